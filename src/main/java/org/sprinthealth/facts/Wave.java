package org.sprinthealth.facts;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One round of asking stakeholders.
 *
 * @param name {@code 2026-Q1} for a quarter, {@code 2026-03-15} for a round of one day
 * @param from its first day
 * @param to its last day; the same for a round of one day
 */
public record Wave(String name, LocalDate from, LocalDate to) implements Comparable<Wave> {
    private static final Comparator<Wave> ORDER =
            Comparator.comparing(Wave::to).thenComparing(Wave::from).thenComparing(Wave::name);

    /** The wave of a quarter, from 1 to 4. */
    public static Wave ofQuarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Wave(year + "-Q" + quarter, first, first.plusMonths(3).minusDays(1));
    }

    /** A wave of one day. */
    public static Wave of(LocalDate day) {
        return new Wave(day.toString(), day, day);
    }

    @Override
    public int compareTo(Wave other) {
        return ORDER.compare(this, other);
    }
}
