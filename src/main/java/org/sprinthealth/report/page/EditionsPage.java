package org.sprinthealth.report.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;

/** The list of all editions: a page beside them with links that hold wherever the folder is moved as a whole. */
public final class EditionsPage {
    private final Html html;

    /** A list from the text of a template, which itself opens in a browser as it lies. */
    public EditionsPage(String template) {
        this.html = new Html(template);
    }

    /**
     * An edition in the list.
     *
     * @param name its folder beside the list
     * @param asOf its date
     * @param files which of its files leadership reads, each with its name in the edition's folder
     * @param latest whether it is what readers see as the latest
     */
    public record Listed(String name, LocalDate asOf, List<Link> files, boolean latest) {}

    /**
     * A file of an edition.
     *
     * @param text what it is
     * @param file its name in the edition's folder
     */
    public record Link(String text, String file) {}

    /** What the template prints of an edition. */
    record Line(String date, String week, boolean latest, List<Link> links) {}

    /**
     * The list.
     *
     * @param portfolio the portfolio's name
     * @param editions newest first
     */
    public String write(String portfolio, List<Listed> editions) {
        List<Line> lines = editions.stream().map(EditionsPage::line).toList();
        return html.write(new Context(Locale.ENGLISH, Map.of("portfolio", portfolio, "editions", lines)));
    }

    private static Line line(Listed edition) {
        return new Line(
                Editor.DATE.format(edition.asOf()) + again(edition.name()),
                Editor.week(edition.asOf()),
                edition.latest(),
                edition.files().stream()
                        .map(link -> new Link(link.text(), edition.name() + "/" + link.file()))
                        .toList());
    }

    /** A date can have several editions, with other content each. */
    private static String again(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : ", edition " + name.substring(dot + 1);
    }
}
