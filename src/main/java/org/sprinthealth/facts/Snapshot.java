package org.sprinthealth.facts;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A team's items as one night's exports show them together.
 *
 * @param at the instant the exports were taken; the newest where several files of one night are merged
 * @param scope how much of the tracker they show
 * @param fields the columns that at least one of the files had; all others are unknown, not cleared
 * @param items the items, ordered by {@link Item#row()}
 * @param files fingerprints (SHA-256, lower-case hex) of the files, in order
 */
public record Snapshot(Instant at, Scope scope, Set<Field> fields, List<Item> items, List<String> files) {
    public Snapshot {
        fields = Set.copyOf(fields);
        items = List.copyOf(items);
        files = List.copyOf(files);
    }
}
