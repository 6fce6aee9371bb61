package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.fixtures.Items.story;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Exports go from Sunday 1 to Sunday 29 March 2026. */
class CycleTimeTest {
    private static final String AS_OF = "2026-03-29";

    private final Histories history = Histories.nightly("2026-03-01", AS_OF);

    private CycleTimes times() {
        return CycleTimes.of(Flowing.delivered(history, AS_OF));
    }

    private Figure figure() {
        return Flowing.figure("cycle-time", history, AS_OF);
    }

    private Amount amount() {
        return (Amount) figure().current();
    }

    /** Five items that took 2, 2, 3, 5 and 10 days. */
    private void five() {
        Flowing.journey(history, "A-1", "2026-03-03", "2026-03-04");
        Flowing.journey(history, "A-2", "2026-03-04", "2026-03-05");
        Flowing.journey(history, "A-3", "2026-03-03", "2026-03-05");
        Flowing.journey(history, "A-4", "2026-03-03", "2026-03-07");
        Flowing.journey(history, "A-5", "2026-03-03", "2026-03-12");
    }

    @Test
    void counts_both_days() {
        Flowing.journey(history, "A-1", "2026-03-03", "2026-03-05");

        assertThat(times().journeys()).extracting(Journey::days).containsExactly(3);
    }

    @Test
    void is_one_day_where_both_are_on_the_same() {
        history.told(AS_OF)
                .from("2026-03-01", story("A-1"))
                .from("2026-03-03T09:00", Flowing.inProgress("A-1"))
                .from("2026-03-03T15:00", story("A-1").done("2026-03-03T15:00"));

        assertThat(times().journeys()).extracting(Journey::days).containsExactly(1);
        assertThat(times().journeys()).extracting(Journey::grade).containsExactly(Grade.A);
    }

    @Test
    void prints_half_and_nearly_all_beside_the_usual() {
        five();

        assertThat(amount().value()).isEqualByComparingTo("10");
        assertThat(amount().unit()).isEqualTo("days");
        assertThat(amount().evidence())
                .isEqualTo(new Evidence(Grade.B, List.of("50 % within 3 days, 95 % within 10 days")));
    }

    @Test
    void names_the_items_behind_it_by_the_day_they_were_done() {
        five();

        assertThat(figure().items())
                .extracting(Verdict::key, Verdict::counts, Verdict::verdict, Verdict::reason)
                .startsWith(
                        tuple("A-1", true, "2 days", "2026-03-03 to 2026-03-04"),
                        tuple("A-2", true, "2 days", "2026-03-04 to 2026-03-05"),
                        tuple("A-3", true, "3 days", "2026-03-03 to 2026-03-05"));
    }

    @Test
    void lists_what_was_never_seen_in_progress_and_warns_below_85_percent() {
        five();
        history.from("2026-03-01", story("B-1")).from("2026-03-06", story("B-1").done("2026-03-06T10:00"));

        assertThat(amount().evidence().notes())
                .contains("start known of 5 of 6 items, fewer than 85 %: the others may have taken quite other times"
                        + " (survivor bias)");
        assertThat(times().unstarted())
                .containsExactly(
                        new Unstarted("B-1", "Summary of B-1", LocalDate.of(2026, 3, 6), "never seen in progress"));
        assertThat(times().isUsable()).isFalse();
        assertThat(figure().items()).extracting(Verdict::counts).endsWith(false);
    }

    @Test
    void prints_the_share_without_a_warning_from_85_percent_on() {
        // Six of seven are 85.7 %.
        five();
        Flowing.journey(history, "A-6", "2026-03-10", "2026-03-12");
        history.from("2026-03-01", story("B-1")).from("2026-03-06", story("B-1").done("2026-03-06T10:00"));

        assertThat(amount().evidence().notes()).endsWith("start known of 6 of 7 items");
    }

    @Test
    void knows_no_start_of_what_was_in_progress_before_exports_began() {
        history.from("2026-03-01", Flowing.inProgress("A-1"))
                .from("2026-03-04", story("A-1").done("2026-03-04T10:00"));

        assertThat(times().journeys()).isEmpty();
        assertThat(times().unstarted())
                .extracting(Unstarted::why)
                .containsExactly("in progress already when it was first seen");
    }

    @Test
    void knows_no_start_of_what_came_from_elsewhere_in_progress() {
        history.from("2026-03-04", Flowing.inProgress("A-1").created("2025-11-01"))
                .from("2026-03-06", story("A-1").created("2025-11-01").done("2026-03-06T10:00"));

        assertThat(times().unstarted())
                .extracting(Unstarted::why)
                .containsExactly("in progress already when it was first seen");
    }

    @Test
    void begins_what_was_created_in_progress_on_the_day_it_was_first_seen() {
        history.from("2026-03-04", Flowing.inProgress("A-1").created("2026-03-04T09:00"))
                .from("2026-03-06", story("A-1").done("2026-03-06T10:00"));

        assertThat(times().journeys()).extracting(Journey::days).containsExactly(3);
    }

