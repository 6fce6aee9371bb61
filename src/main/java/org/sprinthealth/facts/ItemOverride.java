package org.sprinthealth.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's verdict on an item, typed into a workbook: it wins over that of a figure until it expires.
 *
 * @param figure the figure's id
 * @param sprint the {@linkplain SprintKey key} of the sprint that it is about; null where it is about the item itself
 * @param item the item's key, now or once
 * @param counts whether the item counts, as the person sees it
 * @param why the person's reason; empty where none was given
 * @param from the first day on which it holds
 * @param expires the first day on which it no longer does, after {@code from}
 */
public record ItemOverride(
        String figure,
        @Nullable String sprint,
        String item,
        boolean counts,
        String why,
        LocalDate from,
        LocalDate expires) {
    /** How long a verdict holds where nobody says otherwise. */
    public static final int DAYS = 180;

    public ItemOverride {
        if (!expires.isAfter(from)) {
            throw new IllegalArgumentException(
                    "the override of " + item + " from " + from + " expires on " + expires + ", before it begins");
        }
    }

    /** A verdict on an item that expires after 180 days. */
    public static ItemOverride of(String figure, String item, boolean counts, String why, LocalDate from) {
        return new ItemOverride(figure, null, item, counts, why, from, from.plusDays(DAYS));
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(expires);
    }

    /** Whether it held once, and no longer does. */
    public boolean isExpiredOn(LocalDate day) {
        return !day.isBefore(expires);
    }
}
