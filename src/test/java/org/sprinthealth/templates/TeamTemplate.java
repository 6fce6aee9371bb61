package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sprinthealth.templates.Look.Kind;
import org.sprinthealth.templates.SheetMaker.Column;

/** The team workbook's template. */
final class TeamTemplate {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Look look = new Look(workbook);

    /** The template with all its sheets. */
    static XSSFWorkbook make() {
        TeamTemplate template = new TeamTemplate();
        template.startHere();
        SheetMaker indicators = template.sixIndicators();
        template.top20();
        template.sprintLedger();
        template.sprintItems();
        template.delivery();
        template.dataQuality();
        template.definitions();
        template.dataItems();
        template.dataEvents();
        template.dataSprints();
        template.dataFigures();
        template.dataTrend();
        template.manifest();
        template.runChart(indicators);
        return template.workbook;
    }

    private SheetMaker sheet(Group group, String name, String purpose, int... widths) {
        return new SheetMaker(workbook, look, group, name, purpose, widths);
    }

    private void startHere() {
        sheet(Group.TALK, "Start here", "What to talk about this week, in one minute.", 24, 66, 46, 12)
                .note(
                        "Coaching data for the team's own talk, never a performance score: no ranking, no comparison of"
                                + " teams, no person's name. Every figure shows what it counts and leads to its items.",
                        28)
                .named("Team", "Team", look.big(), 3, 22)
                .named("Period", "Period", look.value(), 3, 17)
                .named("Sprint", "Sprint_now", look.value(), 3, 30)
                .named("Backlog health", "Headline", look.big(), 3, 22)
                .named("Evidence", "Evidence_note", look.value(), 3, 17)
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

    private SheetMaker sixIndicators() {
        SheetMaker sheet = sheet(
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
        return sheet;
    }

    private void runChart(SheetMaker sheet) {
        int rows = 20;
        int first = sheet.room(rows);
        new ChartMaker(workbook.getTable("Data_Trend"))
                .run(sheet.sheet(), "backlog-health", "% of the top 20", first, rows, 10);
        sheet.gap(6)
                .note(
                        "Dashed: the team's own usual range, from its own past. A diamond marks a reading that left it, or the eighth"
                                + " in a row on one side. Inside the range, a rise or a fall is most likely chance.",
                        28);
    }

    private void top20() {
        sheet(
                        Group.BACKLOG,
                        "Top 20",
                        "The next items of the backlog in their order, and how clear it is what done means.",
                        6,
                        12,
                        10,
                        44,
                        20,
                        7,
                        40,
                        10,
                        8,
                        12,
                        12,
                        14,
                        14,
                        18)
                .table(
                        "Top_20",
                        List.of(
                                column("Rank", Kind.WHOLE),
                                column("Key", Kind.KEY),
                                column("Type", Kind.TEXT),
                                column("Summary", Kind.TEXT),
                                column("Criteria", Kind.TEXT),
                                column("Level", Kind.CENTRED),
                                column("Why", Kind.TEXT),
                                column("Estimate", Kind.NUMBER),
                                column("Age (days)", Kind.WHOLE),
                                column("Last change", Kind.DATE),
                                column("Parent", Kind.TEXT),
                                column("In a sprint", Kind.TEXT),
                                column("Waits for", Kind.TEXT),
                                column("Flags", Kind.TEXT)))
                .frozen(2)
                .shade(4, 5, "$F#=3", "CFE6F5", false)
                .shade(4, 5, "$F#=2", "E9F3FA", false)
                .shade(4, 5, "$F#<2", "FDEBD0", true);
    }

    private void sprintLedger() {
        SheetMaker sheet = sheet(
                        Group.SPRINT,
                        "Sprint ledger",
                        "What each sprint took on, what came and went, and how it ended: an account that must balance.",
                        8,
                        16,
                        12,
                        12,
                        11,
                        10,
                        10,
                        12,
                        12,
                        12,
                        12,
                        12,
                        12,
                        14,
                        10,
                        11,
                        10,
                        10,
                        34)
                .table("Sprint_ledger", ledgerColumns())
                .frozen(2)
                .shade(11, 11, "$L#<>0", "F8D7C4", true);
        sheet.namedHeading("Ledger_seen");
        int rows = 17;
        new ChartMaker(workbook.getTable("Sprint_ledger"))
                .stack(sheet.sheet(), "sprint-ledger", sheet.room(rows), rows, 13);
        sheet.gap(6)
                .note(
                        "committed + added − removed = final = completed + not completed + cancelled. An item that left and came"
                                + " back counts in both columns. Items done before the sprint started stand outside.",
                        17)
                .heading("The same in points")
                .table("Sprint_points", pointColumns())
                .shade(12, 12, "AND($M#<>\"\",$M#<>0)", "F8D7C4", true);
    }

    private static List<Column> ledgerColumns() {
        return List.of(
                column("Sprint no", Kind.WHOLE),
                column("Sprint", Kind.STRONG),
                column("Start", Kind.DATE),
                column("End", Kind.DATE),
                column("Committed", Kind.WHOLE),
                column("Added", Kind.WHOLE),
                column("Removed", Kind.WHOLE),
                column("Final", Kind.WHOLE),
                column("Completed", Kind.WHOLE),
                column("Not completed", Kind.WHOLE),
                column("Cancelled", Kind.WHOLE),
                column("Check", Kind.WHOLE),
                column("Committed and completed", Kind.WHOLE),
                column("Carried 1×", Kind.WHOLE),
                column("Carried 2×", Kind.WHOLE),
                column("Carried 3× or more", Kind.WHOLE),
                column("Done before start", Kind.WHOLE),
                column("Evidence", Kind.CENTRED),
                column("What could mislead", Kind.TEXT));
    }

    private static List<Column> pointColumns() {
        return List.of(
                column("Sprint no", Kind.WHOLE),
                column("Sprint", Kind.STRONG),
                column("Items committed", Kind.WHOLE),
                column("of them estimated", Kind.WHOLE),
                column("Committed", Kind.NUMBER),
                column("Added", Kind.NUMBER),
                column("Removed", Kind.NUMBER),
                column("Re-estimated", Kind.NUMBER),
                column("Final", Kind.NUMBER),
                column("Completed", Kind.NUMBER),
                column("Not completed", Kind.NUMBER),
                column("Cancelled", Kind.NUMBER),
                column("Check", Kind.NUMBER),
                column("Committed and completed", Kind.NUMBER),
                column("Points", Kind.PLAIN));
    }

    private void sprintItems() {
        sheet(
                        Group.SPRINT,
                        "Sprint items",
                        "The events behind the ledger, newest sprint first: exact, or between two exports.",
                        18,
                        13,
                        56,
                        18,
                        9,
                        18,
                        18,
                        11)
                .table(
                        "Sprint_items",
                        List.of(
                                column("Sprint", Kind.TEXT),
                                column("Key", Kind.KEY),
                                column("Summary", Kind.TEXT),
                                column("What happened", Kind.TEXT),
                                column("Points", Kind.NUMBER),
                                column("From", Kind.TIME),
                                column("Up to", Kind.TIME),
                                column("Known", Kind.TEXT)))
                .frozen(2);
    }

    private void delivery() {
        sheet(
                        Group.SPRINT,
                        "Delivery",
                        "What the sprint ledgers say together; none of it is a target, and no two teams' figures compare.",
                        26,
                        7,
                        7,
                        9,
                        9,
                        10,
                        20,
                        13,
                        14,
                        10,
                        38,
                        34)
                .table(
                        "Delivery",
                        List.of(
                                column("Figure", Kind.STRONG),
                                column("k", Kind.NUMBER),
                                column("of", Kind.NUMBER),
                                column("Percent", Kind.PERCENT),
                                column("Amount", Kind.NUMBER),
                                column("Unit", Kind.TEXT),
                                column("Standing", Kind.TEXT),
                                column("Usual range", Kind.TEXT),
                                column("Last 12", Kind.BARS),
                                column("Evidence", Kind.CENTRED),
                                column("What could mislead, or what to do next", Kind.TEXT),
                                column("A question it helps to ask", Kind.TEXT)))
                .frozen(1)
                .shade(6, 6, "LEFT($G#,7)=\"changed\"", "CFE6F5", true)
                .shade(6, 6, "LEFT($G#,7)=\"leaning\"", "E9F3FA", false);
    }

    private void dataQuality() {
        sheet(
                        Group.EVIDENCE,
                        "Data quality",
                        "Not mistakes; context for reading the figures.",
                        34,
                        10,
                        30,
                        44,
                        40,
                        9,
                        9,
                        9)
                .table(
                        "Checks",
                        List.of(
                                column("What was looked at", Kind.STRONG),
                                column("Found", Kind.WHOLE),
                                column("Touches", Kind.TEXT),
                                column("Where", Kind.TEXT),
                                column("What would change it", Kind.TEXT)))
                .shade(1, 1, "$B#>0", "FDEBD0", true)
                .heading("Rows and files that could not be used")
                .table(
                        "Refused",
                        List.of(
                                column("File", Kind.TEXT),
                                column("Line", Kind.WHOLE),
                                column("Column", Kind.TEXT),
                                column("Why", Kind.TEXT),
                                column("What to do", Kind.TEXT)))
                .heading("What became of every file")
                .table(
                        "Files",
                        List.of(
                                column("File", Kind.TEXT),
                                column("Rows read", Kind.WHOLE),
                                column("What became of it", Kind.TEXT),
                                column("Notes", Kind.TEXT),
                                column("Exported", Kind.TIME),
                                column("Used", Kind.WHOLE),
                                column("Refused", Kind.WHOLE),
                                column("Blank", Kind.WHOLE)))
                .frozenTitle();
    }

    private void definitions() {
        Shared.definitions(sheet(
                        Group.EVIDENCE,
                        "Definitions",
                        "Every figure in words, with the settings in force: one definition for the workbook, the page and the code.",
                        32,
                        62,
                        48,
                        22,
                        9,
                        9,
                        36))
                .heading("Settings in force")
                .table("Settings", List.of(column("Setting", Kind.STRONG), column("In force", Kind.TEXT)))
                .gap(8)
                .note(
                        "Evidence grades: A exact history · B nightly exports around the moment · C reconstructed from the current"
                                + " state, or over a longer gap · D not derivable, which is no data.",
                        17);
    }

    private void dataItems() {
        sheet(
                        Group.DATA,
                        "Data_Items",
                        "The open items and those of the sprints shown; the formulas of this workbook count here.",
                        13,
                        12,
                        54,
                        16,
                        16,
                        9,
                        10,
                        8,
                        10,
                        12,
                        13,
                        12,
                        12,
                        12)
                .table(
                        "Data_Items",
                        List.of(
                                column("Key", Kind.PLAIN),
                                column("Type", Kind.PLAIN),
                                column("Summary", Kind.TEXT),
                                column("Status", Kind.PLAIN),
                                column("State", Kind.PLAIN),
                                column("Top 20", Kind.WHOLE),
                                column("Criteria level", Kind.WHOLE),
                                column("Clear", Kind.PLAIN),
                                column("Estimate", Kind.NUMBER),
                                column("Priority", Kind.PLAIN),
                                column("Parent", Kind.PLAIN),
                                column("Created", Kind.DATE),
                                column("Updated", Kind.DATE),
                                column("Resolved", Kind.DATE)))
                .frozen(1);
    }

    private void dataEvents() {
        sheet(Group.DATA, "Data_Events", "Every posting behind the sprint ledger.", 10, 18, 14, 20, 10, 14, 18, 18, 12)
                .table(
                        "Data_Events",
                        List.of(
                                column("Sprint no", Kind.WHOLE),
                                column("Sprint", Kind.PLAIN),
                                column("Key", Kind.PLAIN),
                                column("Posting", Kind.PLAIN),
                                column("Points", Kind.NUMBER),
                                column("Was committed", Kind.PLAIN),
                                column("From", Kind.TIME),
                                column("Up to", Kind.TIME),
                                column("Known", Kind.PLAIN)))
                .frozen(0);
    }

    private void dataSprints() {
        sheet(
                        Group.DATA,
                        "Data_Sprints",
                        "The sprints with the exports that were read for their commitment and their end.",
                        10,
                        18,
                        18,
                        18,
                        18,
                        18,
                        18,
                        44,
                        12,
                        8,
                        14,
                        10)
                .table(
                        "Data_Sprints",
                        List.of(
                                column("Sprint no", Kind.WHOLE),
                                column("Sprint", Kind.PLAIN),
                                column("Start", Kind.TIME),
                                column("Planned end", Kind.TIME),
                                column("Completed", Kind.TIME),
                                column("Commitment read", Kind.TIME),
                                column("End read", Kind.TIME),
                                column("Sprint Goal", Kind.TEXT),
                                column("Goal outcome", Kind.PLAIN),
                                column("Team size", Kind.WHOLE),
                                column("Dates from", Kind.PLAIN),
                                column("Evidence", Kind.CENTRED)))
                .frozen(2);
    }

    private void dataFigures() {
        sheet(Group.DATA, "Data_Figures", "What every figure says now.", 28, 28, 9, 9, 10, 10, 26, 26, 10)
                .table(
                        "Data_Figures",
                        List.of(
                                column("Figure", Kind.PLAIN),
                                column("Title", Kind.PLAIN),
                                column("k", Kind.NUMBER),
                                column("n", Kind.NUMBER),
                                column("Value", Kind.NUMBER),
                                column("Unit", Kind.PLAIN),
                                column("Says", Kind.PLAIN),
                                column("Standing", Kind.PLAIN),
                                column("Evidence", Kind.CENTRED)))
                .frozen(1);
    }

    private void dataTrend() {
        sheet(
                        Group.DATA,
                        "Data_Trend",
                        "Every figure's readings over time with the team's own usual range; the run charts draw these rows.",
                        28,
                        14,
                        18,
                        8,
                        8,
                        10,
                        26,
                        10,
                        12,
                        12,
                        11)
                .table(
                        "Data_Trend",
                        List.of(
                                column("Figure", Kind.PLAIN),
                                column("Period", Kind.PLAIN),
                                column("Until", Kind.TIME),
                                column("k", Kind.NUMBER),
                                column("n", Kind.NUMBER),
                                column("Value", Kind.NUMBER),
                                column("Says", Kind.PLAIN),
                                column("Mean", Kind.NUMBER),
                                column("Lower limit", Kind.NUMBER),
                                column("Upper limit", Kind.NUMBER),
                                column("Changed", Kind.NUMBER)))
                .frozen(2);
    }

    private void manifest() {
        sheet(Group.DATA, "Manifest", "What this edition was made from.", 46, 76, 16)
                .table("Manifest", List.of(column("What", Kind.STRONG), column("Value", Kind.PLAIN)))
                .heading("Files")
                .table(
                        "Manifest_files",
                        List.of(
                                column("File", Kind.PLAIN),
                                column("SHA-256", Kind.PLAIN),
                                column("Verdict", Kind.PLAIN)))
                .frozenTitle();
    }
}
