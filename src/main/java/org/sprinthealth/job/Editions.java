package org.sprinthealth.job;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sprinthealth.publish.Edition;
import org.sprinthealth.publish.EditionList;
import org.sprinthealth.publish.Manifest;
import org.sprinthealth.report.page.EditionsPage.Link;
import org.sprinthealth.report.page.EditionsPage.Listed;
import org.sprinthealth.settings.Portfolio;

/** Tells readers of all editions that are there. */
final class Editions {
    /** What leadership reads of an edition, with what it is called. */
    private static final List<Link> READ =
            List.of(new Link("The page", Editing.PAGE), new Link("Slides", Editing.DECK));

    private static final Comparator<Edition> NEWEST_FIRST =
            Comparator.comparing(Editions::date).thenComparing(Edition::number).reversed();

    private Editions() {}

    /** Writes the list of all editions of a portfolio, newest first. */
    static void list(Portfolio portfolio, Templates templates) {
        Path output = portfolio.output();
        String latest = Edition.latest(output).map(Edition::name).orElse("");
        List<Listed> editions = Edition.all(output).stream()
                .sorted(NEWEST_FIRST)
                .map(edition -> listed(edition, edition.name().equals(latest)))
                .toList();
        String page = templates.editionsPage().write(portfolio.name(), editions);
        EditionList.write(output, page.getBytes(StandardCharsets.UTF_8));
    }

    private static Listed listed(Edition edition, boolean isLatest) {
        List<String> files =
                edition.manifest().files().stream().map(Manifest.Entry::name).toList();
        return new Listed(
                edition.name(),
                date(edition),
                READ.stream().filter(link -> files.contains(link.file())).toList(),
                isLatest);
    }

    private static LocalDate date(Edition edition) {
        return edition.manifest().imprint().asOf();
    }
}
