package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.delivery.Flowing.inProgress;
import static org.sprinthealth.fixtures.Items.story;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Exports go from Sunday 1 to Wednesday 25 March 2026. */
class WorkInProgressTest {
    private static final String AS_OF = "2026-03-25";

    private final Histories history = Histories.nightly("2026-03-01", AS_OF);

    private Figure figure() {
        return Flowing.figure("work-in-progress", history, AS_OF);
    }

    private Amount amount() {
        return (Amount) figure().current();
    }

    private List<Ageing> ageing() {
        return Flow.of(Flowing.delivered(history, AS_OF)).ageing();
    }

    @Test
    void counts_what_is_in_progress_or_in_review_and_no_more() {
        history.from("2026-03-01", inProgress("A-1"))
                .from("2026-03-01", story("A-2").state(State.REVIEW))
                .from("2026-03-01", story("A-3").state(State.READY))
                .from("2026-03-01", story("A-4").done("2026-02-01"))
                .from("2026-03-01", story("A-5").cancelled());

        assertThat(amount().value()).isEqualByComparingTo("2");
        assertThat(amount().unit()).isEqualTo("items");
        assertThat(figure().items()).extracting(Verdict::key).containsExactly("A-1", "A-2");
    }

    @Test
    void counts_a_question_only_where_work_had_begun() {
        history.from("2026-03-01", inProgress("A-1"))
                .from("2026-03-04", story("A-1").state(State.CLARIFY))
                .from("2026-03-01", story("A-2").state(State.CLARIFY));

        assertThat(ageing()).extracting(Ageing::key).containsExactly("A-1");
    }

    @Test
    void counts_a_blocked_status_of_its_own_only_where_work_had_begun() {
        history.from("2026-03-01", inProgress("A-1"))
                .from("2026-03-04", story("A-1").unmapped("Blockiert"))
                .from("2026-03-01", story("A-2").unmapped("Blockiert"))
                .from("2026-03-01", inProgress("A-3"))
                .from("2026-03-04", story("A-3").unmapped("Ideenspeicher"));

        assertThat(ageing()).extracting(Ageing::key).containsExactly("A-1");
    }

    @Test
    void does_not_count_what_was_put_back() {
        history.from("2026-03-02", inProgress("A-1"))
                .from("2026-03-04", story("A-1").state(State.READY));

        assertThat(amount().value()).isZero();
    }

    @Test
    void counts_an_age_from_the_first_day_in_progress_though_it_was_put_back_in_between() {
        history.from("2026-03-01", story("A-1"))
                .from("2026-03-03", inProgress("A-1"))
                .from("2026-03-05", story("A-1"))
                .from("2026-03-20", inProgress("A-1"));

        assertThat(ageing())
                .containsExactly(new Ageing(
                        "A-1", "Summary of A-1", "IN_PROGRESS", LocalDate.of(2026, 3, 3), true, 23, 0, null));
    }

    @Test
    void says_at_least_where_the_start_is_not_known() {
        history.from("2026-03-01", inProgress("A-1"))
                .from("2026-03-04", story("A-2").state(State.REVIEW));

        assertThat(ageing())
                .extracting(Ageing::key, Ageing::isSinceKnown, Ageing::days)
                .containsExactly(tuple("A-1", false, 25), tuple("A-2", false, 22));
        assertThat(figure().items())
                .extracting(Verdict::verdict, Verdict::reason)
                .startsWith(tuple("at least 25 days", "IN_PROGRESS, in work since 2026-03-01"));
        assertThat(amount().evidence().notes()).contains("start not known of 2 items: at least as old as shown");
    }

    @Test
    void marks_what_is_older_than_most_finished_items_were() {
        for (int i = 1; i <= 5; i++) {
            Flowing.journey(history, "D-" + i, "2026-03-03", "2026-03-07");
        }
        history.from("2026-03-01", List.of(story("A-1"), story("A-2")))
                .from("2026-03-20", inProgress("A-1"))
                .from("2026-03-21", inProgress("A-2"));

        // D took 5 days; A-1 is in its 6th, A-2 in its 5th.
        assertThat(ageing())
                .extracting(Ageing::key, Ageing::days, Ageing::beyond)
                .containsExactly(tuple("A-1", 6, 5), tuple("A-2", 5, null));
        assertThat(figure().items()).extracting(Verdict::counts).containsExactly(true, false);
        assertThat(amount().evidence().notes())
                .containsExactly(
                        "1 of 2 items in work older than 5 days, within which 85 % of finished ones were done");
    }

