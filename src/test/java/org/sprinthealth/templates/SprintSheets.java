package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;

import java.util.List;
import org.sprinthealth.templates.Look.Kind;
import org.sprinthealth.templates.SheetMaker.Column;

/** The sheets of the sprints. */
final class SprintSheets {
    private final Making making;

    private SprintSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        SprintSheets sheets = new SprintSheets(making);
        sheets.sprintLedger();
        sheets.sprintItems();
        sheets.delivery();
    }

    private void sprintLedger() {
        SheetMaker sheet = making.sheet(
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
        new ChartMaker(making.workbook().getTable("Sprint_ledger"))
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

    private void sprintItems() {
        making.sheet(
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
        making.sheet(
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
}
