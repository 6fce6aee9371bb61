package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;

import java.util.List;
import org.sprinthealth.templates.Look.Kind;

/** The tables that the formulas read. */
final class DataSheets {
    private final Making making;

    private DataSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        DataSheets sheets = new DataSheets(making);
        sheets.dataItems();
        sheets.dataEvents();
        sheets.dataSprints();
        sheets.dataFigures();
        sheets.dataTrend();
        sheets.dataFlow();
        sheets.dataBacklog();
        sheets.dataSurveys();
        sheets.manifest();
    }

    private void dataItems() {
        making.sheet(
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
        making.sheet(
                        Group.DATA,
                        "Data_Events",
                        "Every posting behind the sprint ledger.",
                        10,
                        18,
                        14,
                        20,
                        10,
                        14,
                        18,
                        18,
                        12)
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
        making.sheet(
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
        making.sheet(Group.DATA, "Data_Figures", "What every figure says now.", 28, 28, 9, 9, 10, 10, 26, 26, 10)
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
        making.sheet(
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
                        22,
                        10,
                        12,
                        12,
                        11,
                        10,
                        12)
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
                                column("Said before", Kind.PLAIN),
                                column("Mean", Kind.NUMBER),
                                column("Lower limit", Kind.NUMBER),
                                column("Upper limit", Kind.NUMBER),
                                column("Changed", Kind.NUMBER),
                                column("Locked", Kind.NUMBER),
                                column("Experiment", Kind.NUMBER)))
                .frozen(2);
    }

    private void dataFlow() {
        making.sheet(
                        Group.DATA,
                        "Data_Flow",
                        "The weeks to come and the items finished in the last 13 weeks; the charts of flow draw these rows.",
                        14,
                        14,
                        10,
                        10,
                        10,
                        10)
                .table(
                        "Data_Ahead",
                        List.of(
                                column("Week", Kind.WHOLE),
                                column("By", Kind.PLAIN),
                                column("50 %", Kind.WHOLE),
                                column("85 %", Kind.WHOLE),
                                column("95 %", Kind.WHOLE)))
                .heading("Finished items, and the days within which so many percent of them were done")
                .table(
                        "Data_Cycle",
                        List.of(
                                column("Finished", Kind.DATE),
                                column("Key", Kind.PLAIN),
                                column("Days", Kind.WHOLE),
                                column("50 %", Kind.WHOLE),
                                column("85 %", Kind.WHOLE),
                                column("95 %", Kind.WHOLE)))
                .frozenTitle();
    }

    private void dataBacklog() {
        making.sheet(
                        Group.DATA,
                        "Data_Backlog",
                        "How old the open items are, what was created and closed, and how clear the criteria of the top 20 were; charts draw these rows.",
                        20,
                        14,
                        14,
                        14,
                        14)
                .heading("Open items by age")
                .table(
                        "Data_Ages",
                        List.of(
                                column("Age", Kind.PLAIN),
                                column("Never in a sprint", Kind.WHOLE),
                                column("Once in a sprint", Kind.WHOLE)))
                .heading("Created and closed by week")
                .table(
                        "Data_Weeks",
                        List.of(
                                column("Week", Kind.PLAIN),
                                column("Created", Kind.WHOLE),
                                column("Closed", Kind.WHOLE)))
                .heading("Criteria of the top 20 by week")
                .table(
                        "Data_Levels",
                        List.of(
                                column("Week", Kind.PLAIN),
                                column("Clear", Kind.WHOLE),
                                column("Written", Kind.WHOLE),
                                column("Nothing usable", Kind.WHOLE),
                                column("None", Kind.WHOLE)))
                .frozenTitle();
    }

    private void dataSurveys() {
        making.sheet(
                        Group.DATA,
                        "Data_Surveys",
                        "What stakeholders say, as far as it may be shown: totals only, never an answer, and no group of fewer"
                                + " than five.",
                        8,
                        14,
                        26,
                        14,
                        24,
                        10,
                        10,
                        14,
                        12,
                        16)
                .table(
                        "Data_Surveys",
                        List.of(
                                column("Row", Kind.WHOLE),
                                column("Wave", Kind.PLAIN),
                                column("Who", Kind.PLAIN),
                                column("Question", Kind.PLAIN),
                                column("Bar", Kind.PLAIN),
                                column("Agree", Kind.WHOLE),
                                column("Of", Kind.WHOLE),
                                column("Do not agree", Kind.WHOLE),
                                column("Agree (%)", Kind.PERCENT),
                                column("Do not agree (%)", Kind.PERCENT)))
                .frozen(2);
    }

    private void manifest() {
        making.sheet(Group.DATA, "Manifest", "What this edition was made from.", 46, 76, 16)
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
