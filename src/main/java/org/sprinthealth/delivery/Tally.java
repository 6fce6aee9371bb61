package org.sprinthealth.delivery;

import java.math.BigDecimal;

/**
 * One side of a sprint ledger, in items or in points: {@code committed + added − removed ± re-estimated = final =
 * completed + not completed + cancelled}.
 *
 * @param committed in the sprint at the commitment instant
 * @param added came in after it; an item that came back counts again
 * @param removed left after it; an item that left twice counts twice
 * @param reestimated net change of estimates while in the sprint; 0 for items
 * @param completed done at or before the end
 * @param notCompleted in the sprint at the end, neither done nor cancelled
 * @param cancelled in the sprint at the end, cancelled
 */
public record Tally(
        BigDecimal committed,
        BigDecimal added,
        BigDecimal removed,
        BigDecimal reestimated,
        BigDecimal completed,
        BigDecimal notCompleted,
        BigDecimal cancelled) {

    /** What was in the sprint at its end, reckoned from the start. */
    public BigDecimal inSprintAtEnd() {
        return committed.add(added).subtract(removed).add(reestimated);
    }

    /** The two ways to the final figure subtracted: 0, or the ledger does not balance. */
    public BigDecimal check() {
        return inSprintAtEnd().subtract(completed).subtract(notCompleted).subtract(cancelled);
    }
}
