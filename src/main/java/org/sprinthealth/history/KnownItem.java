package org.sprinthealth.history;

import java.time.Instant;
import org.sprinthealth.facts.Item;

/**
 * An item as it was last seen.
 *
 * @param number what it is called in the store, for good, whatever becomes of its key
 * @param from the snapshot that first showed it so
 * @param item what is known of it
 * @param present false once a full snapshot no longer had it
 * @param presentSince the snapshot that showed it first, or again after it had vanished
 */
record KnownItem(int number, Instant from, Item item, boolean present, Instant presentSince) {

    /** Whether more work may be expected on it; an item whose status is not mapped may be open. */
    boolean mayBeOpen() {
        return item.state() == null || item.isOpen();
    }
}
