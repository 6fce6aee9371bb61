package org.sprinthealth.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.indicators.ShippedFeature.Uptake;

/**
 * The features of a team as they stand on a day.
 *
 * @param contracts the team's tables
 * @param today the day
 */
public record Shelf(Contracts contracts, LocalDate today) {
    /** How old a feature has to be. */
    static final int MATURE = 30;
    /** Two quarters. */
    static final int WINDOW = 182;
    /** How old the newest period may be: two periods. */
    static final int LIMIT = 56;
    /** Below so many who could use a feature, no percentage is shown. */
    static final int FEW_ACCOUNTS = 20;

    private static final int SMALLEST_AUDIENCE = 5;
    private static final int FEWEST_USERS = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The features of a team at the as-of date. */
    public static Shelf of(Delivered delivered) {
        LocalDate today = delivered.asOf().atZone(delivered.team().zone()).toLocalDate();
        return new Shelf(delivered.history().contracts(), today);
    }

    /** All features shipped by then, in the order of their ids. */
    public List<ShippedFeature> features() {
        return contracts.features().stream()
                .filter(feature -> !feature.shipped().isAfter(today))
                .map(this::shipped)
                .toList();
    }

    /** The same, those with a rate first, as bars draw them; then in the order in which they were shipped, newest first. */
    public List<ShippedFeature> ratedFirst() {
        return features().stream()
                .sorted(Comparator.comparing(ShippedFeature::hasRate)
                        .thenComparing(row -> row.feature().shipped())
                        .reversed()
                        .thenComparing(row -> row.feature().id()))
                .toList();
    }

    /** The end of the newest period of any feature; empty where no use was ever told. */
    Optional<LocalDate> newestPeriod() {
        return contracts.uses().stream()
                .map(FeatureUse::periodEnd)
                .filter(end -> !end.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    private ShippedFeature shipped(Feature feature) {
        long age = ChronoUnit.DAYS.between(feature.shipped(), today);
        if (feature.reach() == Feature.Reach.INTERNAL) {
            return unjudged(feature, Uptake.INTERNAL, "nobody outside is meant to use it");
        }
        if (age < MATURE) {
            return unjudged(feature, Uptake.TOO_YOUNG, "shipped " + age + " days ago");
        }
        return age > WINDOW
                ? unjudged(feature, Uptake.EARLIER, "shipped on " + feature.shipped() + ", more than two quarters ago")
                : measured(feature, uses(feature));
    }

    private static ShippedFeature unjudged(Feature feature, Uptake uptake, String words) {
        return new ShippedFeature(feature, target(feature), null, uptake, words);
    }

    private ShippedFeature measured(Feature feature, TreeMap<LocalDate, FeatureUse> uses) {
        if (uses.isEmpty()) {
            return unjudged(feature, Uptake.UNMEASURED, "no use of it was told");
        }
        FeatureUse use =
                feature.seasonal() ? best(uses.values()) : uses.lastEntry().getValue();
        if (!feature.seasonal() && ChronoUnit.DAYS.between(use.periodEnd(), today) > LIMIT) {
            return unjudged(feature, Uptake.UNMEASURED, "last measured for the 28 days to " + use.periodEnd());
        }
        if (use.eligible() < SMALLEST_AUDIENCE) {
            String words = "only " + use.eligible() + " could use it in the 28 days to " + use.periodEnd()
                    + ", too few to tell";
            return unjudged(feature, Uptake.UNMEASURED, words);
        }
        Uptake uptake = uptake(feature, use, uses.headMap(use.periodEnd()).values());
        return new ShippedFeature(feature, target(feature), use, uptake, words(feature, use));
    }

    /** Kept: used in the newest period and in one before it. */
    private static Uptake uptake(Feature feature, FeatureUse use, Collection<FeatureUse> earlier) {
        boolean before = earlier.stream().anyMatch(period -> isUsed(feature, period));
        if (feature.seasonal()) {
            return isUsed(feature, use) ? Uptake.USED : Uptake.NOT_USED;
        }
        if (isUsed(feature, use)) {
            return before ? Uptake.KEPT : Uptake.USED;
        }
        return before ? Uptake.NO_LONGER : Uptake.NOT_USED;
    }

    private static boolean isUsed(Feature feature, FeatureUse use) {
        BigDecimal needed = target(feature).multiply(BigDecimal.valueOf(use.eligible()));
        return use.using() >= FEWEST_USERS
                && BigDecimal.valueOf(use.using()).multiply(HUNDRED).compareTo(needed) >= 0;
    }

    private static BigDecimal target(Feature feature) {
        @Nullable BigDecimal own = feature.target();
        return own != null
                ? own
                : BigDecimal.valueOf(
                        switch (feature.reach()) {
                            case CORE -> 40;
                            case SECONDARY -> 15;
                            case NICHE -> 5;
                            case INTERNAL -> 0;
                        });
    }

    private static String words(Feature feature, FeatureUse use) {
        String target = (feature.target() == null ? "expected of its class " : "its own target ")
                + target(feature).stripTrailingZeros().toPlainString() + " %";
        String share = use.eligible() < FEW_ACCOUNTS ? "" : ", " + rate(use).toPlainString() + " %";
        String season = feature.seasonal() ? "in its season, " : "";
        String odd = use.using() > use.eligible() ? "; more users than could use it: check the file" : "";
        return season + use.using() + " of " + use.eligible() + share + " in the 28 days to " + use.periodEnd() + "; "
                + target + " and five users" + odd;
    }

    private static BigDecimal rate(FeatureUse use) {
        return BigDecimal.valueOf(use.using())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(use.eligible()), 1, RoundingMode.HALF_UP);
    }

    /** By period, of those that ended after it was shipped and by today. */
    private TreeMap<LocalDate, FeatureUse> uses(Feature feature) {
        return contracts.uses().stream()
                .filter(use -> isOf(feature, use.feature()))
                .filter(use -> use.periodEnd().isAfter(feature.shipped())
                        && !use.periodEnd().isAfter(today))
                .collect(Collectors.toMap(FeatureUse::periodEnd, use -> use, largest(), TreeMap::new));
    }

    private static boolean isOf(Feature feature, String id) {
        return Stream.concat(Stream.of(feature.id()), feature.aliases().stream())
                .anyMatch(name -> name.strip().equalsIgnoreCase(id.strip()));
    }

    /** Under an old and a new id the same users may stand, so that the two are never added. */
    private static BinaryOperator<FeatureUse> largest() {
        return BinaryOperator.maxBy(Comparator.comparingInt(FeatureUse::using).thenComparingInt(FeatureUse::eligible));
    }

    /** The period with the largest share, of those that enough could use it in. */
    private static FeatureUse best(Collection<FeatureUse> uses) {
        return uses.stream()
                .filter(use -> use.eligible() >= SMALLEST_AUDIENCE)
                .max(Comparator.comparing(Shelf::rate))
                .or(() -> uses.stream().reduce((first, second) -> second))
                .orElseThrow();
    }
}
