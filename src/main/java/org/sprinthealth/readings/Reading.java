package org.sprinthealth.readings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a figure says about a team at a date: k of n, or an amount, with its evidence; or why it says nothing. */
public sealed interface Reading {

    /**
     * So many of so many.
     *
     * @param matching k, from 0 to {@code of}
     * @param of n, at least 1
     */
    record Share(int matching, int of, Evidence evidence) implements Reading {
        public Share {
            if (of < 1 || matching < 0 || matching > of) {
                throw new IllegalArgumentException(matching + " of " + of + " is not a share");
            }
        }

        /** The share in percent, one decimal, half up. */
        public BigDecimal percent() {
            return BigDecimal.valueOf(matching)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        }
    }

    /**
     * One amount set against another that may exceed it, such as scope added against committed; never suppressed to
     * 100 %.
     *
     * @param part the numerator, in the unit of {@code base}
     * @param base the denominator, above 0
     */
    record Ratio(BigDecimal part, BigDecimal base, Evidence evidence) implements Reading {
        public Ratio {
            if (base.signum() <= 0) {
                throw new IllegalArgumentException(part + " against " + base + " is not a ratio");
            }
        }

        /** The ratio in percent, one decimal, half up; above 100 where the part exceeds the base. */
        public BigDecimal percent() {
            return part.multiply(BigDecimal.valueOf(100)).divide(base, 1, RoundingMode.HALF_UP);
        }
    }

    /**
     * An amount in a unit.
     *
     * @param value the amount
     * @param unit its unit in words, such as {@code items} or {@code points}
     */
    record Amount(BigDecimal value, String unit, Evidence evidence) implements Reading {}

    /**
     * Nothing, and why.
     *
     * @param reason the kind of reason
     * @param nextStep what to do to get the figure, a sentence
     */
    record NoData(Reason reason, String nextStep) implements Reading {

        /**
         * Why the exports can say nothing of today; empty where the newest is fresh enough.
         *
         * @param newest when the newest was taken; empty where none was
         * @param limit how many days old it may be, by the calendar
         */
        public static Optional<NoData> ofAge(Optional<Instant> newest, int limit, Instant asOf, ZoneId zone) {
            if (newest.isEmpty()) {
                return Optional.of(new NoData(
                        Reason.NOT_YET, "No export has been read yet. Drop one into the team's inbox folder."));
            }
            LocalDate day = newest.get().atZone(zone).toLocalDate();
            return ChronoUnit.DAYS.between(day, asOf.atZone(zone).toLocalDate()) <= limit
                    ? Optional.empty()
                    : Optional.of(new NoData(
                            Reason.STALE,
                            "The newest export is of " + day + ", more than " + limit
                                    + " days old. Drop a new one into the team's inbox folder."));
        }

        /** The team works without sprints. */
        public static NoData withoutSprints() {
            return new NoData(
                    Reason.NOT_APPLICABLE,
                    "As far as its exports tell, the team has no sprints. Read throughput and backlog health instead.");
        }
    }

    /** What it says, such as {@code 14 of 20}, {@code 3 against 12}, {@code 6 items} or {@code no data: too few}. */
    default String inWords() {
        if (this instanceof Share share) {
            return share.matching() + " of " + share.of();
        }
        if (this instanceof Ratio ratio) {
            return plain(ratio.part()) + " against " + plain(ratio.base());
        }
        if (this instanceof Amount amount) {
            return plain(amount.value()) + " " + unit(amount);
        }
        return "no data: " + ((NoData) this).reason().inWords();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The unit of an amount, of one in the singular: {@code 1 item}. */
    private static String unit(Amount amount) {
        boolean isOne =
                amount.value().compareTo(BigDecimal.ONE) == 0 && amount.unit().endsWith("s");
        return isOne ? amount.unit().substring(0, amount.unit().length() - 1) : amount.unit();
    }

    /** The figure as a number to plot: percent of a share or ratio, the value of an amount; empty without data. */
    default Optional<BigDecimal> number() {
        if (this instanceof Share share) {
            return Optional.of(share.percent());
        }
        if (this instanceof Ratio ratio) {
            return Optional.of(ratio.percent());
        }
        if (this instanceof Amount amount) {
            return Optional.of(amount.value());
        }
        return Optional.empty();
    }

    /** What could mislead, in words; nothing where there is no data. */
    default List<String> notes() {
        if (this instanceof Share share) {
            return share.evidence().notes();
        }
        if (this instanceof Ratio ratio) {
            return ratio.evidence().notes();
        }
        return this instanceof Amount amount ? amount.evidence().notes() : List.of();
    }
}
