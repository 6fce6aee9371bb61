package org.sprinthealth.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.SnapshotMark;

/** What comparing night after night comes to, without a database. */
final class Nights {
    private Known known = Known.NOTHING;
    private @Nullable Changes last;

    void add(Snapshot snapshot) {
        Changes changes = Comparison.of(known, Kept.of(snapshot));
        List<SnapshotMark> looks = new ArrayList<>(known.looks());
        looks.add(new SnapshotMark(snapshot.at(), changes.judged().scope(), snapshot.fields()));
        TreeMap<Integer, KnownItem> items = new TreeMap<>();
        known.items().forEach(item -> items.put(item.number(), item));
        changes.versions().forEach(item -> items.put(item.number(), item));
        known = new Known(looks, List.copyOf(items.values()));
        last = changes;
    }

    Known known() {
        return known;
    }

    Changes last() {
        return Objects.requireNonNull(last);
    }
}
