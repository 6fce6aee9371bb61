package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.cells.ExportDates;

class TitleRowsTest {
    private static final Optional<String> NO_SHEET = Optional.empty();

    @Test
    void tell_the_sprint_by_its_number_and_dates() {
        assertThat(sprint(NO_SHEET, "Team Apollo", "Sprint Nr. 03", "16.03.2026 - 27.03.2026"))
                .contains(sprint("Sprint 3", "2026-03-16T00:00:00Z", "2026-03-27T23:59:59Z"));
    }

    @Test
    void leave_the_name_to_the_sheet_where_it_is_of_a_sprint() {
        assertThat(sprint(Optional.of("Cycle 4"), "Sprint 3", "16.03.2026 - 27.03.2026"))
                .contains(sprint("Cycle 4", "2026-03-16T00:00:00Z", "2026-03-27T23:59:59Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Start: 2026-03-16,Ende: 2026-03-27",
        "Ende: 2026-03-27,Start: 2026-03-16",
        "Start 2026-03-16,End 2026-03-27"
    })
    void may_have_each_day_behind_a_label_in_a_row_of_its_own(String one, String other) {
        assertThat(sprint(NO_SHEET, "Sprint 3", one, other))
                .contains(sprint("Sprint 3", "2026-03-16T00:00:00Z", "2026-03-27T23:59:59Z"));
    }

    @Test
    void tell_of_a_sprint_that_lasts_a_day_or_less_than_60() {
        assertThat(sprint(NO_SHEET, "Sprint 3", "2026-03-16 2026-03-16"))
                .contains(sprint("Sprint 3", "2026-03-16T00:00:00Z", "2026-03-16T23:59:59Z"));
        assertThat(sprint(NO_SHEET, "Sprint 3", "2026-01-01 2026-03-01"))
                .contains(sprint("Sprint 3", "2026-01-01T00:00:00Z", "2026-03-01T23:59:59Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sprint 3|2026-01-01 2026-03-02",
                "Sprint 3|2026-03-27 2026-03-16",
                "Sprint 3|Start: 2026-03-27|Ende: 2026-03-16",
                "Sprint 3|Start: 2026-03-16",
                "Sprint 3|Ende: 2026-03-27",
                "Plan|2026-03-16 2026-03-27"
            })
    void tell_of_no_sprint_without_its_name_or_two_days_that_can_be_its_first_and_last(String rows) {
        assertThat(sprint(NO_SHEET, rows.split("\\|", -1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sprint Goal: Customers can pay",
                "Sprint Goal Customers can pay",
                "Sprint Goal:|Customers can pay",
                "Sprint Goal|Customers can pay",
                "Sprint 3|Ziel: Customers can pay",
                "スプリントゴール Customers can pay",
                "Mål för sprinten Customers can pay"
            })
    void have_the_goal_behind_its_label_or_in_the_row_below(String rows) {
        assertThat(goal(rows)).contains("Customers can pay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sprint Goal:",
                "Sprint Goal",
                "Sprint Goal:|Start: 2026-03-16",
                "Goal Customers can pay",
                "Sprint 3"
            })
    void have_no_goal_where_nothing_stands_behind_its_label_or_just_goal_before_it(String rows) {
        assertThat(goal(rows)).isEmpty();
    }

    private static Optional<String> goal(String rows) {
        return new TitleRows(List.of(rows.split("\\|", -1))).goal();
    }

    private static Optional<Sprint> sprint(Optional<String> sheet, String... rows) {
        return new TitleRows(List.of(rows)).sprint(sheet, new ExportDates(ZoneOffset.UTC, null), ZoneOffset.UTC);
    }

    private static Sprint sprint(String name, String start, String end) {
        return new Sprint(
                name, Instant.parse(start), Instant.parse(end), null, null, null, null, Sprint.DatesFrom.EXPORT);
    }
}
