package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;

import java.util.List;
import org.sprinthealth.templates.Look.Kind;

/** The sheets that a coach and a Product Owner talk over. */
final class TalkSheets {
    private final Making making;

    private TalkSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        TalkSheets sheets = new TalkSheets(making);
        sheets.startHere();
        sheets.sixIndicators();
    }

    private void startHere() {
        making.sheet(Group.TALK, "Start here", "What to talk about this week, in one minute.", 24, 66, 46, 12)
                .note(
                        "Coaching data for the team's own talk, never a performance score: no ranking, no comparison of"
                                + " teams, no person's name. Every figure shows what it counts and leads to its items.",
                        28)
                .named("Team", "Team", making.look().big(), 3, 22)
                .named("Period", "Period", making.look().value(), 3, 17)
                .named("Sprint", "Sprint_now", making.look().value(), 3, 30)
                .named("Backlog health", "Headline", making.look().big(), 3, 22)
                .named("Evidence", "Evidence_note", making.look().value(), 3, 17)
                .heading("What to talk about")
                .table(
                        "Talk_about",
                        List.of(
                                column("Look at", Kind.KEY),
                                column("Talk about", Kind.STRONG),
                                column("Because", Kind.TEXT)))
                .heading("Where it comes from")
                .table(
                        "Sources",
                        List.of(
                                column("Source", Kind.TEXT),
                                column("Newest", Kind.LEFT_TIME),
                                column("Age (days)", Kind.LEFT_NUMBER),
                                column("Files", Kind.WHOLE)))
                .heading("What is in this workbook")
                .table(
                        "Sheets",
                        List.of(
                                column("Sheet", Kind.KEY),
                                column("What it is for", Kind.TEXT),
                                column("Switched on by", Kind.TEXT)))
                .frozenTitle()
                .onOnePage();
    }

    private void sixIndicators() {
        SheetMaker sheet = making.sheet(
                        Group.TALK,
                        "Six indicators",
                        "The health check itself: what each indicator says, how sure that is, and what to ask.",
                        24,
                        6,
                        6,
                        9,
                        20,
                        13,
                        14,
                        10,
                        40,
                        34,
                        12)
                .table(
                        "Indicators",
                        List.of(
                                column("Indicator", Kind.STRONG),
                                column("k", Kind.WHOLE),
                                column("of", Kind.WHOLE),
                                column("Percent", Kind.PERCENT),
                                column("Standing", Kind.TEXT),
                                column("Usual range", Kind.TEXT),
                                column("Last 12", Kind.BARS),
                                column("Evidence", Kind.CENTRED),
                                column("What could mislead, or what to do next", Kind.TEXT),
                                column("A question it helps to ask", Kind.TEXT),
                                column("Items", Kind.KEY)))
                .frozen(1)
                .onOnePage()
                .shade(4, 4, "LEFT($E#,7)=\"changed\"", "CFE6F5", true)
                .shade(4, 4, "LEFT($E#,7)=\"leaning\"", "E9F3FA", false)
                .namedHeading("Backlog_health_seen");
        runChart(sheet);
    }

    private void runChart(SheetMaker sheet) {
        int rows = 20;
        int first = sheet.room(rows);
        new ChartMaker(making.workbook().getTable("Data_Trend"))
                .run(sheet.sheet(), "backlog-health", "% of the top 20", first, rows, 10);
        sheet.gap(6)
                .note(
                        "Dashed: the team's own usual range, from its own past. A diamond marks a reading that left it, or the eighth"
                                + " in a row on one side. Inside the range, a rise or a fall is most likely chance.",
                        28);
    }
}
