package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sprinthealth.templates.Look.Kind;

/** The portfolio workbook's template. */
final class PortfolioTemplate {
    private final Making making = Making.begun();

    /** The template with all its sheets. */
    static XSSFWorkbook make() {
        PortfolioTemplate template = new PortfolioTemplate();
        template.startHere();
        template.indicatorsByTeam();
        template.coverage();
        template.definitions();
        template.data();
        ColumnsSheet.add(template.making);
        return template.making.workbook();
    }

    private SheetMaker sheet(Group group, String name, String purpose, int... widths) {
        return making.sheet(group, name, purpose, widths);
    }

    private void startHere() {
        sheet(
                        Group.TALK,
                        "Start here",
                        "Who is in, what changed, and how much of that chance alone would give.",
                        30,
                        62,
                        24,
                        48)
                .note(
                        "Coaching data, never a performance score. Teams stand in their configured order and are compared only"
                                + " with themselves: no ranking, no totals, no person's name.",
                        28)
                .named("Portfolio", "Portfolio", making.look().big(), 3, 22)
                .named("Period", "Period", making.look().value(), 3, 17)
                .named("Teams with current data", "Teams_in", making.look().count(), 1, 18)
                .named(
                        "Teams with a file in trouble",
                        "Teams_in_trouble",
                        making.look().count(),
                        1,
                        18)
                .named("Teams with stale data", "Teams_stale", making.look().count(), 1, 18)
                .named("Teams without data", "Teams_missing", making.look().count(), 1, 18)
                .named("Signals seen", "Signals_seen", making.look().count(), 1, 18)
                .named("By chance alone", "Signals_by_chance", making.look().count(), 1, 18)
                .note(
                        "With so many figures side by side, some leave their usual range by chance. Only more signals than chance"
                                + " would give are worth a question.",
                        17)
                .heading("What changed, team by team")
                .table(
                        "Changed",
                        List.of(
                                column("Team", Kind.STRONG),
                                column("What changed", Kind.TEXT),
                                column("Usual range", Kind.TEXT),
                                column("A question it helps to ask", Kind.TEXT)))
                .unsorted()
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

    private void indicatorsByTeam() {
        sheet(
                        Group.TALK,
                        "Indicators by team",
                        "Each team beside its own past, in the configured order; read a team's rows, not a column.",
                        8,
                        22,
                        26,
                        7,
                        7,
                        9,
                        26,
                        22,
                        14,
                        14,
                        10,
                        44)
                .table(
                        "Team_indicators",
                        List.of(
                                column("Series", Kind.WHOLE),
                                column("Team", Kind.STRONG),
                                column("Indicator", Kind.TEXT),
                                column("k", Kind.NUMBER),
                                column("of", Kind.NUMBER),
                                column("Percent", Kind.PERCENT),
                                column("Says", Kind.TEXT),
                                column("Standing", Kind.TEXT),
                                column("Usual range", Kind.TEXT),
                                column("Last 12", Kind.BARS),
                                column("Evidence", Kind.CENTRED),
                                column("What could mislead, or what to do next", Kind.TEXT)))
                .unsorted()
                .frozen(3)
                .shade(7, 7, "LEFT($H#,7)=\"changed\"", "CFE6F5", true)
                .shade(7, 7, "LEFT($H#,7)=\"leaning\"", "E9F3FA", false);
    }

    private void coverage() {
        sheet(
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
        Shared.definitions(sheet(
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
        sheet(
                        Group.DATA,
                        "Data",
                        "Every team's readings, now and over time; the formulas of this workbook read here.",
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
                        26)
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
                                column("Standing", Kind.PLAIN)))
                .frozen(2);
    }
}
