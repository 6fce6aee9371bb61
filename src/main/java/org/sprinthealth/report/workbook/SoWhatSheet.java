package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.indicators.struggles.SoWhat;
import org.sprinthealth.indicators.struggles.SoWhat.Kind;
import org.sprinthealth.report.TeamReport;

/** What changes for whom, of every larger piece of work: table {@code So_what}. */
final class SoWhatSheet implements Sheet<TeamReport> {
    private static final String TABLE = "So_what";
    /** Keeps a feature's id apart from the key of a parent. */
    private static final String FEATURE = "feature ";

    private record Row(SoWhat soWhat, TeamReport report) {
        boolean isParent() {
            return soWhat.kind() == Kind.PARENT;
        }

        String key() {
            return isParent() ? soWhat.key() : FEATURE + soWhat.key();
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(Table.of(TABLE, SoWhatSheet::rows)
                .column("What", row -> Content.text(row.isParent() ? "parent" : "feature"))
                .column("Key", SoWhatSheet::link)
                .column("Name", row -> Content.text(row.soWhat().name()))
                .column("In the top 20", SoWhatSheet::itemsOnTop)
                .column("Success in its text", row -> Content.text(row.soWhat().success()))
                .column("Known from the team's tables", row -> Content.text(known(row.soWhat())))
                .typed(Row::key, "What changes for the user", "How we will know", "Measure", "Target", "Review date"));
    }

    private static List<Row> rows(TeamReport report) {
        Set<String> begun = report.notes().keys(TABLE).stream()
                .map(key -> key.startsWith(FEATURE) ? key.substring(FEATURE.length()) : key)
                .collect(Collectors.toSet());
        return SoWhat.in(report.delivered(), begun).stream()
                .map(soWhat -> new Row(soWhat, report))
                .toList();
    }

    /** A feature's id is none of the tracker's. */
    private static Content link(Row row) {
        return row.isParent()
                ? TrackerLinks.of(row.report().team()).to(row.soWhat().key())
                : Content.text(row.soWhat().key());
    }

    private static Content itemsOnTop(Row row) {
        return row.isParent() ? Content.number(row.soWhat().itemsOnTop()) : Content.nothing();
    }

    private static String known(SoWhat soWhat) {
        return Stream.of(
                        labelled("outcome", soWhat.outcome()),
                        labelled("measure", soWhat.measure()),
                        labelled("target", soWhat.target()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> labelled(String label, @Nullable String words) {
        return words == null || words.isBlank() ? Optional.empty() : Optional.of(label + ": " + words);
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return rows(report).isEmpty()
                ? Optional.of("Export epics and features as well, or keep a features table: feature, shipped, intended"
                        + " outcome, measure, target")
                : Optional.empty();
    }
}
