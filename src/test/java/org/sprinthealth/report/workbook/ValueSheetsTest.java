package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.fixtures.Tables;
import org.sprinthealth.report.TeamReport;

class ValueSheetsTest {
    private static final TeamReport ARTEMIS = Reports.artemis();
    private static final Written PLAIN = Written.of(ARTEMIS);
    private static final Written TYPED = Written.of(Reports.typed(
            ARTEMIS,
            Reports.note("Shipped_features", "F2", "Learned", "Branches print them"),
            Reports.note("Stakeholder_waves", "2026-Q1", "Themes", "They want dates"),
            Reports.note("Roadmap", "Customers know when it arrives", "Move to", "later"),
            Reports.note("Roadmap", "=Invoices need no call", "Evidence so far", "Calls fell by a third"),
            Reports.note("Roadmap_goals", "2026-03-22/1", "Goal", "Branches answer on their own")));
    private static final Written EMPTY = Written.of(Reports.empty());

    @Test
    void lists_features_with_a_rate_first_newest_first() {
        assertThat(PLAIN.column("Shipped_features", "Feature"))
                .containsExactly(
                        "Delivery notes as PDF",
                        "Branch opening hours",
                        "Basket kept for thirty days",
                        "Address change",
                        "=Accounts of partners",
                        "Stock count by voice",
                        "Night run report");
    }

    @Test
    void holds_each_feature_to_its_own_target() {
        assertThat(PLAIN.column("Shipped_features", "Rate (%)")).startsWith("12", "7.5", "52.5", "");
        assertThat(PLAIN.column("Shipped_features", "Target (%)"))
                .containsExactly("10", "15", "40", "40", "15", "15", "");
        assertThat(PLAIN.column("Shipped_features", "In use"))
                .containsExactly(
                        "● used",
                        "○ not used",
                        "● used and kept",
                        "· too young",
                        "● used",
                        "· not measured",
                        "· internal");
    }

    @Test
    void shows_counts_but_no_percentage_of_a_few_accounts() {
        assertThat(PLAIN.number("Shipped_features", 5, "Using")).isEqualTo(6);
        assertThat(PLAIN.number("Shipped_features", 5, "Of")).isEqualTo(12);
        assertThat(PLAIN.words("Shipped_features", 5, "Rate (%)")).isEmpty();
    }

    @Test
    void says_what_the_bars_show_and_draws_those_with_a_rate() {
        assertThat(PLAIN.words("Adoption_seen"))
                .isEqualTo("3 of 4 measured features are used as much as was hoped; 1 of 5 are not measured");
        CTPlotArea drawn = chart("Shipped & used").getCTChart().getPlotArea();

        assertThat(drawn.getBarChartArray(0)
                        .getSerArray(0)
                        .getVal()
                        .getNumRef()
                        .getNumCache()
                        .getPtList())
                .extracting(point -> point.getV())
                .containsExactly("12.0", "7.5", "52.5");
        assertThat(drawn.getLineChartArray(0)
                        .getSerArray(0)
                        .getVal()
                        .getNumRef()
                        .getNumCache()
                        .getPtList())
                .extracting(point -> point.getV())
                .containsExactly("10.0", "15.0", "40.0");
    }

    @Test
    void keeps_what_was_learned_with_its_feature() {
        assertThat(TYPED.column("Shipped_features", "Learned")).startsWith("", "Branches print them", "");
    }

    @Test
    void shows_waves_newest_first_and_only_groups_that_may_be_shown() {
        assertThat(PLAIN.column("Stakeholder_waves", "Wave")).containsExactly("2026-Q1", "2026-Q1", "2025-Q4");
        assertThat(PLAIN.words("Stakeholder_waves", 1, "Who, and what is not shown"))
                .isEqualTo("All together\nSome groups are not shown, so that no group of fewer than five can be worked"
                        + " out, in this wave or from another one.\n12 answers of 20 invited in 2026-Q1");
        assertThat(PLAIN.words("Stakeholder_waves", 2, "Who, and what is not shown"))
                .isEqualTo("Service desk");
    }

    @Test
    void never_writes_the_name_of_a_group_that_is_too_small() {
        assertThat(PLAIN.everything()).noneMatch(words -> words.contains("Finance"));
    }

    @Test
    void counts_those_who_agree_of_those_who_rated() {
        // in winter four of Sales, two of the service desk and two of a group that is not shown feel heard
        assertThat(PLAIN.number("Stakeholder_waves", 1, "Heard")).isEqualTo(8);
        assertThat(PLAIN.number("Stakeholder_waves", 1, "of (heard)")).isEqualTo(12);
        assertThat(PLAIN.number("Stakeholder_waves", 1, "Informed")).isEqualTo(7);
        assertThat(PLAIN.number("Stakeholder_waves", 1, "Answered")).isEqualTo(0.6);
        assertThat(PLAIN.number("Stakeholder_waves", 2, "Heard")).isEqualTo(2);
        assertThat(PLAIN.number("Stakeholder_waves", 3, "Heard")).isEqualTo(5);
        assertThat(PLAIN.number("Stakeholder_waves", 3, "of (heard)")).isEqualTo(7);
    }

