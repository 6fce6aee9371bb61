package org.sprinthealth.delivery;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sprinthealth.facts.AllKeys;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.TeamHistory;

/** Who stands above whom, as last seen. */
final class Parents {
    private final AllKeys keys;
    private final Map<String, String> parents = new HashMap<>();

    Parents(TeamHistory history, AllKeys keys) {
        this.keys = keys;
        history.timelines().forEach(timeline -> {
            String parent = timeline.latest().item().parentKey();
            if (parent != null) {
                parents.put(timeline.key(), keys.newest(parent));
            }
        });
    }

    /** The keys of all that stand above an item, nearest first; a circle ends where it closes. */
    Set<String> of(Item item) {
        Set<String> above = new LinkedHashSet<>();
        String parent = item.parentKey();
        String key = parent == null ? null : keys.newest(parent);
        while (key != null && above.add(key)) {
            key = parents.get(key);
        }
        return above;
    }
}
