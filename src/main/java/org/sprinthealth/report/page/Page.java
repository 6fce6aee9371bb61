package org.sprinthealth.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.charts.Chart;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * The page for leadership: one self-contained HTML file that loads nothing and runs nothing. All text is escaped by the
 * template engine; the pictures are markup of our own.
 */
public final class Page {
    private final String template;
    private final TemplateEngine engine;

    /** A page from the text of a template, which itself opens in a browser as it lies. */
    public Page(String template) {
        this.template = template;
        this.engine = new TemplateEngine();
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        engine.setTemplateResolver(resolver);
    }

    /**
     * The page of an edition.
     *
     * @param charts the charts of the edition; those that the page does not show are left aside
     */
    public String write(PortfolioReport report, List<Chart> charts) {
        Edition edition = Edition.of(report, charts);
        return engine.process(template, new Context(Locale.ENGLISH, Map.of("page", edition)));
    }
}
