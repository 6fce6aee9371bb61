package org.sprinthealth.report.page;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;

/**
 * The page for leadership: one self-contained HTML file that loads nothing and runs nothing. All text is escaped by the
 * template engine; the pictures are markup of our own.
 */
public final class Page {
    private final Html html;

    /** A page from the text of a template, which itself opens in a browser as it lies. */
    public Page(String template) {
        this.html = new Html(template);
    }

    /** The page of an edition. */
    public String write(Leadership edition) {
        return html.write(new Context(Locale.ENGLISH, Map.of("page", edition)));
    }
}
