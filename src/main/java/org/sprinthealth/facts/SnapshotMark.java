package org.sprinthealth.facts;

import java.time.Instant;
import java.util.Set;

/**
 * That a snapshot was taken, without its items: what the history can see, and how far apart its looks were.
 *
 * @param at when it was taken
 * @param scope how much it showed, as judged when it was stored
 * @param fields the columns it had
 */
public record SnapshotMark(Instant at, Scope scope, Set<Field> fields) {
    public SnapshotMark {
        fields = Set.copyOf(fields);
    }
}