    @Test
    void begins_nothing_by_a_night_that_showed_only_a_part() {
        history.filtered("2026-03-01", "2026-03-02", "2026-03-03")
                .from("2026-03-04", Flowing.inProgress("A-1"))
                .from("2026-03-06", story("A-1").done("2026-03-06T10:00"));

        assertThat(times().journeys()).isEmpty();
    }

    @Test
    void lists_an_item_resolved_before_it_was_seen_in_progress() {
        history.from("2026-03-01", story("A-1"))
                .from("2026-03-10", Flowing.inProgress("A-1"))
                .from("2026-03-12", story("A-1").done("2026-03-06T10:00"));

        assertThat(times().unstarted())
                .extracting(Unstarted::why)
                .containsExactly("in progress only after the day that its tracker says it was resolved");
    }

    @Test
    void looks_at_the_last_thirteen_weeks() {
        Histories winter = Histories.nightly("2026-01-01", "2026-05-01");
        // 1 May is the 91st day from 31 January on, both counted.
        for (String done : new String[] {"2026-01-30", "2026-01-31", "2026-05-01"}) {
            winter.from("2026-01-01", story("A-" + done))
                    .from("2026-01-20", Flowing.inProgress("A-" + done))
                    .from(done, story("A-" + done).done(done + "T10:00"));
        }

        assertThat(CycleTimes.of(Flowing.delivered(winter, "2026-05-01")).journeys())
                .extracting(Journey::key)
                .containsExactly("A-2026-01-31", "A-2026-05-01");
    }

    @Test
    void says_too_few_below_five_and_how_many_there_are() {
        Flowing.journey(history, "A-1", "2026-03-03", "2026-03-04");

        assertThat(figure().current())
                .isEqualTo(new NoData(
                        Reason.TOO_FEW,
                        "A start is known of 1 item done in 13 weeks, and it takes 5. Export every working day, and it will"
                                + " show."));
        assertThat(figure().items()).isEmpty();
    }

    @Test
    void asks_to_map_progress_where_nothing_was_ever_seen_in_it() {
        for (int i = 1; i <= 6; i++) {
            history.from("2026-03-01", story("A-" + i))
                    .from("2026-03-04", story("A-" + i).done("2026-03-04T10:00"));
        }

        assertThat(((NoData) figure().current()).reason()).isEqualTo(Reason.NOT_MAPPED);
    }

    @Test
    void is_grade_c_where_exports_are_missing_around_a_start() {
        five();
        history.missing("2026-03-09", "2026-03-10")
                .from("2026-03-01", story("A-6"))
                .from("2026-03-10", Flowing.inProgress("A-6"))
                .from("2026-03-12", story("A-6").done("2026-03-12T10:00"));

        assertThat(amount().evidence().grade()).isEqualTo(Grade.C);
    }

    @Test
    void counts_no_sub_tasks_and_no_parents() {
        history.from("2026-03-01", story("A-1").type("Sub-task", Level.SUB_TASK).state(State.READY))
                .from(
                        "2026-03-03",
                        story("A-1").type("Sub-task", Level.SUB_TASK).state(State.IN_PROGRESS))
                .from(
                        "2026-03-04",
                        story("A-1").type("Sub-task", Level.SUB_TASK).done("2026-03-04T10:00"));

        assertThat(times().done()).isZero();
    }

    @Test
    void orders_items_by_the_day_they_were_done_then_by_key() {
        Flowing.journey(history, "A-1", "2026-03-03", "2026-03-09");
        Flowing.journey(history, "A-2", "2026-03-03", "2026-03-05");
        history.from("2026-03-01", List.of(story("B-1"), story("B-2")))
                .from("2026-03-12", story("B-1").done("2026-03-12T10:00"))
                .from("2026-03-11", story("B-2").done("2026-03-11T10:00"));

        assertThat(times().journeys()).extracting(Journey::key).containsExactly("A-2", "A-1");
        assertThat(times().unstarted()).extracting(Unstarted::key).containsExactly("B-2", "B-1");
    }

    @Test
    void is_usable_at_85_percent_exactly() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        List<Journey> journeys = Collections.nCopies(17, new Journey("A-1", "Summary", day, day, 1, Grade.B));
        Unstarted unstarted = new Unstarted("B-1", "Summary", day, "never seen in progress");

        assertThat(new CycleTimes(day, day, journeys, Collections.nCopies(3, unstarted)).isUsable())
                .isTrue();
        assertThat(new CycleTimes(day, day, journeys, Collections.nCopies(4, unstarted)).isUsable())
                .isFalse();
    }

    @Test
    void knows_a_start_after_the_very_first_night() {
        Flowing.journey(history, "A-1", "2026-03-02", "2026-03-04");

        assertThat(times().journeys()).extracting(Journey::days).containsExactly(3);
    }
}
