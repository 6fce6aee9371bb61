package org.sprinthealth.report.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.indicators.Keys;
import org.sprinthealth.indicators.struggles.ServedGoal;
import org.sprinthealth.report.TeamReport;

/**
 * Where the product goes: the goals of the goals table in {@code Roadmap}, and those that people keep in the workbook itself in
 * {@code Roadmap_goals}. It is there from the first day: a roadmap begins with an empty row.
 */
final class RoadmapSheet implements Sheet<TeamReport> {
    static final String GOALS = "Roadmap";
    static final String KEPT = "Roadmap_goals";
    private static final List<String> HORIZONS = List.of("now", "next", "later");
    private static final int SPARE = 6;

    private record Row(ServedGoal served, TeamReport report) {
        RoadmapGoal goal() {
            return served.goal();
        }

        String key() {
            return goal().goal().strip();
        }

        String horizon() {
            return Objects.requireNonNullElse(goal().horizon(), "");
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                Table.of(GOALS, RoadmapSheet::rows)
                        .column("Horizon", row -> Content.text(row.horizon()))
                        .column("Goal", row -> Content.text(row.goal().goal()))
                        .column("Outcome", row -> Content.text(row.goal().outcome()))
                        .column("How it shows", row -> Content.text(row.goal().measure()))
                        .column("Items linked", row -> Content.text(linked(row.served())))
                        .column(
                                "Reviewed",
                                row -> reviewed(row).map(Content::date).orElse(Content.nothing()))
                        .column(
                                "Open",
                                row -> Content.number(row.served().open().size()))
                        .column("Age (days)", RoadmapSheet::age)
                        .column(
                                "Done",
                                row -> Content.number(row.served().done().size()))
                        .typed(Row::key, "Move to", "Evidence so far", "Looked at on"),
                Table.of(KEPT, RoadmapSheet::kept)
                        .typed(Entry::key, "Horizon", "Goal", "Outcome", "Evidence", "Keys or labels", "Reviewed"));
    }

    /** Now, next, later, then quarters; within them in the table's own order. */
    private static List<Row> rows(TeamReport report) {
        return ServedGoal.in(report.delivered()).stream()
                .map(served -> new Row(served, report))
                .sorted(Comparator.comparingInt(RoadmapSheet::place)
                        .thenComparing(row -> place(row) < HORIZONS.size() ? "" : row.horizon()))
                .toList();
    }

    private static int place(Row row) {
        int place = HORIZONS.indexOf(row.horizon().toLowerCase(Locale.ROOT));
        return place < 0 ? HORIZONS.size() : place;
    }

    private static List<Entry> kept(TeamReport report) {
        return Entry.of(report, KEPT, SPARE);
    }

    /** The open ones by key: they can still be talked about. */
    private static String linked(ServedGoal served) {
        List<String> open = served.open().stream().map(Item::key).toList();
        return open.isEmpty() ? "no open item" : Keys.of(open);
    }

    private static Optional<LocalDate> reviewed(Row row) {
        return Optional.ofNullable(row.goal().reviewed());
    }

    private static Content age(Row row) {
        return reviewed(row)
                .map(day ->
                        Content.number(ChronoUnit.DAYS.between(day, row.report().asOf())))
                .orElse(Content.nothing());
    }
}
