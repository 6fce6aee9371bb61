package org.sprinthealth.delivery;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.readings.Week;

/**
 * Days on which an item in work was blocked at the day's end.
 *
 * @param key the item
 * @param from the first of them
 * @param next the day after the last; the as-of date's tomorrow while it lasts
 */
record Wait(String key, LocalDate from, LocalDate next) {
    private static final int WEEK = 7;

    /** All waits of a team's items, by key, then day. */
    static List<Wait> of(InWork work, Delivered delivered) {
        ZoneId zone = delivered.team().zone();
        LocalDate tomorrow = delivered.asOf().atZone(zone).toLocalDate().plusDays(1);
        List<Wait> waits = new ArrayList<>();
        for (Passage passage : work.passages()) {
            List<Version> versions = passage.timeline().versions();
            for (int i = 0; i < versions.size(); i++) {
                if (passage.isBlocked(versions.get(i))) {
                    LocalDate next = i + 1 < versions.size() ? day(versions.get(i + 1), zone) : tomorrow;
                    waits.add(new Wait(passage.timeline().key(), day(versions.get(i), zone), next));
                }
            }
        }
        return waits;
    }

    private static LocalDate day(Version version, ZoneId zone) {
        return version.from().atZone(zone).toLocalDate();
    }

    /** How many of the days fall into a week. */
    int daysIn(Week week) {
        LocalDate monday = week.monday();
        LocalDate nextMonday = monday.plusDays(WEEK);
        LocalDate first = from.isBefore(monday) ? monday : from;
        LocalDate end = next.isBefore(nextMonday) ? next : nextMonday;
        return Math.max(0, (int) (end.toEpochDay() - first.toEpochDay()));
    }
}
