package org.sprinthealth.coaching;

import java.util.Collection;

/**
 * How often the rules of the {@link UsualRange} say "changed" of a newest point although nothing happened.
 *
 * <p>The rates come from a seeded simulation of steady series (independent, normal); the build runs it again and compares.
 */
public final class Chance {
    /** The first length of a series that has a usual range. */
    static final int SHORTEST = 6;

    /** The false-signal rate of the newest point of a series of 6, 7, … 26 points; longer ones are like the longest. */
    private static final double[] RATES = {
        0.0062, 0.0058, 0.0066, 0.0088, 0.0070, 0.0054, 0.0046, 0.0174, 0.0228, 0.0228, 0.0252, 0.0266, 0.0326, 0.0368,
        0.0444, 0.0356, 0.0436, 0.0394, 0.0374, 0.0396, 0.0458
    };

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
}
