package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.report.EditionReadings;
import org.sprinthealth.report.EditionReadings.Basis;
import org.sprinthealth.report.EditionReadings.FigureReadings;
import org.sprinthealth.report.EditionReadings.PeriodReading;
import org.sprinthealth.report.EditionReadings.TeamReadings;
import org.sprinthealth.report.PortfolioReport.TeamFigure;
import org.sprinthealth.report.TeamReport;

/** The edition before was of 2026-03-15 and said of the week 2026-W02 what it says no more. */
class RevisedReadingsTest {
    private static final TeamReport REPORT = Reports.artemis();

    private static TeamReport comparedWith(PeriodReading... before) {
        EditionReadings then = new EditionReadings(
                LocalDate.of(2026, 3, 15),
                List.of(new TeamReadings(
                        "artemis",
                        Basis.NONE,
                        List.of(new FigureReadings("backlog-health", "12 of 20", "new", List.of(before))))));
        return REPORT.comparedWith(then, EditionReadings.of("artemis", Basis.NONE, figures()));
    }

    private static List<TeamFigure> figures() {
        return REPORT.kept().stream()
                .map(figure -> new TeamFigure(
                        figure.definition().id(), figure.current(), figure.trend(), Trends.young(figure.trend())))
                .toList();
    }

    @Test
    void are_marked_beside_the_figure_and_keep_what_was_said_before() {
        Opened workbook = Opened.of(comparedWith(
                new PeriodReading("2026-W01", LocalDate.of(2026, 1, 4), "9 of 20"),
                new PeriodReading("2026-W02", LocalDate.of(2026, 1, 11), "7 of 20")));

        assertThat(workbook.column(SixIndicators.TABLE, "What could mislead, or what to do next")
                        .get(0))
                .endsWith("revised since the last edition: 2026-W02");
        assertThat(workbook.column("Data_Trend", "Said before").subList(0, 3)).containsExactly("", "7 of 20", "");
    }

    @Test
    void are_none_in_a_first_edition() {
        assertThat(Opened.of(REPORT).column("Data_Trend", "Said before")).containsOnly("");
    }
}
