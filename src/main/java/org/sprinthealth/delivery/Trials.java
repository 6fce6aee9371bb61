package org.sprinthealth.delivery;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Ten thousand futures of a team: in each, every week to come finishes as many items as a week of its past drawn at random
 * (a bootstrap, B. Efron 1979). Whole numbers only, and the same for the same seed on every machine.
 */
final class Trials {
    static final int COUNT = 10_000;

    /** Later than that many weeks is never said. */
    static final int LAST_WEEK = 104;

    private static final int ALL = 100;

    private final int[] pace;
    private final long seed;

    /**
     * Futures drawn from a past.
     *
     * @param pace items done in each week, at least one week
     */
    Trials(Pace pace, long seed) {
        this.pace = pace.toArray();
        this.seed = seed;
    }

    /**
     * How many items will be done after each of so many weeks, by how sure it is: in that share of the futures it is as many
     * or more.
     */
    Map<Sureness, int[]> itemsAfter(int weeks) {
        int[][] done = doneByWeek(weeks);
        Map<Sureness, int[]> items = new EnumMap<>(Sureness.class);
        for (Sureness sureness : Sureness.values()) {
            items.put(
                    sureness,
                    Arrays.stream(done)
                            .mapToInt(week -> week[COUNT - rank(sureness)])
                            .toArray());
        }
        return items;
    }

    private int[][] doneByWeek(int weeks) {
        Random random = new Random(seed);
        int[][] done = new int[weeks][COUNT];
        for (int future = 0; future < COUNT; future++) {
            int sum = 0;
            for (int week = 0; week < weeks; week++) {
                sum += pace[random.nextInt(pace.length)];
                done[week][future] = sum;
            }
        }
        Arrays.stream(done).forEach(Arrays::sort);
        return done;
    }

    /**
     * After how many weeks each of several numbers of items will be done, in every future: ascending, a week later than the
     * last one where a future does not get there.
     *
     * @param items ascending, each at least 1
     */
    int[][] weeksUntil(int... items) {
        Random random = new Random(seed);
        int[][] weeks = new int[items.length][COUNT];
        for (int future = 0; future < COUNT; future++) {
            int reached = 0;
            int sum = 0;
            for (int week = 1; week <= LAST_WEEK && reached < items.length; week++) {
                sum += pace[random.nextInt(pace.length)];
                while (reached < items.length && sum >= items[reached]) {
                    weeks[reached++][future] = week;
                }
            }
            for (; reached < items.length; reached++) {
                weeks[reached][future] = LAST_WEEK + 1;
            }
        }
        Arrays.stream(weeks).forEach(Arrays::sort);
        return weeks;
    }

    /**
     * The week by which enough of the futures got there; empty where that is none of the first {@value #LAST_WEEK}.
     *
     * @param weeks of every future, ascending
     */
    static Optional<Integer> week(int[] weeks, Sureness sureness) {
        int week = weeks[rank(sureness) - 1];
        return week > LAST_WEEK ? Optional.empty() : Optional.of(week);
    }

    private static int rank(Sureness sureness) {
        return COUNT / ALL * sureness.percent();
    }
}
