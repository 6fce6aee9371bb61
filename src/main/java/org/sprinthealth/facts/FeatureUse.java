package org.sprinthealth.facts;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How much a feature was used in a period of 28 days.
 *
 * @param feature the feature's id, or one of its aliases
 * @param periodEnd the last day of the period
 * @param using users, or accounts, that used it
 * @param eligible active users that could use it: those it was rolled out to, where that was not all
 */
public record FeatureUse(String feature, LocalDate periodEnd, int using, int eligible) implements Contracts.Entry {
    @Override
    public Contracts.Table table() {
        return Contracts.Table.FEATURE_USAGE;
    }

    @Override
    public String part() {
        return feature.toLowerCase(Locale.ROOT) + " " + periodEnd;
    }
}
