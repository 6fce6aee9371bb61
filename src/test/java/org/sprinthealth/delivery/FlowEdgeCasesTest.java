package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.delivery.Flowing.inProgress;
import static org.sprinthealth.fixtures.Items.story;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;

/** The edge cases of the specification, as the figures of flow pass them. Exports go from 1 to 22 March 2026. */
class FlowEdgeCasesTest {
    private static final String AS_OF = "2026-03-22";

    private final Histories history = Histories.nightly("2026-03-01", AS_OF);

    private CycleTimes times() {
        return CycleTimes.of(Flowing.delivered(history, AS_OF));
    }

    private List<Ageing> ageing() {
        return Flow.of(Flowing.delivered(history, AS_OF)).ageing();
    }

    private static int now(Figure figure) {
        return ((Amount) figure.current()).value().intValueExact();
    }

    @Test
    void e1_an_item_in_two_sprints_at_once_counts_once() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01", story("A-1").in("S1", "S2"))
                .from("2026-03-16", inProgress("A-1").in("S1", "S2"))
                .from("2026-03-18", story("A-1").in("S1", "S2").done("2026-03-18T10:00"));

        assertThat(now(Flowing.figure("throughput", history, AS_OF))).isEqualTo(1);
        assertThat(times().journeys()).hasSize(1);
    }

    @Test
    void e2_what_began_and_ended_between_two_exports_has_no_known_start() {
        history.from("2026-03-01", story("A-1")).from("2026-03-10", story("A-1").done("2026-03-10T15:00"));

        assertThat(times().unstarted()).extracting(Unstarted::why).containsExactly("never seen in progress");
    }

    @Test
    void e3_an_item_that_left_and_came_back_keeps_its_first_start() {
        history.from("2026-03-01", story("A-1"))
                .from("2026-03-03", inProgress("A-1"))
                .gone("2026-03-05", "A-1")
                .from("2026-03-09", inProgress("A-1"))
                .from("2026-03-11", story("A-1").done("2026-03-11T10:00"));

        assertThat(times().journeys()).extracting(Journey::days).containsExactly(9);
    }

    @Test
    void e5_what_was_cancelled_took_no_time_and_is_not_in_work() {
        Flowing.journey(history, "A-1", "2026-03-03", "2026-03-05");
        history.from("2026-03-06", story("A-1").cancelled());

        assertThat(times().done()).isZero();
        assertThat(ageing()).isEmpty();
    }

    @Test
    void e6_what_was_reopened_counts_to_its_last_done() {
        history.from("2026-03-01", story("A-1"))
                .from("2026-03-03", inProgress("A-1"))
                .from("2026-03-05", story("A-1").done("2026-03-05T10:00"))
                .from("2026-03-09", inProgress("A-1"))
                .from("2026-03-12", story("A-1").done("2026-03-12T10:00"));

        assertThat(times().journeys()).extracting(Journey::days).containsExactly(10);
    }

    @Test
    void e6_what_is_open_again_is_in_work_and_not_done() {
        history.from("2026-03-01", story("A-1"))
                .from("2026-03-03", inProgress("A-1"))
                .from("2026-03-05", story("A-1").done("2026-03-05T10:00"))
                .from("2026-03-09", inProgress("A-1"));

        assertThat(times().done()).isZero();
        assertThat(ageing()).extracting(Ageing::key, Ageing::days).containsExactly(tuple("A-1", 20));
    }

    @Test
    void e9_a_start_in_a_gap_of_exports_is_grade_c() {
        history.missing("2026-03-03", "2026-03-04");
        Flowing.journey(history, "A-1", "2026-03-04", "2026-03-06");

        assertThat(times().journeys())
                .extracting(Journey::started, Journey::grade)
                .containsExactly(tuple(LocalDate.of(2026, 3, 5), Grade.C));
    }

    @Test
    void e11_both_parts_of_a_split_story_go_their_own_way() {
        Flowing.journey(history, "A-1", "2026-03-03", "2026-03-05");
        history.from("2026-03-05", inProgress("A-2").created("2026-03-05T10:00"))
                .from("2026-03-09", story("A-2").done("2026-03-09T10:00"));

        assertThat(times().journeys())
                .extracting(Journey::key, Journey::days)
                .containsExactly(tuple("A-1", 3), tuple("A-2", 5));
    }

    @Test
    void e12_an_estimate_has_no_say() {
        Flowing.journey(history, "A-1", "2026-03-16", "2026-03-18");
        history.from("2026-03-17", inProgress("A-1").points("0"));

        assertThat(now(Flowing.figure("throughput", history, AS_OF))).isEqualTo(1);
    }

    @Test
    void e13_what_a_filtered_night_lacks_is_neither_done_nor_out_of_work() {
        history.filtered("2026-03-20", "2026-03-21", "2026-03-22")
                .from("2026-03-03", inProgress("A-1"))
                .gone("2026-03-20", "A-1");

        assertThat(ageing()).extracting(Ageing::key).containsExactly("A-1");
        assertThat(now(Flowing.figure("throughput", history, AS_OF))).isZero();
    }

    @Test
    void e14_days_are_those_of_the_teams_zone() {
        // 22:30 UTC on 3 March is the 4th in Athens; 21:00 UTC on the 4th still is.
        TeamHistory told = history.told(AS_OF)
                .from("2026-03-01", story("A-1"))
                .from("2026-03-03T22:30", inProgress("A-1"))
                .from("2026-03-04T21:00", story("A-1").done("2026-03-04T21:00"))
                .build();

        assertThat(CycleTimes.of(Delivered.of(
                                told, Teams.apollo().zone("Europe/Athens").build(), Times.at(AS_OF)))
                        .journeys())
                .extracting(Journey::days)
                .containsExactly(1);
        assertThat(times().journeys()).extracting(Journey::days).containsExactly(2);
    }

    @Test
    void e14_a_day_of_23_hours_is_a_day() {
        // Clocks go forward on Sunday 29 March 2026 in Berlin: from 23:30 on the 28th to 00:30 on the 30th it is 24
        // hours.
        TeamHistory told = Histories.nightly("2026-03-25", "2026-04-05")
                .told("2026-04-05")
                .from("2026-03-25", story("A-1"))
                .from("2026-03-28T22:30", inProgress("A-1"))
                .from("2026-03-29T22:30", story("A-1").done("2026-03-29T22:30"))
                .build();

        assertThat(CycleTimes.of(Delivered.of(
                                told, Teams.apollo().zone("Europe/Berlin").build(), Times.at("2026-04-05")))
                        .journeys())
                .extracting(Journey::days)
                .containsExactly(3);
    }

    @Test
    void e16_a_week_in_which_nothing_was_finished_counts_nought() {
        history.from("2026-03-02", inProgress("A-1"));

        assertThat(Flowing.figure("throughput", history, AS_OF).trend())
                .extracting(Point::reading)
                .allSatisfy(
                        reading -> assertThat(reading.number().orElseThrow()).isZero());
    }

    @Test
    void e17_a_team_without_sprints_has_all_figures_of_flow() {
        Flowing.journey(history, "A-1", "2026-03-16", "2026-03-18");
        history.from("2026-03-16", inProgress("A-2").flagged());

        assertThat(now(Flowing.figure("throughput", history, AS_OF))).isEqualTo(1);
        assertThat(now(Flowing.figure("work-in-progress", history, AS_OF))).isEqualTo(1);
        assertThat(now(Flowing.figure("blocked-days", history, AS_OF))).isEqualTo(7);
        assertThat(times().journeys()).hasSize(1);
    }

    @Test
    void e18_history_from_snapshots_alone_is_grade_b() {
        history.from("2026-03-01", story("A-1"))
                .from("2026-03-16", inProgress("A-1"))
                .from("2026-03-18", story("A-1").done());

        assertThat(times().journeys()).extracting(Journey::days, Journey::grade).containsExactly(tuple(3, Grade.B));
    }

    @Test
    void a_team_of_which_nothing_is_known_says_no_data_and_never_nought() {
        Delivered nothing =
                new Delivered(TeamHistory.empty(), List.of(), Teams.apollo().build(), Times.at(AS_OF));

        assertThat(DeliveryMetrics.read(nothing))
                .extracting(Figure::current)
                .allSatisfy(reading -> assertThat(reading).isInstanceOf(NoData.class));
        assertThat(Flow.of(nothing).warnings()).isEmpty();
        assertThat(Forecast.of(nothing, Remaining.goals(nothing))).isEmpty();
    }

    @Test
    void an_unmapped_status_leaves_an_item_out_of_work() {
        history.from("2026-03-01", inProgress("A-1"))
                .from("2026-03-03", story("A-2").unmapped("Ideenspeicher"));

        assertThat(ageing()).extracting(Ageing::key).containsExactly("A-1");
        assertThat(ageing().get(0).status()).isEqualTo(State.IN_PROGRESS.name());
    }

    @Test
    void throughput_told_by_changelogs_is_exact_without_a_resolved_date() {
        history.told(AS_OF)
                .from("2026-03-01", story("A-1"))
                .from("2026-03-18T10:00", story("A-1").done());
        Amount amount = (Amount) Flowing.figure("throughput", history, AS_OF).current();

        assertThat(amount.value()).isEqualByComparingTo("1");
        assertThat(amount.evidence().grade()).isEqualTo(Grade.A);
    }

    @Test
    void throughput_is_exact_only_in_weeks_that_changelogs_tell_to_their_end() {
        history.told("2026-03-11T12:00").from("2026-03-01", story("A-1"));

        assertThat(Flowing.figure("throughput", history, AS_OF).trend())
                .extracting(
                        Point::period,
                        point -> ((Amount) point.reading()).evidence().grade())
                .contains(tuple("2026-W10", Grade.A), tuple("2026-W11", Grade.B));
    }
}
