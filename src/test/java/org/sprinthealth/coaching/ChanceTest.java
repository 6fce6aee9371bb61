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
    void expects_nothing_of_series_too_short_for_a_usual_range() {
        assertThat(Chance.expected(List.of(0, 3, 5))).isZero();
    }

    @Test
    void adds_up_over_series() {
        assertThat(Chance.expected(List.of(6, 26, 40))).isCloseTo(Chance.rate(6) + 2 * Chance.rate(26), within(1e-12));
    }
}
