package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.indicators.struggles.Struggling.counting;
import static org.sprinthealth.indicators.struggles.Struggling.ranked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Decision.Kind;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Verdict;

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

    private String verdict(int item) {
        return signal().figure().items().stream()
                .filter(verdict -> verdict.key().equals("A-%02d".formatted(item)))
                .map(verdict -> verdict.verdict() + ", " + verdict.reason())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_median_of_an_odd_number_is_the_middle_one() {
        // 1 is gone, 2 to 10 stay, 11 to 15 change places with 16 to 20: nine 0 and ten 5
        move(1, "z:");
        for (int i = 11; i <= 15; i++) {
            move(i, "i0%02d:5".formatted(i + 5));
            move(i + 5, "i0%02d:".formatted(i));
        }
        assertThat(notes()).contains("those that stayed moved by 5 places against each other (median)");
    }

    @Test
    void says_what_explains_a_lost_place() {
        history.from("2026-03-10", ranked(1).rank("z1:").labels("later"))
                .from("2026-03-10", ranked(2).rank("z2:").comments(new Comments(1, 0, null)));
        move(3, "z3:");
        history.with(Struggling.decisions(List.of(Struggling.decision("2026-03-10", "a-03", Kind.REORDER))));
        assertThat(verdict(1)).isEqualTo("explained, was 1 on 2026-03-02, 23 on 2026-03-16: its labels changed");
        assertThat(verdict(2)).isEqualTo("explained, was 2 on 2026-03-02, 24 on 2026-03-16: a comment came");
        assertThat(verdict(3)).isEqualTo("explained, was 3 on 2026-03-02, 25 on 2026-03-16: decided on 2026-03-10");
    }

    @Test
    void a_decision_about_an_item_under_its_new_key_explains_it() {
        history.moved("A-01", "B-01")
                .from("2026-03-10", Items.story("B-01").rank("z:"))
                .with(Struggling.decisions(List.of(Struggling.decision("2026-03-10", "B-01", Kind.REORDER))));
        assertThat(counting(signal())).isEmpty();
        assertThat(signal().figure().items()).extracting(Verdict::verdict).containsExactly("explained");
    }

    @Test
    void a_comment_that_was_there_before_explains_nothing() {
        Comments one = new Comments(1, 0, null);
        history.from("2026-03-01", ranked(1).comments(one))
                .from("2026-03-10", ranked(1).comments(one).rank("z:"));
        assertThat(counting(signal())).containsExactly("A-01");
    }

    @Test
    void a_label_or_comment_after_the_second_commitment_explains_nothing() {
        move(1, "z1:");
        move(2, "z2:");
        history.from("2026-03-17", ranked(1).rank("z1:").labels("later"))
                .from("2026-03-17", ranked(2).rank("z2:").comments(new Comments(1, 0, null)));
        assertThat(counting(signal())).containsExactly("A-01", "A-02");
    }

    @Test
    void what_is_planned_for_a_sprint_still_to_come_has_not_been_taken() {
        history.sprint("S3", "2026-03-30T09:00", "2026-04-10T17:00")
                .from("2026-03-10", ranked(1).rank("z:").in("S3"));
        assertThat(counting(signal())).containsExactly("A-01");
    }

    @Test
    void what_was_in_an_earlier_sprint_has_not_been_taken_again() {
        history.sprint("S0", "2026-02-16T09:00", "2026-02-27T17:00")
                .from("2026-03-01", ranked(1).in("S0"))
                .from("2026-03-10", ranked(1).rank("z:").in("S0"));
        assertThat(counting(signal())).containsExactly("A-01");
    }

    @Test
    void what_left_the_sprint_before_the_commitment_was_not_taken() {
        history.from("2026-03-01", ranked(1).in("S1")).from("2026-03-02", ranked(1));
        move(1, "z:");
        assertThat(counting(signal())).containsExactly("A-01");
    }

    @Test
    void what_the_next_sprint_takes_after_its_commitment_had_lost_its_place() {
        move(1, "z:");
        history.from("2026-03-18", ranked(1).in("S2"));
        assertThat(counting(signal())).containsExactly("A-01");
    }

    @Test
    void what_is_no_longer_a_product_item_is_out_of_the_backlog() {
        history.from("2026-03-10", ranked(1).type("Spike", Level.STANDARD));
        assertThat(verdict(1))
                .isEqualTo("unexplained, was 1 on 2026-03-02, out of the backlog on 2026-03-16:"
                        + " no decision, label or comment in between");
    }

    /** E-10. */
    @Test
    void a_decision_about_an_item_under_a_key_that_it_had_before_explains_it() {
        history.moved("A-01", "B-01")
                .from("2026-03-02", Items.story("B-01").rank("i001:"))
                .from("2026-03-10", Items.story("B-01").rank("z:"))
                .with(Struggling.decisions(List.of(Struggling.decision("2026-03-10", "A-01", Kind.REORDER))));
        assertThat(signal().figure().items())
                .extracting(Verdict::key, Verdict::verdict)
                .containsExactly(tuple("B-01", "explained"));
    }
}
