package org.sprinthealth.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.Snapshot;

/**
 * Compares a snapshot with what is known: what is new, what changed, what is gone, what is back.
 *
 * <p>An item's own row is evidence whatever the export's scope. That an item is gone is concluded from a full snapshot
 * without it, and only if it was known when the tracker was last seen whole: an item that only filtered exports ever showed
 * is gone once two full ones lack it. What a row that could not be used belongs to is neither changed nor gone.
 */
final class Comparison {
    private final Known known;
    private final Snapshot snapshot;
    private final Matching matching;
    private final Judged judged;
    private final Happenings happenings;
    private final List<KnownItem> versions = new ArrayList<>();
    private final List<Changes.Happened> events = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int nextNumber;
    private int kept;

    private Comparison(Known known, Snapshot snapshot) {
        this.known = known;
        this.snapshot = snapshot;
        matching = Matching.of(known.items(), snapshot);
        judged = Judged.of(snapshot, known, matching);
        happenings = new Happenings(known, snapshot);
        nextNumber = known.nextNumber();
    }

    /** What a snapshot, taken after all that is known, changes. */
    static Changes of(Known known, Snapshot snapshot) {
        return new Comparison(known, snapshot).compare();
    }

    private Changes compare() {
        for (Item shown : snapshot.items()) {
            matching.known(shown).ifPresentOrElse(item -> again(item, shown), () -> appears(shown));
        }
        known.items().stream().filter(KnownItem::present).forEach(this::lookFor);
        versions.sort(Comparator.comparing(KnownItem::number));
        events.sort(Comparator.comparing(Changes.Happened::number));
        return new Changes(judged, versions, events, numbers, snapshot.items().size(), kept);
    }

    private void appears(Item shown) {
        KnownItem item = new KnownItem(nextNumber++, at(), shown, true, at());
        versions.add(item);
        numbers.put(shown.key(), item.number());
        happenings.appeared(shown).forEach(event -> events.add(new Changes.Happened(item.number(), event)));
    }

    private void again(KnownItem item, Item shown) {
        numbers.put(shown.key(), item.number());
        Item merged = new Merging(snapshot.fieldsOf(shown), judged.scope()).merge(item.item(), shown);
        if (item.present() && merged.equals(item.item())) {
            return;
        }
        Instant since = item.present() ? item.presentSince() : at();
        versions.add(new KnownItem(item.number(), at(), merged, true, since));
        happenings.between(item, merged).forEach(event -> events.add(new Changes.Happened(item.number(), event)));
    }

    private void lookFor(KnownItem item) {
        String key = item.item().key();
        if (matching.isShown(item) && !snapshot.withheld().contains(key)) {
            return;
        }
        if (isGone(item)) {
            versions.add(new KnownItem(item.number(), at(), item.item(), false, item.presentSince()));
            events.add(new Changes.Happened(item.number(), happenings.vanished(item.item())));
        } else {
            kept++;
        }
    }

    private boolean isGone(KnownItem item) {
        return judged.scope() == Scope.FULL && !matching.isShown(item) && known.wasThereAtLastFull(item);
    }

    private Instant at() {
        return snapshot.at();
    }
}
