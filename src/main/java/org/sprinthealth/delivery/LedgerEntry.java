package org.sprinthealth.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Moment;

/**
 * One line behind a sprint ledger: an item and what it did there.
 *
 * @param key the item
 * @param summary its title at the time
 * @param posting which column of the ledger it counts in
 * @param points the points posted, signed for a re-estimate; null where the item has no estimate
 * @param when when it happened, exactly or between two snapshots
 */
public record LedgerEntry(
        String key,
        String summary,
        Posting posting,
        @Nullable BigDecimal points,
        Moment when) {

    /** The columns of the ledger. {@link #DONE_BEFORE_START} stands outside the balance: its count is printed. */
    public enum Posting {
        COMMITTED,
        ADDED,
        REMOVED,
        REESTIMATED,
        COMPLETED,
        NOT_COMPLETED,
        CANCELLED,
        DONE_BEFORE_START
    }
}
