package org.sprinthealth.intake;

import java.util.Map;

/**
 * The changelogs in an export.
 *
 * @param items by the items' keys; an item without an entry has none
 * @param names the names behind the ids in them
 */
record Changelogs(Map<String, Changelog> items, Names names) {
    /** An export without changelogs. */
    static final Changelogs NONE = new Changelogs(Map.of(), new Names());

    Changelogs {
        items = Map.copyOf(items);
    }
}
