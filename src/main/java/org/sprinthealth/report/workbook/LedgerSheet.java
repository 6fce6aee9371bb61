package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.facts.SprintKey;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/**
 * The balanced account of every sprint: tables {@code Sprint_ledger} in items and {@code Sprint_points} in points, all of
 * it reckoned by formulas over {@code Data_Events}.
 */
final class LedgerSheet implements Sheet<TeamReport> {
    private static final String ITEMS = "Sprint_ledger";
    private static final String POINTS = "Sprint_points";

    private record Row(int sprintNo, Ledger ledger, TeamReport report) {}

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(items(), points(), new NamedCell<>("Ledger_seen", report -> Content.text(seen(report))));
    }

    private static Table<TeamReport, Row> items() {
        return Table.of(ITEMS, LedgerSheet::rows)
                .column("Sprint no", row -> Content.number(row.sprintNo()))
                .column("Sprint", row -> Content.text(row.ledger().sprint().name()))
                .column(
                        "Start",
                        row -> Content.date(
                                row.ledger().sprint().start(),
                                row.report().team().zone()))
                .column(
                        "End",
                        row -> Content.date(
                                row.ledger().sprint().end(), row.report().team().zone()))
                .column("Committed", row -> count("committed"))
                .column("Added", row -> count("added"))
                .column("Removed", row -> count("removed"))
                .column("Final", row -> sum(ITEMS, "Committed", "+Added", "-Removed"))
                .column("Completed", row -> count("completed"))
                .column("Not completed", row -> count("not completed"))
                .column("Cancelled", row -> count("cancelled"))
                .column("Check", row -> sum(ITEMS, "Final", "-Completed", "-Not completed", "-Cancelled"))
                .column(
                        "Committed and completed",
                        row -> Content.formula(
                                "COUNTIFS(" + of(ITEMS, "completed") + ",Data_Events[Was committed],\"yes\")"))
                .column("Carried 1×", row -> Content.number(row.ledger().carriedOnce()))
                .column("Carried 2×", row -> Content.number(row.ledger().carriedTwice()))
                .column("Carried 3× or more", row -> Content.number(row.ledger().carriedOften()))
                .column("Done before start", row -> count("done before start"))
                .column("Evidence", row -> Content.text(row.ledger().grade().name()))
                .column(
                        "What could mislead",
                        row -> Content.text(String.join("; ", row.ledger().notes())))
                .typed(
                        row -> SprintKey.of(
                                row.ledger().sprint(), row.report().history().sprints()),
                        "Note")
                .chart("sprint-ledger", row -> true, LedgerSheet::seen);
    }

    private static Table<TeamReport, Row> points() {
        return Table.of(POINTS, LedgerSheet::rows)
                .column("Sprint no", row -> Content.number(row.sprintNo()))
                .column("Sprint", row -> Content.text(row.ledger().sprint().name()))
                .column(
                        "Items committed",
                        row -> Content.number(row.ledger().items().committed()))
                .column("of them estimated", row -> Content.number(row.ledger().committedEstimated()))
                .column("Committed", row -> points(row, "committed"))
                .column("Added", row -> points(row, "added"))
                .column("Removed", row -> points(row, "removed"))
                .column("Re-estimated", row -> points(row, "re-estimated"))
                .column("Final", row -> shown(row, sum(POINTS, "Committed", "+Added", "-Removed", "+Re-estimated")))
                .column("Completed", row -> points(row, "completed"))
                .column("Not completed", row -> points(row, "not completed"))
                .column("Cancelled", row -> points(row, "cancelled"))
                .column("Check", row -> shown(row, sum(POINTS, "Final", "-Completed", "-Not completed", "-Cancelled")))
                .column(
                        "Committed and completed",
                        row -> shown(
                                row,
                                Content.formula("SUMIFS(Data_Events[Points]," + of(POINTS, "completed")
                                        + ",Data_Events[Was committed],\"yes\")")))
                .column("Points", row -> Content.text(pointsNote(row.ledger())));
    }

    private static List<Row> rows(TeamReport report) {
        return IntStream.range(0, report.ledgers().size())
                .mapToObj(i -> new Row(i + 1, report.ledgers().get(i), report))
                .toList();
    }

    private static Content count(String posting) {
        return Content.formula("COUNTIFS(" + of(ITEMS, posting) + ")");
    }

    private static Content points(Row row, String posting) {
        return shown(row, Content.formula("SUMIFS(Data_Events[Points]," + of(POINTS, posting) + ")"));
    }

    private static Content shown(Row row, Content points) {
        return row.ledger().pointsShown() ? points : Content.nothing();
    }

    /** The criteria that pick a sprint's postings; by number, as a sprint's name may hold a wildcard. */
    private static String of(String table, String posting) {
        return "Data_Events[Sprint no]," + own(table, "Sprint no") + ",Data_Events[Posting],\"" + posting + "\"";
    }

    /** Columns of the same row with their signs. */
    private static Content sum(String table, String first, String... signed) {
        StringBuilder sum = new StringBuilder(own(table, first));
        for (String each : signed) {
            sum.append(each.charAt(0)).append(own(table, each.substring(1)));
        }
        return Content.formula(sum.toString());
    }

    private static String own(String table, String column) {
        return table + "[[#This Row],[" + column + "]]";
    }

    private static String pointsNote(Ledger ledger) {
        return ledger.pointsShown()
                ? ""
                : "points not shown: " + ledger.committedEstimated() + " of "
                        + Words.plain(ledger.items().committed()) + " estimated";
    }

    /** What the bars show, in words. */
    private static String seen(TeamReport report) {
        return Headlines.ledger(report.ledgers());
    }

    static Optional<String> howToSwitchOn(TeamReport report) {
        return report.ledgers().isEmpty()
                ? Optional.of("Export the Sprint column, or drop a sprints file: sprint, start, end, completed")
                : Optional.empty();
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return howToSwitchOn(report);
    }
}
