package org.sprinthealth.delivery;

import java.util.List;
import java.util.Set;
import org.sprinthealth.delivery.LedgerEntry.Posting;

/**
 * One item's way through a sprint, as posted.
 *
 * @param key the item
 * @param entries what it posted, in the order of time
 * @param timesCarried how often it has been carried over, this sprint included; 0 where it was not
 * @param oddities what a reader should know of it
 */
record Course(String key, List<LedgerEntry> entries, int timesCarried, Set<Oddity> oddities) {
    Course {
        entries = List.copyOf(entries);
        oddities = Set.copyOf(oddities);
    }

    boolean posted(Posting posting) {
        return entries.stream().anyMatch(entry -> entry.posting() == posting);
    }
}
