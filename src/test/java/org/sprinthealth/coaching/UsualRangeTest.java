package org.sprinthealth.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.coaching.Standing.Segment;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;

class UsualRangeTest {
    /** Twelve points around 11 that move by 2: limits 11 ± 5.32. */
    private static final int[] STEADY = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12};

    private static List<Point> run(int... numbers) {
        return Trends.weeklyAmounts("items", numbers);
    }

    private static List<Point> steadyThen(int... more) {
        return run(IntStream.concat(IntStream.of(STEADY), IntStream.of(more)).toArray());
    }

    private static Standing standing(List<Point> run) {
        return UsualRange.of(run, List.of());
    }

    private static void isRange(Segment range, String lower, String mean, String upper) {
        assertThat(range.lower()).isEqualByComparingTo(lower);
        assertThat(range.mean()).isEqualByComparingTo(mean);
        assertThat(range.upper()).isEqualByComparingTo(upper);
    }

    @Test
    void is_new_below_six_points() {
        assertThat(standing(run(1, 2, 3, 4, 5)).word()).isEqualTo(Word.NEW);
        assertThat(standing(run(1, 2, 3, 4, 5)).segments()).isEmpty();
    }

    @Test
    void has_limits_at_the_mean_and_two_and_two_thirds_of_the_mean_move() {
        // Mean 72 / 6, moves 2 1 2 1 2: 1.6 × 2.66 = 4.256.
        Standing standing = standing(run(10, 12, 11, 13, 12, 14));

        isRange(standing.segments().get(0), "7.744", "12", "16.256");
        assertThat(standing.segments().get(0).locked()).isFalse();
        assertThat(standing.word()).isEqualTo(Word.IN_USUAL_RANGE);
    }

    @Test
    void is_on_trial_up_to_eleven_points_and_moves_with_each() {
        // Mean 99 / 7, moves 2 1 2 1 2 13: 3.5 × 2.66 = 9.31.
        assertThat(standing(run(10, 12, 11, 13, 12, 14, 27)).segments().get(0).mean())
                .isEqualByComparingTo(BigDecimal.valueOf(99).divide(BigDecimal.valueOf(7), MathContext.DECIMAL64));
    }

    @Test
    void is_locked_at_twelve_points() {
        Segment range = standing(steadyThen(11, 30)).segments().get(0);

        isRange(range, "5.68", "11", "16.32");
        assertThat(range.locked()).isTrue();
        assertThat(range.lockedBy()).isEqualTo(11);
        assertThat(range.last()).isEqualTo(13);
    }

    @Test
    void changed_by_a_point_outside_the_limits() {
        assertThat(standing(steadyThen(17)).word()).isEqualTo(Word.CHANGED);
        assertThat(standing(steadyThen(16)).word()).isEqualTo(Word.IN_USUAL_RANGE);
        assertThat(standing(steadyThen(17)).signals()).endsWith(false, true).hasSize(13);
    }

    @Test
    void changed_by_the_eighth_in_a_row_on_one_side() {
        // The last of the steady twelve is the first of the run.
        assertThat(standing(steadyThen(12, 12, 12, 12, 12, 12)).word()).isEqualTo(Word.IN_USUAL_RANGE);
        assertThat(standing(steadyThen(12, 12, 12, 12, 12, 12, 12)).word()).isEqualTo(Word.CHANGED);
    }

    @Test
    void a_point_on_the_mean_ends_a_run() {
        assertThat(standing(steadyThen(12, 12, 12, 11, 12, 12, 12)).word()).isEqualTo(Word.IN_USUAL_RANGE);
    }

    @Test
    void is_leaning_where_three_of_four_are_nearer_a_limit_than_the_mean() {
        // Half the way to a limit is 2.66.
        assertThat(standing(steadyThen(14, 14, 11, 14)).word()).isEqualTo(Word.LEANING);
        assertThat(standing(steadyThen(14, 14, 11, 13)).word()).isEqualTo(Word.IN_USUAL_RANGE);
        assertThat(standing(steadyThen(14, 8, 14, 11)).word()).isEqualTo(Word.IN_USUAL_RANGE);
    }

    @Test
    void passes_over_gaps_and_keeps_the_places_of_points() {
        Standing standing = standing(steadyThen(Trends.NO_DATA, 17));

        assertThat(standing.signals()).hasSize(14).endsWith(false, true);
        assertThat(standing.segments().get(0).last()).isEqualTo(13);
    }

    @Test
    void says_no_data_where_the_newest_point_has_none() {
        assertThat(standing(steadyThen(Trends.NO_DATA)).word()).isEqualTo(Word.NO_DATA);
        assertThat(standing(List.of()).word()).isEqualTo(Word.NO_DATA);
    }

    @Test
    void says_no_data_of_a_figure_that_says_nothing_now() {
        Definition definition = new Definition("id", "Title", "?", "", "", "", null, 1, "");
        Figure figure = new Figure(definition, new NoData(Reason.STALE, "Drop one."), steadyThen(17), List.of());

        assertThat(UsualRange.of(figure, List.of()).word()).isEqualTo(Word.NO_DATA);
    }

    @Test
    void begins_a_new_segment_by_a_dated_decision() {
        List<Point> run = steadyThen(20, 22, 20, 22, 20, 22);
        Standing standing = UsualRange.of(run, List.of(run.get(12).at()));

        assertThat(standing.word()).isEqualTo(Word.IN_USUAL_RANGE);
        assertThat(standing.segments()).hasSize(2);
        isRange(standing.segments().get(1), "15.68", "21", "26.32");
        assertThat(standing.signals()).doesNotContain(true);
    }

    @Test
    void is_new_again_after_a_decision_until_six_points() {
        List<Point> run = steadyThen(20, 22);

        assertThat(UsualRange.of(run, List.of(run.get(12).at())).word()).isEqualTo(Word.NEW);
    }

    @Test
    void is_new_where_a_figure_has_no_trend() {
        Definition definition = new Definition("id", "Title", "?", "", "", "", null, 1, "");
        Figure figure = new Figure(definition, run(5).get(0).reading(), List.of(), List.of());

        assertThat(UsualRange.of(figure, List.of())).isEqualTo(new Standing(Word.NEW, List.of(), List.of()));
    }

    @Test
    void has_its_words() {
        assertThat(List.of(Word.values()))
                .extracting(Word::inWords)
                .containsExactly("in its usual range", "changed", "leaning", "new", "no data");
    }

    @Test
    void is_in_force_while_the_newest_point_is_set_against_it() {
        List<Point> run = steadyThen(20, 22);

        assertThat(standing(run).inForce()).contains(standing(run).segments().get(0));
        assertThat(UsualRange.of(run, List.of(run.get(12).at())).inForce()).isEmpty();
        assertThat(standing(steadyThen(Trends.NO_DATA)).inForce()).isEmpty();
        assertThat(standing(run(1, 2)).inForce()).isEmpty();
    }

    @Test
    void takes_decisions_in_any_order_and_one_that_is_still_to_come_for_none() {
        List<Point> run = steadyThen(20, 22, 20, 22, 20, 22);
        Instant locked = run.get(12).at();

        assertThat(UsualRange.of(run, List.of(locked.plusSeconds(100_000_000), locked)))
                .isEqualTo(UsualRange.of(run, List.of(locked)));
    }

    @Test
    void does_not_clamp_its_limits() {
        // Shares of 10 between 80 and 100 %: mean 90, 2.66 × 20 = 53.2.
        Standing standing = standing(Trends.weeklyShares(10, 8, 10, 8, 10, 8, 10));

        isRange(standing.segments().get(0), "36.8", "90", "143.2");
    }

    @Test
    void is_leaning_downwards_too() {
        assertThat(standing(steadyThen(8, 11, 8, 8)).word()).isEqualTo(Word.LEANING);
    }

    @Test
    void signals_each_point_that_was_outside_and_each_from_the_eighth_in_a_row_on() {
        assertThat(standing(steadyThen(17, 11, 5)).signals().subList(12, 15)).containsExactly(true, false, true);
        assertThat(standing(steadyThen(12, 12, 12, 12, 12, 12, 12, 12))
                        .signals()
                        .subList(11, 20))
                .containsExactly(false, false, false, false, false, false, false, true, true);
    }

    @Test
    void has_no_width_where_nothing_ever_moved() {
        assertThat(standing(run(5, 5, 5, 5, 5, 5)).word()).isEqualTo(Word.IN_USUAL_RANGE);
        assertThat(standing(run(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6)).word()).isEqualTo(Word.CHANGED);
    }
}
