package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.indicators.struggles.AgeSpan;
import org.sprinthealth.indicators.struggles.PruningCandidate;
import org.sprinthealth.report.TeamReport;

/** What may be worth dropping: table {@code Pruning}, below the backlog's age and what came and went. */
final class PruningSheet implements Sheet<TeamReport> {
    private static final String TABLE = "Pruning";

    private record Row(PruningCandidate candidate, TeamReport report) {}

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                table(),
                new NamedCell<>("Ages_seen", report -> Content.text(DataBacklog.agesSeen(report))),
                new NamedCell<>("Weeks_seen", report -> Content.text(DataBacklog.weeksSeen(report))),
                new NamedCell<>("Pruning_seen", report -> Content.text(seen(report))),
                new NamedCell<>("Pruning_decided", report -> Content.formula(decided())));
    }

    private static Table<TeamReport, Row> table() {
        return Table.of(TABLE, PruningSheet::rows)
                .column("Key", row -> link(row, row.candidate().key()))
                .column("Summary", row -> Content.text(row.candidate().summary()))
                .column("Age (days)", row -> Content.number(row.candidate().ageDays()))
                .column("Asked by", row -> Content.text(row.candidate().group()))
                .column("Last change", row -> Content.date(row.candidate().lastChange()))
                .column("Rested 90 days", row -> Content.text(row.candidate().stale() ? "● yes" : "no"))
                .column("Possible duplicate", row -> link(row, row.candidate().possibleDuplicate()))
                .typed(row -> row.candidate().key(), "Decision", "Reason");
    }

    private static List<Row> rows(TeamReport report) {
        return PruningCandidate.in(report.delivered()).stream()
                .map(candidate -> new Row(candidate, report))
                .toList();
    }

    private static Content link(Row row, @Nullable String key) {
        return key == null
                ? Content.nothing()
                : TrackerLinks.of(row.report().team()).to(key);
    }

    private static String seen(TeamReport report) {
        List<PruningCandidate> candidates = PruningCandidate.in(report.delivered());
        long resting = candidates.stream().filter(PruningCandidate::stale).count();
        return candidates.isEmpty()
                ? "Nothing has waited for more than 90 days that was never in a sprint"
                : candidates.size() + (candidates.size() == 1 ? " item has" : " items have")
                        + " waited for more than 90 days, never in a sprint; unchanged all that time: " + resting;
    }

    /** In words, as Excel shows it while people decide. */
    private static String decided() {
        return "\"Decided so far: \"&" + count("?*") + "&\", of which keep \"&" + count("keep") + "&\", drop \"&"
                + count("drop") + "&\", not now \"&" + count("not now") + "&\", merge \"&" + count("merge");
    }

    private static String count(String decision) {
        return "COUNTIFS(" + TABLE + "[Decision],\"" + decision + "\")";
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return AgeSpan.in(report.delivered()).isEmpty()
                ? Optional.of("Export the open items of the backlog with the date of their creation")
                : Optional.empty();
    }
}
