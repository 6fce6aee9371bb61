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
                        40,
                        12,
                        10)
                .table(
                        "Teams",
                        List.of(
                                column("Team", Kind.STRONG),
                                column("State", Kind.TEXT),
                                column("What is known", Kind.TEXT)))
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
                        "Every team's readings, now and over time; the formulas and charts of this workbook read here.",
                        9,
                        22,
                        28,
                        7,
                        14,
                        13,
                        8,
                        8,
                        10,
                        10,
                        26,
                        26,
                        20,
                        9,
                        11,
                        11,
                        10,
                        9)
                .table(
                        "Data_Readings",
                        List.of(
                                column("Series", Kind.WHOLE),
                                column("Team", Kind.PLAIN),
                                column("Figure", Kind.PLAIN),
                                column("Now", Kind.WHOLE),
                                column("Period", Kind.PLAIN),
                                column("Until (UTC)", Kind.PLAIN),
                                column("k", Kind.NUMBER),
                                column("n", Kind.NUMBER),
                                column("Value", Kind.NUMBER),
                                column("Unit", Kind.PLAIN),
                                column("Says", Kind.PLAIN),
                                column("Standing", Kind.PLAIN),
                                column("Word", Kind.PLAIN),
                                column("Mean", Kind.NUMBER),
                                column("Lower limit", Kind.NUMBER),
                                column("Upper limit", Kind.NUMBER),
                                column("Changed", Kind.NUMBER),
                                column("Locked", Kind.NUMBER)))
                .frozen(2);
    }
}
