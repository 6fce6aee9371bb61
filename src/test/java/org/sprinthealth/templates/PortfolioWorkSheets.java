package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;

import java.util.List;
import java.util.stream.Stream;
import org.sprinthealth.templates.ChartMaker.Room;
import org.sprinthealth.templates.Look.Kind;
import org.sprinthealth.templates.SheetMaker.Column;

/** The sheets of the portfolio's work and its worth: dependencies, delivery, outcomes, stakeholders and adoption. */
final class PortfolioWorkSheets {
    /** The widths of a sheet with a row a series. */
    static final int[] SERIES_WIDTHS = {8, 24, 26, 9, 9, 9, 26, 24, 15, 14, 10, 62};

    private static final int CHART = 14;

    private final Making making;

    private PortfolioWorkSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        PortfolioWorkSheets sheets = new PortfolioWorkSheets(making);
        sheets.crossTeam();
        sheets.delivery();
        sheets.outcomes();
        sheets.pooled();
    }

    static List<Column> seriesColumns() {
        return List.of(
                column("Series", Kind.WHOLE),
                column("Team", Kind.STRONG),
                column("Figure", Kind.TEXT),
                column("k", Kind.NUMBER),
                column("of", Kind.NUMBER),
                column("Percent", Kind.PERCENT),
                column("Says", Kind.TEXT),
                column("Standing", Kind.TEXT),
                column("Usual range", Kind.TEXT),
                column("Last 12", Kind.BARS),
                column("Evidence", Kind.CENTRED),
                column("What could mislead, or what to do next", Kind.TEXT));
    }

    /** Marks what changed, in words and a quiet tint; never which end is the better. */
    static void shadeStanding(SheetMaker sheet) {
        sheet.shade(7, 7, "LEFT($H#,7)=\"changed\"", "CFE6F5", true)
                .shade(7, 7, "LEFT($H#,7)=\"leaning\"", "E9F3FA", false);
    }

    private void crossTeam() {
        making.sheet(
                        Group.BACKLOG,
                        "Cross-team dependencies",
                        "Who waits for whom: a dependency that is talked about early is a date, one that is found late is a delay.",
                        22,
                        13,
                        54,
                        13,
                        26,
                        26,
                        13,
                        11,
                        9,
                        26)
                .namedHeading("Cross_team_seen")
                .table(
                        "Cross_team",
                        List.of(
                                column("Team that waits", Kind.STRONG),
                                column("Item", Kind.KEY),
                                column("Summary", Kind.TEXT),
                                column("Waits for", Kind.KEY),
                                column("Of team", Kind.TEXT),
                                column("State there", Kind.TEXT),
                                column("Since", Kind.DATE),
                                column("Known", Kind.TEXT),
                                column("Days", Kind.WHOLE),
                                column("Needed by", Kind.TEXT)))
                .unsorted()
                .frozen(2);
    }

    private void delivery() {
        SheetMaker sheet = making.sheet(
                        Group.SPRINT,
                        "Delivery",
                        "How each team delivers, beside its own past, in the configured order; points and sizes of one team say"
                                + " nothing about another's.",
                        SERIES_WIDTHS)
                .table("Team_delivery", seriesColumns())
                .unsorted()
                .frozen(3);
        shadeStanding(sheet);
    }

    private void outcomes() {
        List<Column> dates = List.of(
                column("Items left", Kind.CENTRED),
                column("50 % by", Kind.DATE),
                column("85 % by", Kind.DATE),
                column("How earlier dates held", Kind.TEXT));
        making.sheet(
                        Group.VALUE,
                        "Forecasts by outcome",
                        "When each outcome will probably be reached if the weeks to come are like those before.",
                        46,
                        46,
                        12,
                        18,
                        18,
                        54)
                .namedHeading("Outcomes_seen")
                .note(
                        "Each date holds for that work done before anything else; what comes in between comes on top. 85 % is to plan"
                                + " with, 50 % is the toss of a coin. Outcomes stand in the order of the first team that has them.",
                        17)
                .table("Outcomes", joined(column("Outcome", Kind.STRONG), column("Team", Kind.TEXT), dates))
                .unsorted()
                .newPage()
                .heading("What is under way, team by team")
                .table("Backlog_tops", joined(column("Team", Kind.STRONG), column("What is left", Kind.TEXT), dates))
                .unsorted()
                .frozenTitle();
    }

    private static List<Column> joined(Column first, Column second, List<Column> others) {
        return Stream.concat(Stream.of(first, second), others.stream()).toList();
    }

    private void pooled() {
        SheetMaker sheet = making.sheet(
                        Group.VALUE,
                        "Stakeholders and adoption",
                        "What stakeholders say and what is used, over all teams together: only from five teams on.",
                        28,
                        8,
                        8,
                        10,
                        11,
                        34,
                        48,
                        62)
                .note(
                        "Heard and informed stand side by side and are never averaged. Nothing here comes from fewer than five"
                                + " answers of a team, or from fewer than five teams. Unmeasured is not unused.",
                        17)
                .table(
                        "Pooled",
                        List.of(
                                column("Figure", Kind.STRONG),
                                column("k", Kind.WHOLE),
                                column("of", Kind.WHOLE),
                                column("Percent", Kind.PERCENT),
                                column("The others", Kind.WHOLE),
                                column("What is shown", Kind.TEXT),
                                column("Teams in it", Kind.TEXT),
                                column("Left out, and why", Kind.TEXT)))
                .unsorted()
                .frozenTitle();
        int first = sheet.next();
        sheet.namedHeading("Pooled_seen");
        int row = sheet.room(CHART);
        new PortfolioCharts(making).pooled(sheet.sheet(), new Room(0, row, 7, row + CHART));
        sheet.block("Pooled_chart", first);
    }
}