    @Test
    void is_read_at_each_weeks_end_and_now() {
        history.from("2026-03-02", inProgress("A-1"))
                .from("2026-03-10", inProgress("A-2"))
                .from("2026-03-17", story("A-1").done("2026-03-17T10:00"))
                .from("2026-03-24", inProgress("A-3"));

        assertThat(figure().trend())
                .extracting(
                        Point::period,
                        point -> point.reading().number().orElseThrow().intValue())
                .containsExactly(
                        tuple("2026-W09", 0),
                        tuple("2026-W10", 1),
                        tuple("2026-W11", 2),
                        tuple("2026-W12", 1),
                        tuple("2026-W13", 2));
        assertThat(amount().evidence().grade()).isEqualTo(Grade.B);
    }

    @Test
    void says_nothing_of_a_week_without_an_export() {
        history.from("2026-03-02", inProgress("A-1"))
                .missing(
                        "2026-03-09",
                        "2026-03-10",
                        "2026-03-11",
                        "2026-03-12",
                        "2026-03-13",
                        "2026-03-14",
                        "2026-03-15");

        assertThat(figure().trend().get(2).reading())
                .isEqualTo(new NoData(Reason.NOT_YET, "There is no export of that week. Export every working day."));
    }

    @Test
    void is_grade_c_where_the_last_export_is_more_than_a_working_day_away() {
        history.from("2026-03-02", inProgress("A-1")).missing("2026-03-23", "2026-03-24", "2026-03-25");

        assertThat(amount().evidence().grade()).isEqualTo(Grade.C);
        assertThat(amount().evidence().notes()).startsWith("no export between 2026-03-22 and 2026-03-25");
    }

    @Test
    void knows_weeks_before_the_exports_where_changelogs_tell_them() {
        Histories told = Histories.nightly("2026-03-25", "2026-03-25")
                .told("2026-03-25T12:00")
                .from("2026-03-09", inProgress("A-1"));
        Figure figure = Flowing.figure("work-in-progress", told, AS_OF);

        assertThat(figure.trend()).extracting(Point::period).containsExactly("2026-W11", "2026-W12", "2026-W13");
        assertThat(((Amount) figure.trend().get(1).reading()).evidence().grade())
                .isEqualTo(Grade.A);
    }

    @Test
    void is_exact_only_as_long_as_changelogs_tell() {
        history.told("2026-03-11T12:00").from("2026-03-02T10:00", inProgress("A-1"));

        assertThat(figure().trend())
                .extracting(
                        Point::period,
                        point -> ((Amount) point.reading()).evidence().grade())
                .containsExactly(
                        tuple("2026-W10", Grade.A),
                        tuple("2026-W11", Grade.B),
                        tuple("2026-W12", Grade.B),
                        tuple("2026-W13", Grade.B));
    }

    @Test
    void asks_to_map_progress_where_nothing_was_ever_in_it() {
        history.from("2026-03-01", story("A-1"));

        assertThat(((NoData) figure().current()).reason()).isEqualTo(Reason.NOT_MAPPED);
    }

    @Test
    void is_stale_with_its_newest_export_but_keeps_its_trend() {
        history.from("2026-03-02", inProgress("A-1"));
        Figure figure = Flowing.figure("work-in-progress", history, "2026-04-10");

        assertThat(((NoData) figure.current()).reason()).isEqualTo(Reason.STALE);
        assertThat(figure.trend()).hasSize(7);
        assertThat(figure.items()).isEmpty();
    }

    @Test
    void does_not_count_a_question_asked_before_work_began() {
        history.from("2026-03-03", story("A-1").state(State.CLARIFY)).from("2026-03-10", inProgress("A-1"));

        assertThat(figure().trend())
                .extracting(point -> point.reading().number().orElseThrow().intValue())
                .containsExactly(0, 0, 1, 1, 1);
    }

    @Test
    void counts_no_sub_tasks() {
        history.from("2026-03-03", inProgress("A-1"))
                .from("2026-03-03", inProgress("A-2").type("Sub-task", Level.SUB_TASK));

        assertThat(ageing()).extracting(Ageing::key).containsExactly("A-1");
    }
}
