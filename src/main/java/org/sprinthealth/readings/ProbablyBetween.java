package org.sprinthealth.readings;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The range that a share of a sample probably stands for: the Wilson score interval at 80 % (E. B. Wilson, 1927). For
 * sampled proportions only; a census, such as the top 20, has none.
 *
 * @param low lower end in percent, one decimal
 * @param high upper end in percent, one decimal
 */
public record ProbablyBetween(BigDecimal low, BigDecimal high) {
    /** The standard normal quantile that leaves 10 % on either side. */
    private static final double Z = 1.2815515655446004;

    /** The interval of a share. */
    public static ProbablyBetween of(Reading.Share share) {
        double n = share.of();
        double p = share.matching() / n;
        double shrink = 1 + Z * Z / n;
        double centre = p + Z * Z / (2 * n);
        double margin = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new ProbablyBetween(percent((centre - margin) / shrink), percent((centre + margin) / shrink));
    }

    private static BigDecimal percent(double share) {
        double within = Math.min(1, Math.max(0, share));
        return BigDecimal.valueOf(within * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
