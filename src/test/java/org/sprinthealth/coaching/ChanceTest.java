package org.sprinthealth.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.coaching.Chance.Proportions;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;

class ChanceTest {
    private static final int SERIES = 5000;
    private static final int LONGEST = 26;

    @Test
    void has_the_rates_that_its_simulation_gives() {
        int[] signals = new int[LONGEST + 1];
        Random random = new Random(20260101);
        for (int series = 0; series < SERIES; series++) {
            List<Point> steady = steady(random);
            IntStream.rangeClosed(Chance.SHORTEST, LONGEST)
                    .filter(length ->
                            UsualRange.of(steady.subList(0, length), List.of()).word() == Word.CHANGED)
                    .forEach(length -> signals[length]++);
        }

        for (int length = Chance.SHORTEST; length <= LONGEST; length++) {
            assertThat(Chance.rate(length))
                    .as("length " + length)
                    .isCloseTo((double) signals[length] / SERIES, within(1e-9));
        }
    }

    private static List<Point> steady(Random random) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < LONGEST; i++) {
            BigDecimal number =
                    BigDecimal.valueOf(50 + 10 * random.nextGaussian()).setScale(1, RoundingMode.HALF_UP);
            points.add(new Point(
                    "W" + i, Instant.ofEpochSecond(i), new Reading.Amount(number, "items", Evidence.of(Grade.B))));
        }
        return points;
    }

    @Test
    void has_the_rates_of_proportions_that_its_simulation_gives() {
        assertThat(Chance.ofProportions())
                .isEqualTo(IntStream.of(8, 12, 20)
                        .mapToObj(of -> new Proportions(of, falseSignals(of, 0.7), shiftsSeen(of)))
                        .toList());
    }

    /** The specification's aim. It does not hold for shares near an end of few items: 90 % of 8 or of 12 are called changed more often. */
    @Test
    void calls_two_to_five_percent_of_steady_proportions_changed_but_for_small_ones_near_an_end() {
        for (int of : new int[] {8, 12, 20}) {
            for (double share : new double[] {0.5, 0.6, 0.7, 0.8}) {
                assertThat(falseSignals(of, share)).as(share + " of " + of).isBetween(0.02, 0.05);
            }
        }
        assertThat(falseSignals(20, 0.9)).isBetween(0.02, 0.05);
        assertThat(falseSignals(12, 0.9)).isBetween(0.05, 0.06);
        assertThat(falseSignals(8, 0.9)).isBetween(0.05, 0.06);
        assertThat(Chance.perPoint()).isBetween(0.02, 0.05);
    }

    /** Of all points from the sixth on, those called changed when they are the newest. */
    private static double falseSignals(int of, double share) {
        Random random = new Random(20260101);
        int signals = 0;
        for (int series = 0; series < SERIES / 5; series++) {
            List<Point> steady = new ArrayList<>();
            IntStream.range(0, LONGEST).forEach(i -> steady.add(proportion(i, of, share, random)));
            signals += (int) IntStream.rangeClosed(Chance.SHORTEST, LONGEST)
                    .filter(length -> isChanged(steady.subList(0, length)))
                    .count();
        }
        return Math.round(10_000.0 * signals / (SERIES / 5) / (LONGEST - Chance.SHORTEST + 1)) / 10_000.0;
    }

    /** Of shifts up and down by turns, those that any of the six points after it shows. */
    private static double shiftsSeen(int of) {
        Random random = new Random(20260101);
        int seen = 0;
        for (int series = 0; series < SERIES; series++) {
            double after = series % 2 == 0 ? 0.9 : 0.5;
            List<Point> points = new ArrayList<>();
            IntStream.range(0, 18).forEach(i -> points.add(proportion(i, of, i < 12 ? 0.7 : after, random)));
            seen += IntStream.rangeClosed(13, 18).anyMatch(length -> isChanged(points.subList(0, length))) ? 1 : 0;
        }
        return (double) seen / SERIES;
    }

    private static Point proportion(int week, int of, double share, Random random) {
        int matching = (int)
                IntStream.range(0, of).filter(i -> random.nextDouble() < share).count();
        return new Point(
                "W" + week, Instant.ofEpochSecond(week), new Reading.Share(matching, of, Evidence.of(Grade.B)));
    }

    private static boolean isChanged(List<Point> points) {
        return UsualRange.of(points, List.of()).word() == Word.CHANGED;
    }

    @Test
    void says_both_rates_in_words() {
        assertThat(Chance.inWords())
                .isEqualTo(
                        "Where nothing happens, the rules call 2.4 % of readings changed. Of real shifts by 20 points they see"
                                + " 34.8 % within six sprints at 8 items a sprint, and 60.1 % at 20.");
    }

    @Test
    void expects_nothing_of_series_too_short_for_a_usual_range() {
        assertThat(Chance.expected(List.of(0, 3, 5))).isZero();
    }

    @Test
    void adds_up_over_series() {
        assertThat(Chance.expected(List.of(6, 26, 40))).isCloseTo(Chance.rate(6) + 2 * Chance.rate(26), within(1e-12));
    }
}
