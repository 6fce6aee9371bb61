package org.sprinthealth.delivery;

import java.util.List;
import java.util.Set;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Timeline;

/**
 * One item's way through a sprint, as posted.
 *
 * @param timeline the item
 * @param entries what it posted, in the order of time
 * @param oddities what a reader should know of it
 */
record Course(Timeline timeline, List<LedgerEntry> entries, Set<Oddity> oddities) {
    Course {
        entries = List.copyOf(entries);
        oddities = Set.copyOf(oddities);
    }

    boolean posted(Posting posting) {
        return entries.stream().anyMatch(entry -> entry.posting() == posting);
    }
}
