package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.indicators.struggles.Struggling.counting;
import static org.sprinthealth.indicators.struggles.Struggling.ranked;
import static org.sprinthealth.indicators.struggles.Struggling.reading;
import static org.sprinthealth.indicators.struggles.Struggling.reason;
import static org.sprinthealth.indicators.struggles.Struggling.seen;
import static org.sprinthealth.indicators.struggles.Struggling.signal;

import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.facts.TextFacts.Success;
import org.sprinthealth.facts.WordSketch;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Signal.Seen;

/** Exports run from Monday 2 to Friday 13 March 2026. */
class SoWhatTest {
    private final Histories history = Histories.nightly("2026-03-02", "2026-03-13");

    private static TextFacts text(boolean whoAndWhy, Success success) {
        return new TextFacts("f", WordSketch.NONE, whoAndWhy, success);
    }

    private static Items epic(String key, Success success) {
        return Items.story(key)
                .type("Epic", Level.PARENT)
                .state(State.IN_PROGRESS)
                .text(text(false, success));
    }

    @Test
    void items_without_who_and_why_are_listed_and_bugs_are_not() {
        history.from("2026-03-02", ranked(1).text(text(true, Success.UNSAID)))
                .from("2026-03-02", ranked(2).text(text(false, Success.UNSAID)))
                .from("2026-03-02", ranked(3))
                .from("2026-03-02", ranked(4).type("Bug", Level.STANDARD))
                .from("2026-03-02", ranked(5).text(text(true, Success.UNSAID)));
        Signal solutions = signal("solutions-not-problems", history, "2026-03-13");

        assertThat(counting(solutions)).containsExactly("A-02", "A-03");
        assertThat(((Amount) reading(solutions)).value()).isEqualByComparingTo("2");
        assertThat(solutions.occurrences()).isEmpty();
    }

    @Test
    void nothing_is_said_of_who_and_why_without_descriptions() {
        history.fields(Field.KEY, Field.STATUS, Field.SUMMARY, Field.RANK).from("2026-03-02", ranked(1, 5));

        assertThat(reason(signal("solutions-not-problems", history, "2026-03-13")))
                .isEqualTo(Reason.NOT_EXPORTED);
        assertThat(reason(signal("no-measurable-success", history, "2026-03-13")))
                .isEqualTo(Reason.NOT_EXPORTED);
    }

    @Test
    void success_is_seen_as_missing_below_half_of_four_parents() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-06T17:00")
                .from("2026-03-02", epic("E-1", Success.MEASURABLE))
                .from("2026-03-02", epic("E-2", Success.NOT_MEASURABLE))
                .from("2026-03-02", epic("E-3", Success.UNSAID))
                .from("2026-03-02", epic("E-4", Success.UNSAID));
        Signal success = signal("no-measurable-success", history, "2026-03-13");

        assertThat(((Share) reading(success)).matching()).isEqualTo(1);
        assertThat(((Share) reading(success)).of()).isEqualTo(4);
        assertThat(counting(success)).containsExactly("E-1");
        assertThat(seen(success)).containsExactly(Seen.SEEN);
    }

    @Test
    void half_is_enough_and_a_parent_over_the_top_20_counts_though_not_begun() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-06T17:00")
                .from("2026-03-02", epic("E-1", Success.MEASURABLE))
                .from("2026-03-02", epic("E-2", Success.UNSAID))
                .from("2026-03-02", epic("E-3", Success.UNSAID))
                .from("2026-03-02", epic("E-4", Success.MEASURABLE).state(State.BACKLOG))
                .from("2026-03-02", epic("E-5", Success.UNSAID).state(State.BACKLOG))
                .from("2026-03-02", ranked(1).parent("E-4"));
        Signal success = signal("no-measurable-success", history, "2026-03-13");

        assertThat(((Share) reading(success)).of()).isEqualTo(4);
        assertThat(seen(success)).containsExactly(Seen.NOT_SEEN);
    }

    @Test
    void three_parents_are_too_few() {
        history.from("2026-03-02", epic("E-1", Success.UNSAID))
                .from("2026-03-02", epic("E-2", Success.UNSAID))
                .from("2026-03-02", epic("E-3", Success.UNSAID));

        assertThat(reason(signal("no-measurable-success", history, "2026-03-13")))
                .isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void a_backlog_too_short_or_without_order_says_nothing_of_who_and_why() {
        history.from("2026-03-02", ranked(1, 4));
        Histories unordered = Histories.nightly("2026-03-02", "2026-03-13");
        for (int i = 1; i <= 5; i++) {
            unordered.from("2026-03-02", Items.story("A-" + i));
        }

        assertThat(((NoData) reading(signal("solutions-not-problems", history, "2026-03-13"))).nextStep())
                .startsWith("Items waiting in the backlog: 4, and it takes 5.");
        assertThat(((NoData) reading(signal("solutions-not-problems", unordered, "2026-03-13"))).nextStep())
                .startsWith("The exports have neither rank nor priority");
    }
}