    @Test
    void draws_the_last_two_waves_side_by_side_for_all_together() {
        assertThat(PLAIN.column("Data_Surveys", "Bar").subList(0, 8))
                .containsExactly(
                        "heard, 2025-Q4 (5 of 7)",
                        "heard, 2026-Q1 (8 of 12)",
                        "informed, 2025-Q4 (2 of 7)",
                        "informed, 2026-Q1 (7 of 12)",
                        "how to ask, 2025-Q4 (2 of 7)",
                        "how to ask, 2026-Q1 (7 of 12)",
                        "what drops, 2025-Q4 (2 of 7)",
                        "what drops, 2026-Q1 (7 of 12)");
        assertThat(chart("Stakeholders")
                        .getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(1)
                        .getVal()
                        .getNumRef()
                        .getNumCache()
                        .getPtList())
                .as("percent of those who do not agree, to the left of nought")
                .extracting(point -> Math.round(Double.parseDouble(point.getV()) * 100))
                .containsExactly(-29L, -33L, -71L, -42L, -71L, -42L, -71L, -42L);
    }

    @Test
    void shows_comments_only_of_waves_with_ten_answers() {
        assertThat(PLAIN.column("Stakeholder_comments", "In their own words"))
                .containsExactlyInAnyOrder(
                        "Sales wish 1",
                        "Sales wish 2",
                        "Sales wish 3",
                        "Sales wish 4",
                        "Sales wish 5",
                        "=Fewer surprises");
    }

    @Test
    void shows_nothing_of_a_wave_with_fewer_than_five_answers() {
        Wave wave = Wave.ofQuarter(2026, 1);
        List<PulseAnswer> few = new ArrayList<>(Tables.pulse(3, wave, "Sales", 5));
        few.add(new PulseAnswer(wave, 1, 1, 1, 1, "Finance", "Nobody asked us"));
        Written written =
                Written.of(Reports.keeping(Tables.kept().told("2026-03-29", few).build()));

        assertThat(written.column("Stakeholder_waves", "Who, and what is not shown"))
                .containsExactly("All together\nFewer than five answers: nothing is shown.");
        assertThat(written.words("Stakeholder_waves", 1, "Answers")).isEmpty();
        assertThat(written.words("Stakeholder_waves", 1, "Heard")).isEmpty();
        assertThat(written.everything())
                .noneMatch(words -> words.contains("Nobody asked us") || words.contains("Finance"));
        assertThat(written.words("Comments_seen"))
                .isEqualTo("Comments show from ten answers on: fewer would tell who wrote them");
    }

    @Test
    void keeps_themes_with_their_wave() {
        assertThat(TYPED.column("Stakeholder_waves", "Themes")).containsExactly("They want dates", "", "");
    }

    @Test
    void puts_goals_into_now_next_and_later() {
        assertThat(PLAIN.column("Roadmap", "Goal"))
                .containsExactly("Customers know when it arrives", "=Invoices need no call", "Fewer parcels come back");
        assertThat(PLAIN.column("Roadmap", "Horizon")).containsExactly("now", "next", "later");
    }

    @Test
    void says_which_items_serve_a_goal_and_when_it_was_last_looked_at() {
        // every third place of the backlog up to 26 has this parent, 3 to 24
        assertThat(PLAIN.number("Roadmap", 1, "Open")).isEqualTo(8);
        assertThat(PLAIN.words("Roadmap", 1, "Items linked"))
                .isEqualTo("ART-203, ART-206, ART-209, ART-212, ART-215, ART-218, ART-221, ART-224");
        assertThat(PLAIN.cell("Roadmap", 1, "Reviewed").getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2025, 12, 19, 0, 0));
        assertThat(PLAIN.number("Roadmap", 1, "Age (days)")).isEqualTo(100);
        assertThat(PLAIN.words("Roadmap", 3, "Age (days)")).isEmpty();
    }

    @Test
    void moves_a_goal_to_where_people_put_it() {
        assertThat(TYPED.column("Roadmap", "Horizon")).containsExactly("next", "later", "later");
        assertThat(TYPED.column("Roadmap", "Move to")).containsExactly("", "", "later");
        assertThat(TYPED.words("Roadmap", 1, "Evidence so far")).isEqualTo("Calls fell by a third");
    }

    @Test
    void keeps_goals_that_no_table_has() {
        assertThat(TYPED.column("Roadmap_goals", "Goal")).hasSize(7).startsWith("Branches answer on their own", "");
    }

    @Test
    void hides_what_has_no_data_but_lets_a_roadmap_begin() {
        assertThat(EMPTY.isHidden("Shipped & used")).isTrue();
        assertThat(EMPTY.isHidden("Stakeholders")).isTrue();
        assertThat(EMPTY.isHidden("Roadmap")).isFalse();
        assertThat(EMPTY.column("Roadmap_goals", "_key")).startsWith("Roadmap_goals:2026-03-29/1");
    }

    private static XSSFChart chart(String sheet) {
        XSSFSheet on = PLAIN.workbook().getSheet(sheet);
        return on.getDrawingPatriarch().getCharts().get(0);
    }
}
