package org.sprinthealth.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A team's items by every key that they have or had, in any case: tables kept by hand name an item as it was called then. */
public final class AllKeys {
    private final Map<String, Timeline> items = new HashMap<>();

    private AllKeys() {}

    /** The keys of these items. One that an item has now is not that of another which had it before. */
    public static AllKeys of(List<Timeline> timelines) {
        AllKeys keys = new AllKeys();
        for (Timeline timeline : timelines) {
            timeline.versions()
                    .forEach(version ->
                            keys.items.putIfAbsent(evened(version.item().key()), timeline));
        }
        timelines.forEach(timeline -> keys.items.put(evened(timeline.key()), timeline));
        return keys;
    }

    private static String evened(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    /** The item that has or had a key. */
    public Optional<Timeline> item(String key) {
        return Optional.ofNullable(items.get(evened(key)));
    }

    /** The newest key of the item that has or had this one; the key itself where no item is known by it. */
    public String newest(String key) {
        return item(key).map(Timeline::key).orElse(key);
    }

    /** Whether two keys, or names that may be keys, mean the same. */
    public boolean areSame(String one, String other) {
        return newest(one).equalsIgnoreCase(newest(other));
    }
}
