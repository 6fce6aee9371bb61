package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.fixtures.Items.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Ratio;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.settings.TeamSettings;

/** S1 runs from Monday 2 to Friday 13 March 2026, S2 the two weeks after; exports go up to Sunday 15 March. */
class DeliveryMetricsTest {
    private static final TeamSettings TEAM = Teams.apollo().build();

    private final Histories history =
            Histories.nightly("2026-03-01", "2026-03-15").sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");

    private Figure figure(String id) {
        return figure(id, "2026-03-15");
    }

    private Figure figure(String id, String asOf) {
        TeamHistory told = history.build();
        return DeliveryMetrics.read(Delivered.of(told, TEAM, Times.at(asOf))).stream()
                .filter(figure -> figure.definition().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private NoData silence(String id) {
        return (NoData) figure(id).current();
    }

    /** Six committed: four done, one removed, one carried over; two came in, one of them done. Three of six estimated. */
    private void sprintOfSix() {
        for (int i = 1; i <= 4; i++) {
            history.from("2026-03-01", story("A-" + i).in("S1"))
                    .from("2026-03-10", story("A-" + i).in("S1").done("2026-03-10T10:00"));
        }
        history.from("2026-03-01", story("A-5").in("S1").points("3"))
                .from("2026-03-05", story("A-5").points("3"))
                .from("2026-03-01", story("A-6").in("S1").points("5"))
                .from("2026-03-04", story("A-7").in("S1").points("2"))
                .from("2026-03-06", story("A-7").in("S1").points("2").done("2026-03-06T10:00"))
                .from("2026-03-06", story("A-8").in("S1"));
    }

    @Test
    void come_in_their_order() {
        assertThat(DeliveryMetrics.definitions())
                .extracting(Definition::id)
                .containsExactly(
                        "velocity-items",
                        "velocity-points",
                        "commitment-reliability",
                        "capacity-taken",
                        "scope-added",
                        "scope-removed",
                        "carry-over",
                        "throughput",
                        "cycle-time",
                        "work-in-progress",
                        "blocked-days",
                        "defects",
                        "forecast");
    }

    @Test
    void read_a_sprint_from_its_ledger() {
        sprintOfSix();

        assertThat(((Amount) figure("velocity-items").current()).value()).isEqualByComparingTo("5");
        assertThat(((Share) figure("commitment-reliability").current()).matching())
                .isEqualTo(4);
        assertThat(((Share) figure("commitment-reliability").current()).of()).isEqualTo(6);
        assertThat(((Ratio) figure("capacity-taken").current()).percent()).isEqualByComparingTo("83.3");
        assertThat(((Ratio) figure("scope-added").current()).percent()).isEqualByComparingTo("33.3");
        assertThat(((Ratio) figure("scope-removed").current()).percent()).isEqualByComparingTo("16.7");
        assertThat(((Share) figure("carry-over").current()).percent()).isEqualByComparingTo("28.6");
    }

    @Test
    void show_no_points_where_fewer_than_four_fifths_are_estimated() {
        sprintOfSix();

        assertThat(silence("velocity-points").reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(silence("velocity-points").nextStep()).startsWith("Points not shown: 2 of 6 estimated.");
    }

    @Test
    void show_points_from_four_fifths_on() {
        for (int i = 1; i <= 4; i++) {
            history.from("2026-03-01", story("A-" + i).in("S1").points("1.5"))
                    .from("2026-03-10", story("A-" + i).in("S1").points("2.5").done("2026-03-10T10:00"));
        }
        history.from("2026-03-01", story("A-5").in("S1"));

        assertThat(((Amount) figure("velocity-points").current()).value()).isEqualTo("10");
        assertThat(((Amount) figure("velocity-points").current()).unit()).isEqualTo("points");
    }

    @Test
    void show_points_where_as_many_items_came_in_as_were_committed() {
        history.from("2026-03-01", story("A-1").in("S1").points("3"))
                .from("2026-03-05", story("A-1").in("S1").points("3").done("2026-03-05T10:00"))
                .from("2026-03-04", story("A-2").in("S1").points("2"));

        assertThat(((Amount) figure("velocity-points").current()).value()).isEqualByComparingTo("3");
    }

    @Test
    void name_the_items_behind_a_figure() {
        sprintOfSix();

        assertThat(figure("commitment-reliability").items())
                .extracting(Verdict::key, Verdict::counts, Verdict::verdict)
                .containsExactly(
                        tuple("A-1", true, "completed"),
                        tuple("A-2", true, "completed"),
                        tuple("A-3", true, "completed"),
                        tuple("A-4", true, "completed"),
                        tuple("A-5", false, "removed"),
                        tuple("A-6", false, "carried over"));
        assertThat(figure("scope-added").items())
                .extracting(Verdict::key, Verdict::reason)
                .containsExactly(
                        tuple("A-7", "between the exports of 2026-03-03 and 2026-03-04, 2 points"),
                        tuple("A-8", "between the exports of 2026-03-05 and 2026-03-06, not estimated"));
    }

    @Test
    void name_what_was_finished_behind_velocity_and_behind_capacity_taken() {
        sprintOfSix();

        assertThat(figure("velocity-items").items())
                .extracting(Verdict::key, Verdict::counts, Verdict::verdict)
                .containsExactly(
                        tuple("A-1", true, "completed"),
                        tuple("A-2", true, "completed"),
                        tuple("A-3", true, "completed"),
                        tuple("A-4", true, "completed"),
                        tuple("A-7", true, "completed"));
        assertThat(figure("capacity-taken").items())
                .isEqualTo(figure("velocity-items").items());
    }

    @Test
    void say_on_which_day_an_item_was_finished() {
        sprintOfSix();

        assertThat(figure("velocity-items").items())
                .extracting(Verdict::key, Verdict::reason)
                .contains(tuple("A-1", "on 2026-03-10, not estimated"), tuple("A-7", "on 2026-03-06, 2 points"));
    }

    @Test
    void name_what_left_behind_scope_removed() {
        sprintOfSix();

        assertThat(figure("scope-removed").items())
                .containsExactly(new Verdict(
                        "A-5", true, "removed", "between the exports of 2026-03-04 and 2026-03-05, 3 points"));
    }

    @Test
    void count_an_item_behind_points_only_where_it_is_estimated() {
        for (int i = 1; i <= 4; i++) {
            history.from("2026-03-01", story("A-" + i).in("S1").points("2"));
        }
        history.from("2026-03-01", story("A-5").in("S1"))
                .from("2026-03-10", story("A-4").in("S1").points("2").done("2026-03-10T10:00"))
                .from("2026-03-10", story("A-5").in("S1").done("2026-03-10T10:00"));

        assertThat(figure("velocity-points").items())
                .containsExactly(
                        new Verdict("A-4", true, "completed", "on 2026-03-10, 2 points"),
                        new Verdict("A-5", false, "completed", "on 2026-03-10, not estimated"));
    }

    @Test
    void split_what_is_carried_over_by_how_often() {
        sprintOfSix();

        assertThat(((Share) figure("carry-over").current()).evidence().notes())
                .contains("carried once: 2, twice: 0, three times or more: 0");
    }

    @Test
    void say_nothing_where_even_three_sprints_together_have_fewer_than_five() {
        for (int i = 1; i <= 4; i++) {
            history.from("2026-03-01", story("A-" + i).in("S1"));
        }

        assertThat(silence("commitment-reliability").reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(silence("commitment-reliability").nextStep()).startsWith("4 items in S1, and it takes 5.");
    }

    @Test
    void pool_the_newest_point_only_and_say_so() {
        Histories pooled = Histories.nightly("2026-03-01", "2026-03-29")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
        for (int i = 1; i <= 3; i++) {
            pooled.from("2026-03-01", story("A-" + i).in("S1"))
                    .from("2026-03-10", story("A-" + i).in("S1").done("2026-03-10T10:00"))
                    .from("2026-03-16", story("B-" + i).in("S2"));
        }
        TeamHistory told = pooled.build();
        Figure figure = DeliveryMetrics.read(Delivered.of(told, TEAM, Times.at("2026-03-29")))
                .get(2);

        assertThat(((Share) figure.current()).matching()).isEqualTo(3);
        assertThat(((Share) figure.current()).of()).isEqualTo(6);
        assertThat(((Share) figure.current()).evidence().notes())
                .containsExactly("too few items in one sprint: S1, S2 taken together");
        assertThat(figure.trend()).extracting(Point::period).containsExactly("S1", "S2");
        assertThat(figure.trend().get(0).reading()).isInstanceOf(NoData.class);
        assertThat(figure.trend().get(1).reading()).isEqualTo(figure.current());
    }

    @Test
    void say_nothing_of_pooling_where_one_sprint_has_enough() {
        sprintOfSix();

        assertThat(((Share) figure("commitment-reliability").current())
                        .evidence()
                        .notes())
                .isEmpty();
    }

    @Test
    void say_nothing_of_earlier_sprints_where_the_newest_has_no_items() {
        sprintOfSix();
        history.sprint("S2", "2026-03-09T09:00", "2026-03-15T17:00");

        assertThat(silence("commitment-reliability").nextStep()).startsWith("The exports show no item for it in S2.");
    }

    @Test
    void say_nothing_of_a_sprint_without_items() {
        assertThat(silence("velocity-items").reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(silence("carry-over").reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(silence("velocity-items").nextStep()).contains("S1");
    }

    @Test
    void count_nought_for_a_sprint_in_which_nothing_was_finished() {
        history.from("2026-03-01", story("A-1").in("S1"));

        assertThat(((Amount) figure("velocity-items").current()).value()).isZero();
    }

    @Test
    void ask_for_the_dates_of_sprints_that_the_exports_only_name() {
        TeamHistory undated = Histories.nightly("2026-03-01", "2026-03-15")
                .from("2026-03-01", story("A-1").in("Sprint 1"))
                .build();

        Reading velocity = DeliveryMetrics.read(new Delivered(undated, List.of(), TEAM, Times.at("2026-03-15")))
                .get(0)
                .current();
        assertThat(velocity)
                .isEqualTo(
                        new NoData(
                                Reason.NOT_EXPORTED,
                                "The exports name sprints, but not their dates. Keep a sprints file: sprint, start, end, completed."));
    }

    @Test
    void do_not_apply_to_a_team_without_sprints_except_those_of_flow() {
        Histories kanban = Histories.nightly("2026-03-01", "2026-03-15")
                .from("2026-03-01", story("A-1").done("2026-03-11T10:00"));
        TeamHistory told = kanban.build();

        assertThat(DeliveryMetrics.read(new Delivered(told, List.of(), TEAM, Times.at("2026-03-15"))))
                .extracting(figure -> figure.current() instanceof NoData none ? none.reason() : null)
                .startsWith(Reason.NOT_APPLICABLE, Reason.NOT_APPLICABLE)
                .endsWith(
                        Reason.NOT_APPLICABLE,
                        null,
                        Reason.NOT_MAPPED,
                        Reason.NOT_MAPPED,
                        Reason.NOT_YET,
                        Reason.NOT_EXPORTED,
                        Reason.NOT_YET);
    }

    @Test
    void ask_for_the_sprint_column_where_no_export_has_it() {
        TeamHistory told = Histories.nightly("2026-03-01", "2026-03-15")
                .fields(Field.KEY, Field.STATUS)
                .build();
        Reading velocity = DeliveryMetrics.read(new Delivered(told, List.of(), TEAM, Times.at("2026-03-15")))
                .get(0)
                .current();

        assertThat(((NoData) velocity).reason()).isEqualTo(Reason.NOT_EXPORTED);
    }

    @Test
    void ask_for_the_sprint_column_where_only_a_sprints_file_tells_of_sprints() {
        history.fields(Field.KEY, Field.STATUS).from("2026-03-01", story("A-1"));

        assertThat(silence("velocity-items").reason()).isEqualTo(Reason.NOT_EXPORTED);
        assertThat(silence("velocity-items").nextStep()).startsWith("The exports have no Sprint column.");
    }

    @Test
    void ask_to_map_the_statuses_where_none_is_mapped() {
        history.from("2026-03-01", story("A-1").in("S1").unmapped("Ideenspeicher"));

        assertThat(silence("velocity-items"))
                .isEqualTo(new NoData(
                        Reason.NOT_MAPPED,
                        "1 item with a status that is not mapped, left out: A-1. Name the statuses under 'states' in"
                                + " the portfolio file."));
        assertThat(silence("throughput").reason()).isEqualTo(Reason.NOT_MAPPED);
    }

    @Test
    void ask_for_no_mapping_where_a_sprint_is_empty_for_another_reason() {
        history.from("2026-03-01", story("A-1").in("S1").done("2026-02-27T10:00"));

        assertThat(silence("velocity-items").reason()).isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void wait_for_the_first_sprint_to_end() {
        assertThat(((NoData) figure("velocity-items", "2026-03-12").current()).reason())
                .isEqualTo(Reason.NOT_YET);
    }

    @Test
    void are_stale_with_their_newest_export_but_keep_their_trend() {
        sprintOfSix();
        Figure figure = figure("velocity-items", "2026-03-23");

        assertThat(((NoData) figure.current()).reason()).isEqualTo(Reason.STALE);
        assertThat(figure.trend()).hasSize(1);
        assertThat(figure.items()).isEmpty();
    }

    @Test
    void count_throughput_in_complete_weeks_by_resolved_date() {
        history.from("2026-03-01", story("A-1").done("2026-02-20T10:00"))
                .from("2026-03-01", story("A-2").done("2026-03-08T23:00"))
                .from("2026-03-01", story("A-3").done("2026-03-09T01:00"))
                .from("2026-03-01", story("A-4").done("2026-03-12T10:00"));

        assertThat(figure("throughput").trend())
                .extracting(
                        Point::period,
                        point -> ((Amount) point.reading()).value().intValueExact())
                .containsExactly(
                        tuple("2026-W08", 1), tuple("2026-W09", 0), tuple("2026-W10", 1), tuple("2026-W11", 2));
        assertThat(figure("throughput").items()).extracting(Verdict::key).containsExactly("A-3", "A-4");
    }

    @Test
    void count_throughput_before_the_exports_began_at_grade_c() {
        history.from("2026-03-01", story("A-1").done("2026-02-20T10:00"));

        assertThat(figure("throughput").trend())
                .extracting(point -> ((Amount) point.reading()).evidence().grade())
                .containsExactly(Grade.C, Grade.C, Grade.B, Grade.B);
    }

    @Test
    void count_no_week_that_is_not_over() {
        history.from("2026-03-01", story("A-1").done("2026-03-10T10:00"));

        assertThat(figure("throughput", "2026-03-12").trend())
                .extracting(Point::period)
                .endsWith("2026-W10");
    }

    @Test
    void count_an_item_without_resolved_date_in_the_week_of_the_export_that_first_shows_it_done() {
        history.from("2026-03-01", story("A-1")).from("2026-03-11", story("A-1").done());

        assertThat(((Amount) figure("throughput").current()).value()).isEqualByComparingTo("1");
    }
}
