package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.readings.Grade;

/**
 * The balanced account of one sprint.
 *
 * @param sprint the sprint
 * @param committedAt when the commitment is read: exactly, or by the snapshot of that instant; null where it can't be, and
 *     then nothing was committed
 * @param closedAt when the end is read
 * @param items the account in items
 * @param points the account in points; items without an estimate count 0 here
 * @param committedEstimated how many committed items have an estimate
 * @param committedCompleted how many committed items were completed
 * @param pointsCommittedCompleted the points of those, as estimated at the end
 * @param carriedOnce carried over for the first time
 * @param carriedTwice for the second time
 * @param carriedOften for the third time or more
 * @param entries the lines behind it, ordered by posting, then key, then when
 * @param grade the evidence
 * @param notes what could mislead, in words
 */
public record Ledger(
        Sprint sprint,
        @Nullable Instant committedAt,
        @Nullable Instant closedAt,
        Tally items,
        Tally points,
        int committedEstimated,
        int committedCompleted,
        BigDecimal pointsCommittedCompleted,
        int carriedOnce,
        int carriedTwice,
        int carriedOften,
        List<LedgerEntry> entries,
        Grade grade,
        List<String> notes) {

    public Ledger {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /** Whether at least four fifths of the committed items are estimated, so that points may be shown. */
    public boolean pointsShown() {
        return items.committed().signum() > 0
                && committedEstimated * 5 >= items.committed().intValue() * 4;
    }
}
