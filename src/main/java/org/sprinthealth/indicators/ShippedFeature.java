package org.sprinthealth.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.FeatureUse;

/**
 * A feature and how it is used, as a sheet may show it.
 *
 * @param feature the feature
 * @param target the share of eligible users that has to use it, in percent: its own, else that of its reach
 * @param use the period of 28 days that it is judged by; null where none is
 * @param uptake what that comes to
 * @param words why
 */
public record ShippedFeature(
        Feature feature, BigDecimal target, @Nullable FeatureUse use, Uptake uptake, String words) {

    /** What the use of a feature comes to. */
    public enum Uptake {
        KEPT("used and kept"),
        USED("used"),
        NO_LONGER("no longer used"),
        NOT_USED("not used"),
        UNMEASURED("not measured"),
        TOO_YOUNG("too young"),
        EARLIER("shipped earlier"),
        INTERNAL("internal");

        private final String words;

        Uptake(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String inWords() {
            return words;
        }
    }

    /** Whether it was shipped long enough ago to be used, within the window, and is not internal. */
    public boolean isMature() {
        return isMeasured() || uptake == Uptake.UNMEASURED;
    }

    /** Whether its use is known, be it none. */
    public boolean isMeasured() {
        return isUsed() || uptake == Uptake.NO_LONGER || uptake == Uptake.NOT_USED;
    }

    /** Whether enough of those who could use it do. */
    public boolean isUsed() {
        return uptake == Uptake.KEPT || uptake == Uptake.USED;
    }

    /** Whether a percentage says something: below 20 who could use it, the counts say more. */
    public boolean hasRate() {
        return use != null && use.eligible() >= Shelf.FEW_ACCOUNTS;
    }
}
