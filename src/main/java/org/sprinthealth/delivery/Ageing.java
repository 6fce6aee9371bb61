package org.sprinthealth.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item in work, and how long it has been there.
 *
 * @param key the item
 * @param summary its title
 * @param status the tracker's status name
 * @param since the day it was first IN_PROGRESS, or the day it was first seen in work where that is not known
 * @param isSinceKnown whether that day is known; else it is at least as old
 * @param days from then to the as-of date, both counted
 * @param waiting days in a row, up to the as-of date, that it has had to wait; 0 where it does not
 * @param beyond the team's own 85 % of cycle time where it is older than that; null where it is not, or none is known
 */
public record Ageing(
        String key,
        String summary,
        String status,
        LocalDate since,
        boolean isSinceKnown,
        int days,
        int waiting,
        @Nullable Integer beyond) {}
