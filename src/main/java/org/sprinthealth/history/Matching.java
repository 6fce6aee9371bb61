package org.sprinthealth.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Snapshot;

/**
 * Which known item each item of a snapshot is. The key decides; where it is not known, the item may have moved to another
 * project: then the tracker's id, and where that is not exported, the same summary created at the same instant, as long as
 * only one item on either side has them. The key comes before the id since a tracker that moved to another server gives new
 * ids to the keys that everybody knows, but never a known key to another item.
 */
final class Matching {
    private final Map<String, KnownItem> byShownKey = new HashMap<>();
    private final Set<Integer> found = new HashSet<>();

    private Matching() {}

    static Matching of(List<KnownItem> known, Snapshot snapshot) {
        Matching matching = new Matching();
        matching.match(known, snapshot, Item::key);
        known.stream()
                .filter(item -> snapshot.withheld().contains(item.item().key()))
                .forEach(item -> matching.found.add(item.number()));
        matching.match(known, snapshot, Item::id);
        matching.match(known, snapshot, Matching::origin);
        return matching;
    }

    /** Pairs what is not paired yet, where one known item and one shown item have the same sign. */
    private void match(List<KnownItem> known, Snapshot snapshot, Function<Item, @Nullable String> sign) {
        Map<String, List<KnownItem>> candidates = new HashMap<>();
        for (KnownItem item : known) {
            String value = found.contains(item.number()) ? null : sign.apply(item.item());
            if (value != null) {
                candidates.computeIfAbsent(value, missing -> new ArrayList<>()).add(item);
            }
        }
        single(snapshot, sign).forEach((value, shown) -> {
            List<KnownItem> same = candidates.getOrDefault(value, List.of());
            if (same.size() == 1 && canBe(same.get(0).item(), shown)) {
                byShownKey.put(shown.key(), same.get(0));
                found.add(same.get(0).number());
            }
        });
    }

    /** Items that are not paired yet, by a sign that no other of them has. */
    private Map<String, Item> single(Snapshot snapshot, Function<Item, @Nullable String> sign) {
        Map<String, Item> single = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Item item : snapshot.items()) {
            String value = byShownKey.containsKey(item.key()) ? null : sign.apply(item);
            if (value != null && single.put(value, item) != null) {
                several.add(value);
            }
        }
        single.keySet().removeAll(several);
        return single;
    }

    /** Under the same key it is the same; under another, two ids that differ tell that it is not. */
    private static boolean canBe(Item known, Item shown) {
        return known.key().equals(shown.key())
                || known.id() == null
                || shown.id() == null
                || known.id().equals(shown.id());
    }

    private static @Nullable String origin(Item item) {
        return item.dates().created() == null ? null : item.dates().created() + " " + item.summary();
    }

    /** The known item that this one is; empty for a new one. */
    Optional<KnownItem> known(Item shown) {
        return Optional.ofNullable(byShownKey.get(shown.key()));
    }

    /** Whether the snapshot has a row of a known item, usable or not. */
    boolean isShown(KnownItem item) {
        return found.contains(item.number());
    }
}
