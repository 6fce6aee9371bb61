package org.sprinthealth.readings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A calendar week, Monday to Sunday, as ISO 8601 numbers them.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) {
    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is not a Monday");
        }
    }

    /** The week of an instant, in a zone. */
    public static Week of(Instant when, ZoneId zone) {
        return new Week(when.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Up to {@code count} weeks, oldest first, none before {@code first}, {@code last} included. */
    public static List<Week> upTo(Week last, int count, Week first) {
        LocalDate earliest = last.monday.minusWeeks(count - 1L);
        LocalDate start = earliest.isBefore(first.monday) ? first.monday : earliest;
        return Stream.iterate(start, day -> !day.isAfter(last.monday), day -> day.plusWeeks(1))
                .map(Week::new)
                .toList();
    }

    /** The week before. */
    public Week previous() {
        return new Week(monday.minusWeeks(1));
    }

    /** The week after. */
    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    /** As people call it: {@code 2026-W07}. */
    public String label() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Monday's first instant. */
    public Instant start(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    /** Sunday's last second. */
    public Instant end(ZoneId zone) {
        return monday.plusWeeks(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    /** Whether an instant falls into it. */
    public boolean contains(Instant when, ZoneId zone) {
        return of(when, zone).equals(this);
    }
}
