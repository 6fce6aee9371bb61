package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;

import java.util.List;
import org.sprinthealth.templates.Look.Kind;

/** The sheets that show what the portfolio rests on. */
final class PortfolioEvidenceSheets {
    private final Making making;

    private PortfolioEvidenceSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        PortfolioEvidenceSheets sheets = new PortfolioEvidenceSheets(making);
        sheets.coverage();
        sheets.definitions();
    }

    /** The table that formulas read and charts draw. */
    static void addData(Making making) {
        new PortfolioEvidenceSheets(making).data();
    }

    private void coverage() {
        making.sheet(
                        Group.EVIDENCE,
                        "Coverage and freshness",
                        "Which team's sources there are and how old: a figure is only as fresh as they are.",
                        26,
                        22,
                        14,
                        12,
                        12,
                        12,
                        12,
                        12,
                        12,
                        12)
                .heading("How old the newest of each kind is, in days")
                .table(
                        "Freshness",
                        List.of(
                                column("Team", Kind.STRONG),
                                column("Items", Kind.CENTRED),
                                column("Sprints", Kind.CENTRED),
                                column("Planning log", Kind.CENTRED),
                                column("Goal survey", Kind.CENTRED),
                                column("Stakeholder pulse", Kind.CENTRED),
                                column("Features", Kind.CENTRED),
                                column("Feature usage", Kind.CENTRED),
                                column("Goals", Kind.CENTRED),
                                column("Decisions", Kind.CENTRED)))
                .gap(8)
                .note(
                        "None is not nought: what a team does not export shows as no data, with the next step. Tables kept by hand"
                                + " are as fresh as what they tell of.",
                        17)
                .heading("State")
                .table(
                        "Teams",
                        List.of(
                                column("Team", Kind.STRONG),
                                column("State", Kind.TEXT),
                                column("What is known", Kind.PLAIN)))
                .newPage()
                .heading("Sources")
                .table(
                        "Coverage",
                        List.of(
                                column("Team", Kind.STRONG),
                                column("Source", Kind.TEXT),
                                column("Newest", Kind.DATE),
                                column("Age (days)", Kind.WHOLE),
                                column("Files", Kind.WHOLE)))
                .frozenTitle();
    }

    private void definitions() {
        Shared.definitions(making.sheet(
                Group.EVIDENCE,
                "Definitions",
                "Every figure in words: one definition for the workbooks, the page and the code.",
                32,
                62,
                48,
                22,
                9,
                9,
                36));
    }

    private void data() {
        making.sheet(
                        Group.DATA,
                        "Data",
                        "What every figure of every team says now; the formulas of this workbook read here.",
                        9,
                        22,
                        28,
                        8,
                        8,
                        10,
                        10,
                        26,
                        26,
                        20)
                .table(
                        "Data_Now",
                        List.of(
                                column("Series", Kind.WHOLE),
                                column("Team", Kind.PLAIN),
                                column("Figure", Kind.PLAIN),
                                column("k", Kind.NUMBER),
                                column("n", Kind.NUMBER),
                                column("Value", Kind.NUMBER),
                                column("Unit", Kind.PLAIN),
                                column("Says", Kind.PLAIN),
                                column("Standing", Kind.PLAIN),
                                column("Word", Kind.PLAIN)))
                .frozen(2);
        making.sheet(
                        Group.DATA,
                        "Data_Readings",
                        "The readings over time that the run charts draw; those of other figures stand in each team's own workbook.",
                        9,
                        22,
                        28,
                        14,
                        13,
                        8,
                        8,
                        10,
                        10,
                        26,
                        9,
                        11,
                        11,
                        10,
                        9,
                        20)
                .table(
                        "Data_Readings",
                        List.of(
                                column("Series", Kind.WHOLE),
                                column("Team", Kind.PLAIN),
                                column("Figure", Kind.PLAIN),
                                column("Period", Kind.PLAIN),
                                column("Until (UTC)", Kind.PLAIN),
                                column("k", Kind.NUMBER),
                                column("n", Kind.NUMBER),
                                column("Value", Kind.NUMBER),
                                column("Unit", Kind.PLAIN),
                                column("Says", Kind.PLAIN),
                                column("Mean", Kind.NUMBER),
                                column("Lower limit", Kind.NUMBER),
                                column("Upper limit", Kind.NUMBER),
                                column("Changed", Kind.NUMBER),
                                column("Locked", Kind.NUMBER),
                                column("Revised from", Kind.PLAIN)))
                .frozen(2);
    }
}
