package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.delivery.Flowing.inProgress;
import static org.sprinthealth.fixtures.Items.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Week;

/**
 * The edge cases of the specification in one line of all figures of flow: throughput, cycle time (85 %), work in progress,
 * blocked days, defects, and the weeks that the forecast draws from.
 *
 * <p>Exports go from Sunday 1 February to Sunday 22 March 2026, eight weeks. One item is done in each of six of them, and five
 * in the last, one of them a bug; each takes three days. One more is in work since Monday 16 March, and flagged since the 19th.
 */
class FlowFiguresEdgeCasesTest {
    private static final String USUAL = "5 done, 3 days, 1 in work, 4 blocked, 1 of 5 bugs, weeks 0 1 1 1 1 1 1 5";
    private static final List<String> MONDAYS =
            List.of("2026-02-02", "2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02", "2026-03-09");

    private final Histories history = Histories.nightly("2026-02-01", "2026-03-22");
    private final Teams team = Teams.apollo();
    private String asOf = "2026-03-22";

    @BeforeEach
    void seven_weeks() {
        for (String monday : MONDAYS) {
            journey(story("W-" + monday), monday);
        }
        for (int i = 1; i <= 4; i++) {
            journey(story("D-" + i), "2026-03-16");
        }
        journey(story("BUG-1").type("Bug", Level.STANDARD), "2026-03-16");
        history.from("2026-02-01", story("A-1"))
                .from("2026-03-16", inProgress("A-1"))
                .from("2026-03-19", inProgress("A-1").flagged());
    }

    /** Begun on a Monday and done on Wednesday. */
    private void journey(Items item, String monday) {
        String wednesday = Times.at(monday).plusSeconds(172_800).toString().substring(0, 10);
        String key = item.build().key();
        Level level = Level.STANDARD;
        String type = item.build().type();
        history.from("2026-02-01", story(key).type(type, level))
                .from(monday, inProgress(key).type(type, level))
                .from(wednesday, story(key).type(type, level).done(wednesday + "T12:00"));
    }

    private Delivered delivered() {
        return Delivered.of(history.build(), team.build(), Times.at(asOf));
    }

    private Reading reading(String id) {
        return Flowing.figure(id, delivered()).current();
    }

    private String now() {
        String weeks =
                Pace.of(delivered()).items().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return "%s done, %s days, %s in work, %s blocked, %s bugs, weeks %s"
                .formatted(
                        said("throughput"),
                        said("cycle-time"),
                        said("work-in-progress"),
                        said("blocked-days"),
                        said("defects"),
                        weeks);
    }

    private String said(String id) {
        Reading reading = reading(id);
        if (reading instanceof Share share) {
            return share.matching() + " of " + share.of();
        }
        return reading instanceof Amount amount
                ? amount.value().toPlainString()
                : ((NoData) reading).reason().inWords();
    }

    private Evidence evidence(String id) {
        Reading reading = reading(id);
        return reading instanceof Share share ? share.evidence() : ((Amount) reading).evidence();
    }

    private List<Reason> silences(Histories of) {
        List<Reason> reasons = new ArrayList<>();
        for (Figure figure : DeliveryMetrics.read(Delivered.of(of.build(), team.build(), Times.at(asOf)))) {
            NoData none = (NoData) figure.current();
            assertThat(none.nextStep()).endsWith(".");
            reasons.add(none.reason());
        }
        return reasons.subList(7, reasons.size());
    }

    /** E-17: the team has no sprints. */
    @Test
    void a_team_without_sprints_has_all_of_them_by_weeks() {
        assertThat(now()).isEqualTo(USUAL);
        assertThat(((Amount) reading("forecast")).value()).isPositive();
        assertThat(List.of("throughput", "cycle-time", "work-in-progress", "blocked-days", "defects"))
                .allSatisfy(id -> assertThat(evidence(id).grade()).isEqualTo(Grade.B));
    }

