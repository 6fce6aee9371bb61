package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.FlowReports;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.fixtures.Signals;
import org.sprinthealth.fixtures.Talks;

class EvidenceSheetsTest {
    private final Talks talks = Talks.over(Reports.artemis());

    @Test
    void shows_a_struggle_in_a_shape_a_sprint() {
        Opened workbook = Opened.of(talks.struggling(Signals.seen("lacks-criteria", "criteria workshop", "S-?SS"))
                .report());

        assertThat(List.of(
                        shape(workbook, "5 before"),
                        shape(workbook, "4 before"),
                        shape(workbook, "3 before"),
                        shape(workbook, "2 before"),
                        shape(workbook, "1 before"),
                        shape(workbook, "Newest")))
                .containsExactly("", "●", "○", "·", "●", "●");
        assertThat(workbook.named("Patterns_sprints"))
                .isEqualTo("From left to right: Sprint 1 · Sprint 2 · Sprint 3 · Sprint 4 · Sprint 5");
    }

    private static String shape(Opened workbook, String column) {
        return workbook.column("Patterns", column).get(0);
    }

    @Test
    void suggests_the_ritual_of_a_repeated_struggle_and_keeps_the_coachs_reading() {
        Opened workbook = Opened.of(talks.struggling(Signals.seen("lacks-criteria", "criteria workshop", "S-SS"))
                .typed("Patterns", "lacks-criteria", "Coach's reading", "The new module is unclear to all")
                .report());

        assertThat(workbook.named("Patterns_seen"))
                .isEqualTo("Seen in 3 of the last 4 or more: Struggle lacks-criteria");
        assertThat(workbook.column("Patterns", "Repeated?")).containsExactly("repeated: its ritual is worth a try");
        assertThat(workbook.column("Patterns", "Suggested ritual")).containsExactly("Criteria workshop");
        assertThat(workbook.column("Patterns", "Coach's reading")).containsExactly("The new module is unclear to all");
    }

    @Test
    void hides_patterns_until_there_is_one() {
        Opened workbook = Opened.of(Reports.empty());

        assertThat(workbook.workbook().isSheetHidden(workbook.workbook().getSheetIndex("Patterns")))
                .isTrue();
    }

    @Test
    void forecasts_what_is_left_with_three_dates() {
        Opened workbook = Opened.of(talks.report());

        assertThat(workbook.column("Forecast", "What is left").get(0))
                .isEqualTo("What is under way, and the top 20 of the backlog");
        assertThat(workbook.column("Forecast", "Items left").get(0)).isEqualTo("20.0");
        LocalDate half = LocalDate.parse(workbook.column("Forecast", "50 % by").get(0));
        LocalDate likely =
                LocalDate.parse(workbook.column("Forecast", "85 % by").get(0));
        LocalDate almostSure =
                LocalDate.parse(workbook.column("Forecast", "95 % by").get(0));
        assertThat(half).isAfter(LocalDate.of(2026, 3, 29)).isBeforeOrEqualTo(likely);
        assertThat(likely).isBeforeOrEqualTo(almostSure);
    }

    @Test
    void forecasts_together_what_people_picked() {
        Opened workbook =
                Opened.of(talks.typed("Forecast", "top", "In scope", "yes").report());

        List<String> left = workbook.column("Forecast", "What is left");
        int together = left.size() - 1;
        assertThat(left.get(together)).isEqualTo("What was picked, together");
        assertThat(workbook.column("Forecast", "Items left").get(together)).isEqualTo("20.0");
        assertThat(workbook.column("Forecast", "In scope")).startsWith("yes", "");
        assertThat(Opened.of(Reports.artemis()).column("Forecast", "What is left"))
                .doesNotContain("What was picked, together");
    }

    @Test
    void keeps_thirteen_weeks_ahead_for_the_fan() {
        Opened workbook = Opened.of(talks.report());

        assertThat(workbook.column("Data_Ahead", "By"))
                .hasSize(13)
                .startsWith("5 Apr", "12 Apr")
                .endsWith("28 Jun");
    }

    @Test
    void says_of_each_check_how_it_stands_with_the_team() {
        Opened workbook = Opened.of(talks.typed("Checks", "Working days without an export", "Accepted", "yes")
                .typed("Checks", "Working days without an export", "Until", LocalDate.of(2026, 6, 1))
                .typed("Checks", "Rows that could not be used", "Accepted", "yes")
                .typed("Checks", "Rows that could not be used", "Until", LocalDate.of(2026, 3, 1))
                .report());

        assertThat(standing(workbook, "Working days without an export")).isEqualTo("accepted until 2026-06-01");
        assertThat(standing(workbook, "Rows that could not be used"))
                .isEqualTo("accepted until 2026-03-01, which is over: still so?");
        assertThat(standing(workbook, "Statuses without a mapping")).isEqualTo("nothing found");
        assertThat(standing(Opened.of(Reports.artemis()), "Working days without an export"))
                .isEqualTo("worth a look");
    }

    private static String standing(Opened workbook, String check) {
        int row = workbook.column("Checks", "What was looked at").indexOf(check);
        return workbook.column("Checks", "Standing").get(row);
    }

    @Test
    void hides_flow_until_a_status_is_known() {
        Opened workbook = Opened.of(Reports.empty());

        assertThat(workbook.workbook().isSheetHidden(workbook.workbook().getSheetIndex("Flow & forecast")))
                .isTrue();
    }

    @Test
    void says_nothing_of_what_no_export_tells() {
        assertThat(Opened.of(Reports.empty()).named("Trade_offs_seen"))
                .isEqualTo("No sprint has closed of which the exports show what came in");
        assertThat(Opened.of(FlowReports.apollo().report()).named("Ageing_seen"))
                .isEqualTo("Work in progress: no data: too few");
    }

    @Test
    void hides_charts_that_have_nothing_to_draw_and_no_others() {
        assertThat(isHidden(Opened.of(Reports.empty()), "cycle-time")).isTrue();
        assertThat(isHidden(Opened.of(talks.report()), "backlog-health")).isFalse();
    }

    private static boolean isHidden(Opened workbook, String chart) {
        return Objects.requireNonNull(DrawnRows.frame(workbook.workbook(), chart))
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .getHidden();
    }
}
