package org.sprinthealth.delivery;

import java.util.List;
import org.sprinthealth.readings.Week;

/**
 * What a team finished, week by week: what its forecast draws from.
 *
 * @param weeks complete weeks, oldest first
 * @param items standard items done in each
 */
public record Pace(List<Week> weeks, List<Integer> items) {
    /** Below so many weeks there is no forecast. */
    static final int FEWEST = 5;

    /** From so many weeks on a forecast is sound. */
    static final int PREFERRED = 11;

    public Pace {
        weeks = List.copyOf(weeks);
        items = List.copyOf(items);
        if (weeks.size() != items.size()) {
            throw new IllegalArgumentException(weeks.size() + " weeks, but " + items.size() + " numbers of items");
        }
    }

    static Pace of(Delivered delivered) {
        DoneByWeek done = DoneByWeek.of(delivered);
        // of a week without an export nothing is known, and what came in it counts in the next
        List<Week> weeks = done.weeks().stream().filter(done::isWhole).toList();
        return new Pace(weeks, weeks.stream().map(week -> done.in(week).size()).toList());
    }

    /** The first so many weeks, as they were known then. */
    Pace first(int count) {
        return new Pace(weeks.subList(0, count), items.subList(0, count));
    }

    int total() {
        return items.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether a forecast can be drawn from it. */
    boolean isEnough() {
        return weeks.size() >= FEWEST && total() > 0;
    }

    int[] toArray() {
        return items.stream().mapToInt(Integer::intValue).toArray();
    }
}
