package org.sprinthealth.readings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/** Monday to Friday, the days on which an export is expected. Public holidays are not known and count. */
public final class WorkingDays {
    private WorkingDays() {}

    /** How many working days begin after one instant's date, up to another's; 0 where both have the same date. */
    public static long between(Instant from, Instant to, ZoneId zone) {
        LocalDate first = from.atZone(zone).toLocalDate().plusDays(1);
        LocalDate last = to.atZone(zone).toLocalDate();
        return last.isBefore(first)
                ? 0
                : Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                        .filter(WorkingDays::isOne)
                        .count();
    }

    /** Whether exports are expected on a date. */
    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
