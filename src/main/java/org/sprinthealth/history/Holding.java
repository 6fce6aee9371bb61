package org.sprinthealth.history;

import java.time.Instant;

/**
 * The account of a team's items: what its newest snapshot left in the store.
 *
 * @param snapshot when it was taken
 * @param rowsAccepted rows that were used of its files; an item that two files show has two
 * @param shown items it showed
 * @param kept items it did not show, or with an unusable row only, and that are not known to be gone
 * @param present items that the store holds present
 */
public record Holding(Instant snapshot, int rowsAccepted, int shown, int kept, int present) {

    /** Whether nothing was lost between the files and the store. */
    public boolean balances() {
        return present == shown + kept && rowsAccepted >= shown;
    }
}
