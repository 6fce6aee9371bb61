package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;

class FlowWarningsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Pace NO_PACE = Flowing.pace();
    private static final CycleTimes NOTHING_DONE = new CycleTimes(DAY, DAY, List.of(), List.of());

    private static Ageing item(String key, int waiting, @Nullable Integer beyond) {
        return new Ageing(key, "Summary", "In Progress", DAY, true, 9, waiting, beyond);
    }

    private static List<Ageing> items(int count) {
        List<Ageing> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(item("A-" + i, 0, null));
        }
        return items;
    }

    private static List<Point> wip(int... items) {
        return Trends.weeklyAmounts("items", items);
    }

    private static List<DefectWeek> defects(int opened, int... closed) {
        List<DefectWeek> weeks = new ArrayList<>();
        for (int count : closed) {
            weeks.add(new DefectWeek(Flowing.pace(1).weeks().get(0), opened, count, 0, 5));
        }
        return weeks;
    }

    @Test
    void have_nothing_to_say_of_a_quiet_team() {
        assertThat(FlowWarnings.of(NOTHING_DONE, items(3), defects(1, 1, 1, 1, 1), wip(3, 4, 5, 5), NO_PACE))
                .isEmpty();
    }

    @Test
    void name_what_is_older_than_usual() {
        assertThat(FlowWarnings.of(
                        NOTHING_DONE, List.of(item("A-1", 0, 5), item("A-2", 0, null)), List.of(), wip(), NO_PACE))
                .containsExactly(
                        "1 of 2 items in work older than 5 days, within which 85 % of finished ones were done. What would let"
                                + " them finish?");
    }

    @Test
    void name_what_has_to_wait_now() {
        assertThat(FlowWarnings.of(
                        NOTHING_DONE, List.of(item("A-1", 4, null), item("A-2", 1, null)), List.of(), wip(), NO_PACE))
                .containsExactly("2 items have to wait, for up to 4 days: A-1, A-2. Who could help?");
    }

    @Test
    void name_work_in_progress_that_rises() {
        assertThat(FlowWarnings.of(NOTHING_DONE, items(3), List.of(), wip(9, 5, 6, 8, 11), NO_PACE))
                .containsExactly(
                        "Work in progress rose 3 weeks running, from 5 to 11 items. What could be finished before"
                                + " something new is begun?");
        assertThat(FlowWarnings.of(NOTHING_DONE, items(3), List.of(), wip(6, Trends.NO_DATA, 8, 11), NO_PACE))
                .isEmpty();
        assertThat(FlowWarnings.of(NOTHING_DONE, items(3), List.of(), wip(6, 8, 11), NO_PACE))
                .isEmpty();
    }

    @Test
    void compare_what_is_in_work_with_the_pace() {
        // Two a week: 8 items are four weeks, 9 are four and a half.
        assertThat(FlowWarnings.of(NOTHING_DONE, items(8), List.of(), wip(), Flowing.pace(1, 3, 2, 1, 3)))
                .isEmpty();
        assertThat(FlowWarnings.of(NOTHING_DONE, items(9), List.of(), wip(), Flowing.pace(1, 3, 2, 1, 3)))
                .containsExactly(
                        "At the usual pace, what is in work now takes about 5 weeks. What could wait so that the rest"
                                + " is done sooner?");
        assertThat(FlowWarnings.of(NOTHING_DONE, items(9), List.of(), wip(), Flowing.pace(0, 0, 0, 0, 0)))
                .isEmpty();
    }

    @Test
    void compare_bugs_opened_and_closed_over_four_weeks() {
        assertThat(FlowWarnings.of(NOTHING_DONE, items(1), defects(3, 5, 2, 1, 0, 2), wip(), NO_PACE))
                .containsExactly(
                        "More bugs were opened than closed 4 weeks running: 12 against 5. Where do they come from?");
        assertThat(FlowWarnings.of(NOTHING_DONE, items(1), defects(3, 2, 3, 0, 2), wip(), NO_PACE))
                .isEmpty();
        assertThat(FlowWarnings.of(NOTHING_DONE, items(1), defects(3, 1, 0, 2), wip(), NO_PACE))
                .isEmpty();
    }

    @Test
    void say_where_starts_are_missing() {
        CycleTimes times = new CycleTimes(
                DAY,
                DAY,
                List.of(new Journey("A-1", "Summary", DAY, DAY, 1, Grade.B)),
                List.of(new Unstarted("A-2", "Summary", DAY, "never seen in progress")));

        assertThat(FlowWarnings.of(times, items(1), List.of(), wip(), NO_PACE))
                .containsExactly(
                        "A start is known of 1 of 2 items done: read the cycle times with care, the others may have"
                                + " taken quite other times.");
    }
}
