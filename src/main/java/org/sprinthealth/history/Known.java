package org.sprinthealth.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.SnapshotMark;

/**
 * All that is known of a team's items before the next snapshot.
 *
 * @param looks the snapshots taken, ascending
 * @param items every item ever seen, ordered by number; no two have the same key
 */
record Known(List<SnapshotMark> looks, List<KnownItem> items) {
    static final Known NOTHING = new Known(List.of(), List.of());

    Known {
        looks = List.copyOf(looks);
        items = List.copyOf(items);
    }

    /** When the tracker was last seen whole. */
    Optional<Instant> lastFull() {
        return last(look -> look.scope() != Scope.FILTERED).map(SnapshotMark::at);
    }

    /** The newest look of a kind. */
    Optional<SnapshotMark> last(Predicate<SnapshotMark> kind) {
        return looks.stream().filter(kind).reduce((first, second) -> second);
    }

    /** Whether an item was there already when the tracker was last seen whole. */
    boolean wasThereAtLastFull(KnownItem item) {
        return item.present()
                && lastFull()
                        .filter(full -> !full.isBefore(item.presentSince()))
                        .isPresent();
    }

    int nextNumber() {
        return items.stream().mapToInt(KnownItem::number).max().orElse(0) + 1;
    }
}
