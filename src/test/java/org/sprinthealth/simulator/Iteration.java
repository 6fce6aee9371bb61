package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A sprint of a simulated team.
 *
 * @param name as the tracker shows it
 * @param start its actual start
 * @param plannedEnd its planned end
 * @param completed its actual completion, as it will be
 * @param goal the Sprint Goal
 */
record Iteration(String name, Instant start, Instant plannedEnd, Instant completed, String goal) {

    LocalDate firstDay(ZoneId zone) {
        return start.atZone(zone).toLocalDate();
    }

    LocalDate lastDay(ZoneId zone) {
        return completed.atZone(zone).toLocalDate();
    }

    /** The commitment instant: the end of its first day. */
    Instant committedAt(ZoneId zone) {
        return endOf(firstDay(zone), zone);
    }

    boolean isActiveAt(Instant when) {
        return !start.isAfter(when) && completed.isAfter(when);
    }

    /** The end of a day, to the second: when its nightly export is taken. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant();
    }
}
