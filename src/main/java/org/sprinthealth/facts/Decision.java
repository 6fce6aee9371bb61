package org.sprinthealth.facts;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision about the backlog, as the team's decision log has it.
 *
 * @param date when it was taken
 * @param about the item's key, or the request in words
 * @param kind what was decided
 * @param why the reason, or null
 * @param whatDrops what is dropped for it, or null
 * @param revisit when it is to be looked at again, or null
 */
public record Decision(
        LocalDate date,
        String about,
        Kind kind,
        @Nullable String why,
        @Nullable String whatDrops,
        @Nullable LocalDate revisit)
        implements Contracts.Entry {

    /** What can be decided. */
    public enum Kind {
        REORDER,
        DECLINE,
        NOT_NOW,
        TRADE_OFF
    }

    @Override
    public Contracts.Table table() {
        return Contracts.Table.DECISIONS;
    }

    @Override
    public String part() {
        return date + " " + kind + " " + about.toLowerCase(Locale.ROOT);
    }
}