    /** E-1, E-7, E-8, E-15, E-18. */
    @Test
    void sprints_have_no_say_be_they_two_at_once_late_or_renamed() {
        history.sprint("S1", "2026-03-09T09:00", "2026-03-17T17:00", "2026-03-19T10:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-20T17:00")
                .from("2026-02-01", story("D-1").in("S1"))
                .from("2026-03-16", inProgress("D-1").in("S1", "S2"))
                .from("2026-03-18", story("D-1").in("S2").done("2026-03-18T12:00"))
                .from("2026-03-16", inProgress("A-1").in("S1"))
                .from("2026-03-19", inProgress("A-1").in("Sprint 1").flagged());

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-2. */
    @Test
    void what_was_begun_and_put_back_between_two_exports_is_not_seen() {
        history.from("2026-02-01", story("A-2"))
                .from("2026-03-17T10:00", inProgress("A-2").flagged())
                .from("2026-03-17T16:00", story("A-2"));

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-3. */
    @Test
    void what_left_and_came_back_is_in_work_since_it_first_was() {
        history.gone("2026-03-17", "A-1").from("2026-03-18", inProgress("A-1"));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(Flow.of(delivered()).ageing()).extracting(Ageing::days).containsExactly(7);
    }

    /** E-4. */
    @Test
    void what_is_done_before_its_sprint_starts_is_done_in_its_week() {
        history.sprint("S1", "2026-03-18T15:00", "2026-03-20T17:00")
                .from("2026-03-18", story("D-1").in("S1").done("2026-03-18T12:00"));

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-5. */
    @Test
    void what_is_cancelled_is_not_done_and_no_longer_in_work_or_blocked() {
        history.from("2026-02-01", story("A-2"))
                .from("2026-03-16", inProgress("A-2"))
                .from("2026-03-18", story("A-2").cancelled())
                .from("2026-03-21", story("A-1").cancelled());

        assertThat(now()).isEqualTo("5 done, 3 days, 0 in work, 2 blocked, 1 of 5 bugs, weeks 0 1 1 1 1 1 1 5");
    }

    /** E-5. */
    @Test
    void a_cancelled_bug_is_closed_but_not_done() {
        history.from("2026-03-17", story("BUG-2").type("Bug", Level.STANDARD))
                .from("2026-03-19", story("BUG-2").type("Bug", Level.STANDARD).cancelled());

        assertThat(now()).isEqualTo(USUAL);
        assertThat(evidence("defects").notes()).contains("bugs opened: 1, closed: 2");
    }

    /** E-6. */
    @Test
    void what_is_reopened_is_in_work_again_and_done_no_longer() {
        history.from("2026-03-20", inProgress("D-1"));

        assertThat(now()).isEqualTo("4 done, 3 days, 2 in work, 4 blocked, 1 of 6 bugs, weeks 0 1 1 1 1 1 1 4");
    }

    /** E-7. */
    @Test
    void what_is_done_minutes_after_the_close_is_done_in_its_week() {
        history.sprint("S1", "2026-03-09T09:00", "2026-03-18T11:58")
                .from("2026-03-16", inProgress("D-1").in("S1"))
                .from("2026-03-18", story("D-1").in("S1").done("2026-03-18T12:00"));

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-9. */
    @Test
    void missing_nights_are_grade_c_for_what_they_hide() {
        history.missing("2026-03-20", "2026-03-21", "2026-03-22").export("2026-03-20T05:00");
        asOf = "2026-03-24";

        assertThat(evidence("work-in-progress").grade()).isEqualTo(Grade.C);
        assertThat(evidence("throughput").grade()).isEqualTo(Grade.B);
    }

    /** E-9. */
    @Test
    void a_start_that_missing_nights_hide_is_grade_c() {
        history.missing("2026-03-14", "2026-03-15");

        assertThat(now()).isEqualTo(USUAL);
        assertThat(evidence("cycle-time").grade()).isEqualTo(Grade.B);

        history.missing("2026-03-13");

        assertThat(evidence("cycle-time").grade()).isEqualTo(Grade.C);
    }

    /** E-9. */
    @Test
    void a_week_without_exports_is_no_data_where_nothing_else_tells_and_never_nought() {
        withoutExports("2026-03-09");
        history.fields(Field.KEY, Field.STATUS, Field.FLAGGED, Field.TYPE);

        assertThat(inWeek("throughput")).isEqualTo("not yet");
        assertThat(inWeek("work-in-progress")).isEqualTo("not yet");
        assertThat(inWeek("blocked-days")).isEqualTo("not yet");
        assertThat(inWeek("defects")).isEqualTo("too few");
    }

    /** E-9. */
    @Test
    void resolved_dates_of_a_later_export_tell_what_was_done_in_a_week_without() {
        withoutExports("2026-03-09");

        assertThat(inWeek("throughput")).isEqualTo("1");
    }

    /** E-9. */
    @Test
    void the_week_after_one_without_exports_holds_what_was_done_in_both_at_grade_c() {
        withoutExports("2026-03-09");
        history.fields(Field.KEY, Field.STATUS, Field.FLAGGED, Field.TYPE)
                .from("2026-03-11", story("W-2026-03-09").done())
                .from("2026-03-18", story("D-1").done());

        assertThat(said("throughput")).isEqualTo("6");
        assertThat(evidence("throughput").grade()).isEqualTo(Grade.C);
        assertThat(evidence("throughput").notes())
                .containsExactly("what was done in weeks without an export before it counts in it");
    }

    /** E-9. */
    @Test
    void a_forecast_draws_neither_from_a_week_without_exports_nor_from_the_one_that_holds_what_was_done_in_it() {
        history.fields(Field.KEY, Field.STATUS, Field.FLAGGED, Field.TYPE);
        List<Week> all = Pace.of(delivered()).weeks();
        withoutExports("2026-03-02");

        assertThat(Pace.of(delivered()).weeks())
                .isEqualTo(all.stream()
                        .filter(week -> !List.of("2026-W10", "2026-W11").contains(week.label()))
                        .toList())
                .hasSize(all.size() - 2);
    }

    private void withoutExports(String monday) {
        for (int day = 0; day < 7; day++) {
            history.missing(
                    Times.at(monday).plusSeconds(86_400L * day).toString().substring(0, 10));
        }
    }

    /** What a figure says of the week of 9 March. */
    private String inWeek(String id) {
        return Flowing.figure(id, delivered()).trend().stream()
                .filter(point -> point.period().equals("2026-W11"))
                .map(point -> point.reading() instanceof NoData none
                        ? none.reason().inWords()
                        : point.reading().number().orElseThrow().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    /** E-10. */
    @Test
    void an_item_that_moves_to_another_project_is_one_item() {
        history.moved("A-1", "X-1")
                .moved("D-1", "X-2")
                .from("2026-03-19", inProgress("X-1").flagged())
                .from("2026-03-17", inProgress("X-2"))
                .from("2026-03-18", story("X-2").done("2026-03-18T12:00"));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(Flow.of(delivered()).ageing()).extracting(Ageing::key).containsExactly("X-1");
    }

    /** E-11. */
    @Test
    void both_halves_of_a_split_story_count() {
        history.from("2026-03-17", inProgress("D-9").created("2026-03-17T10:00"))
                .from("2026-03-19", story("D-9").created("2026-03-17T10:00").done("2026-03-19T12:00"));

        assertThat(now()).isEqualTo("6 done, 3 days, 1 in work, 4 blocked, 1 of 6 bugs, weeks 0 1 1 1 1 1 1 6");
    }

    /** E-12. */
    @Test
    void estimates_have_no_say() {
        history.from("2026-03-17", inProgress("D-1").points("0"))
                .from("2026-03-19", inProgress("A-1").points("8").flagged())
                .from("2026-03-20", inProgress("A-1").flagged());

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-13. */
    @Test
    void what_filtered_nights_do_not_show_is_as_last_seen_at_grade_c() {
        history.filtered("2026-03-20", "2026-03-21", "2026-03-22")
                .gone("2026-03-20", "A-1")
                .gone("2026-03-20", "D-1")
                .gone("2026-03-20", "D-2");

        assertThat(now()).isEqualTo(USUAL);
        assertThat(evidence("work-in-progress").grade()).isEqualTo(Grade.C);
        assertThat(evidence("blocked-days").grade()).isEqualTo(Grade.C);
        assertThat(evidence("work-in-progress").notes())
                .contains("an export shows only a part; the rest is as last seen");
    }

    /** E-13. */
    @Test
    void a_week_of_which_every_export_is_filtered_is_grade_c() {
        for (int day = 16; day <= 22; day++) {
            history.filtered("2026-03-" + day);
        }

        assertThat(now()).isEqualTo(USUAL);
        assertThat(evidence("throughput").grade()).isEqualTo(Grade.C);
        assertThat(evidence("defects").grade()).isEqualTo(Grade.C);
        assertThat(evidence("forecast").grade()).isEqualTo(Grade.C);
    }

    /** E-13. */
    @Test
    void a_start_seen_after_a_filtered_night_is_known_since_the_whole_one_before() {
        history.filtered("2026-03-11", "2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15");

        assertThat(now()).isEqualTo(USUAL);
        assertThat(evidence("cycle-time").grade()).isEqualTo(Grade.C);
    }

    /** E-14. */
    @Test
    void weeks_end_at_midnight_in_the_teams_zone() {
        // 22:30 UTC on Sunday is Monday in Athens.
        asOf = "2026-03-29";
        history.export("2026-03-29T23:59:59")
                .from("2026-03-18", inProgress("D-1"))
                .from("2026-03-22", story("D-1").done("2026-03-22T22:30"));

        assertThat(Pace.of(delivered()).items()).endsWith(5, 0);

        team.zone("Europe/Athens");

        assertThat(Pace.of(delivered()).items()).endsWith(4, 1);
    }

    /** E-14. */
    @Test
    void days_blocked_are_days_of_the_calendar_over_a_change_of_clocks() {
        // Clocks go forward on Sunday 29 March 2026 in Berlin.
        team.zone("Europe/Berlin");
        asOf = "2026-03-29T21:59:59";
        history.export(asOf).from("2026-03-25T10:00", inProgress("A-1").flagged());
        for (int day = 23; day <= 28; day++) {
            history.export("2026-03-" + day + "T22:59:59");
        }

        assertThat(said("blocked-days")).isEqualTo("7");
        assertThat(Flow.of(delivered()).ageing()).extracting(Ageing::days).containsExactly(13);
    }

    /** E-16. */
    @Test
    void a_week_in_which_nothing_was_done_counts_nought() {
        assertThat(Pace.of(delivered()).items().get(0)).isZero();
        assertThat(Flowing.figure("throughput", delivered())
                        .trend()
                        .get(0)
                        .reading()
                        .number()
                        .orElseThrow())
                .isZero();
    }

    /** E-16. */
    @Test
    void a_team_whose_exports_have_no_item_is_no_data_and_never_nought() {
        assertThat(silences(Histories.nightly("2026-02-01", "2026-03-22"))).containsOnly(Reason.TOO_FEW);
    }

    /** E-16. */
    @Test
    void parents_and_sub_tasks_alone_are_no_items() {
        assertThat(silences(Histories.nightly("2026-02-01", "2026-03-22")
                        .from("2026-02-01", story("EPIC-1").type("Epic", Level.PARENT))
                        .from("2026-02-01", story("SUB-1").type("Sub-task", Level.SUB_TASK))))
                .containsOnly(Reason.TOO_FEW);
    }
}
