package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.indicators.struggles.Struggling.counting;
import static org.sprinthealth.indicators.struggles.Struggling.ranked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Signal;

/** Two sprints: the first from Monday 2 to Friday 13 March 2026, the second from Monday 16 to Friday 27 March. */
class ReorderingTest {
    private final Histories history = Histories.nightly("2026-03-01", "2026-03-31")
            .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
            .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00")
            .from("2026-03-01", ranked(1, 25));

    private Signal signal() {
        return Struggling.signal("priorities-change", history, "2026-03-31");
    }

    private List<String> notes() {
        return ((Share) signal().figure().current()).evidence().notes();
    }

    private void move(int item, String rank) {
        history.from("2026-03-10", ranked(item).rank(rank));
    }

    @Test
    void says_how_far_those_moved_that_stayed() {
        assertThat(notes()).contains("those that stayed moved by 0 places against each other (median)");
        // the first ten and the second ten of the top 20 change places: each moves by ten
        for (int i = 1; i <= 10; i++) {
            move(i, "i0%02d:5".formatted(i + 10));
            move(i + 10, "i0%02d:".formatted(i));
        }
        assertThat(notes()).contains("those that stayed moved by 10 places against each other (median)");
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_middle_two() {
        // 1 to 10 stay; 11 goes behind 20, by nine places; 12 to 20 move up by one: ten 0, nine 1 and one 9
        move(11, "i020:5");
        assertThat(notes()).contains("those that stayed moved by 0.5 places against each other (median)");
    }

    @Test
    void what_comes_into_the_top_5_from_below_the_top_20_has_jumped() {
        move(25, "i000:");
        move(24, "i005:5");
        assertThat(notes()).contains("jumped into the top 5: A-25");
    }

    @Test
    void what_moves_within_the_top_20_has_not_jumped() {
        move(20, "i000:");
        assertThat(notes()).noneMatch(note -> note.startsWith("jumped"));
    }

    @Test
    void a_new_item_on_top_has_jumped_and_one_that_a_sprint_gave_back_has_not() {
        Items begun = ranked(30).rank("i000:").in("S1").state(State.IN_PROGRESS);
        history.from("2026-03-01", begun)
                .from("2026-03-14", ranked(30).rank("i000:"))
                .from("2026-03-10", ranked(31).rank("i001:5"));
        assertThat(notes()).contains("jumped into the top 5: A-31");
    }

    @Test
    void what_left_the_backlog_lost_its_place_to_nothing() {
        history.from("2026-03-10", ranked(1).unmapped("Parked"));
        history.from("2026-03-10", ranked(2).state(State.IN_PROGRESS));
        assertThat(((Share) signal().figure().current()).of()).isEqualTo(18);
    }

    @Test
    void what_was_begun_before_still_waits_as_it_did() {
        history.from("2026-03-01", ranked(1).state(State.IN_PROGRESS));
        move(2, "z:");
        assertThat(((Share) signal().figure().current()).of()).isEqualTo(20);
        assertThat(counting(signal())).containsExactly("A-02");
    }
}
