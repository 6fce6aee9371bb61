package org.sprinthealth.coaching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How often the rules of the {@link UsualRange} say "changed" of a newest point although nothing happened, and how often they
 * say so when something did.
 *
 * <p>The rates come from a seeded simulation of steady series (independent; normal, and binomial for proportions); the build
 * runs it again and compares.
 */
public final class Chance {
    /** The first length of a series that has a usual range. */
    static final int SHORTEST = 6;

    /** The false-signal rate of the newest point of a series of 6, 7, … 26 points; longer ones are like the longest. */
    private static final double[] RATES = {
        0.0062, 0.0058, 0.0066, 0.0088, 0.0070, 0.0054, 0.0046, 0.0174, 0.0228, 0.0228, 0.0252, 0.0266, 0.0326, 0.0368,
        0.0444, 0.0356, 0.0436, 0.0394, 0.0374, 0.0396, 0.0458
    };

    /** Around a share of 70 %. */
    private static final List<Proportions> PROPORTIONS = List.of(
            new Proportions(8, 0.0317, 0.3482),
            new Proportions(12, 0.0331, 0.4458),
            new Proportions(20, 0.0270, 0.6008));

    /**
     * How the rules do with proportions around 70 %.
     *
     * @param of how many items a point has
     * @param falseSignals the share of points that they call changed though the series is steady, over series of 6 to 26
     * @param shiftsSeen the share of real shifts by 20 points, after twelve steady points, that they call changed within six
     */
    public record Proportions(int of, double falseSignals, double shiftsSeen) {}

    private Chance() {}

    /**
     * How many of several series chance alone would call changed.
     *
     * @param lengths how many points with data the newest segment of each series has; below six it has no usual range
     */
    public static double expected(Collection<Integer> lengths) {
        return lengths.stream().mapToDouble(Chance::rate).sum();
    }

    /** The false-signal rate for a series of so many points. */
    static double rate(int length) {
        return length < SHORTEST ? 0 : RATES[Math.min(length - SHORTEST, RATES.length - 1)];
    }

    /** The false-signal rate per point, over series of 6 to 26 points. */
    public static double perPoint() {
        return Arrays.stream(RATES).average().orElseThrow();
    }

    /** How the rules do with proportions, the fewest items first. */
    public static List<Proportions> ofProportions() {
        return PROPORTIONS;
    }

    /** Both rates as people read them. */
    public static String inWords() {
        Proportions fewest = PROPORTIONS.get(0);
        Proportions most = PROPORTIONS.get(PROPORTIONS.size() - 1);
        return "Where nothing happens, the rules call " + percent(perPoint())
                + " of readings changed. Of real shifts by 20"
                + " points they see " + percent(fewest.shiftsSeen()) + " within six sprints at " + fewest.of()
                + " items a sprint, and " + percent(most.shiftsSeen()) + " at " + most.of() + ".";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP) + " %";
    }
}
