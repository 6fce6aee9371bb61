package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrialsTest {
    private static final long SEED = 42;

    /** Every week 1 or 3: after two weeks 2 in a quarter of the futures, 4 in a half, 6 in a quarter. */
    private final Trials oneOrThree = new Trials(Flowing.pace(1, 3), SEED);

    @Test
    void promise_what_enough_futures_reach_or_pass() {
        Map<Sureness, int[]> items = oneOrThree.itemsAfter(2);

        assertThat(items.get(Sureness.HALF)).endsWith(4);
        assertThat(items.get(Sureness.LIKELY)).containsExactly(1, 2);
        assertThat(items.get(Sureness.ALMOST_SURE)).containsExactly(1, 2);
    }

    @Test
    void say_by_which_week_enough_futures_get_there() {
        // Four items take two weeks in 3 of 4 futures, three weeks in 7 of 8, four weeks always.
        int[] weeks = oneOrThree.weeksUntil(4)[0];

        assertThat(Trials.week(weeks, Sureness.HALF)).contains(2);
        assertThat(Trials.week(weeks, Sureness.LIKELY)).contains(3);
        assertThat(Trials.week(weeks, Sureness.ALMOST_SURE)).contains(4);
    }

    @Test
    void of_an_even_pace_are_sure() {
        Trials even = new Trials(Flowing.pace(3, 3, 3, 3, 3), SEED);

        assertThat(even.itemsAfter(4).get(Sureness.ALMOST_SURE)).containsExactly(3, 6, 9, 12);
        assertThat(Trials.week(even.weeksUntil(7)[0], Sureness.HALF)).contains(3);
        assertThat(Trials.week(even.weeksUntil(6)[0], Sureness.ALMOST_SURE)).contains(2);
    }

    @Test
    void reach_several_numbers_on_one_way() {
        int[][] weeks = new Trials(Flowing.pace(5, 5, 5, 5, 5), SEED).weeksUntil(1, 5, 6, 12);

        assertThat(Arrays.stream(weeks).map(each -> each[0])).containsExactly(1, 1, 2, 3);
    }

    @Test
    void say_no_week_beyond_two_years() {
        Trials slow = new Trials(Flowing.pace(1, 1, 1, 1, 1), SEED);

        assertThat(Trials.week(slow.weeksUntil(104)[0], Sureness.ALMOST_SURE)).contains(104);
        assertThat(Trials.week(slow.weeksUntil(105)[0], Sureness.HALF)).isEmpty();
    }

    @Test
    void are_the_same_for_the_same_seed() {
        assertThat(oneOrThree.weeksUntil(4, 9)).isDeepEqualTo(new Trials(Flowing.pace(1, 3), SEED).weeksUntil(4, 9));
        assertThat(oneOrThree.weeksUntil(9)).isNotEqualTo(new Trials(Flowing.pace(1, 3), SEED + 1).weeksUntil(9));
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void are_spread_as_an_exact_reckoning_of_all_futures_says(long seed) {
        Random random = new Random(seed);
        int[] pace = random.ints(5 + random.nextInt(8), 0, 7).toArray();
        pace[0]++;
        int items = 1 + random.nextInt(15);

        int[] weeks = new Trials(Flowing.pace(pace), seed).weeksUntil(items)[0];

        for (int week = 1; week <= 8; week++) {
            int by = week;
            double share = Arrays.stream(weeks).filter(reached -> reached <= by).count() / (double) Trials.COUNT;
            assertThat(share).as("by week " + week).isCloseTo(chanceOf(items, week, pace), within(0.02));
        }
    }

    /** The chance that so many weeks give so many items or more, by adding up the chances of every sum. */
    private static double chanceOf(int items, int weeks, int... pace) {
        Map<Integer, Double> sums = Map.of(0, 1.0);
        for (int week = 0; week < weeks; week++) {
            Map<Integer, Double> next = new HashMap<>();
            sums.forEach((sum, chance) -> {
                for (int done : pace) {
                    next.merge(sum + done, chance / pace.length, Double::sum);
                }
            });
            sums = next;
        }
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey() >= items)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    @Test
    void are_enough_at_8500_of_10000_and_not_at_one_fewer() {
        int[] weeks = new int[Trials.COUNT];
        Arrays.fill(weeks, 0, 8500, 1);
        Arrays.fill(weeks, 8500, Trials.COUNT, 2);
        assertThat(Trials.week(weeks, Sureness.LIKELY)).contains(1);

        weeks[8499] = 2;
        assertThat(Trials.week(weeks, Sureness.LIKELY)).contains(2);
    }
}
