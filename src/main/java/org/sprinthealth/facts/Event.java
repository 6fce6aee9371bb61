package org.sprinthealth.facts;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an item, derived from two snapshots or told by a changelog.
 *
 * @param key the item
 * @param kind what happened
 * @param when when
 * @param from the value before, or null where there was none
 * @param to the value after, or null where there is none; for ENTERED_SPRINT and LEFT_SPRINT the sprint's name,
 *     for TEXT_CHANGED the share of words changed, in percent
 */
public record Event(
        String key,
        Kind kind,
        Moment when,
        @Nullable String from,
        @Nullable String to) {

    /** What can happen to an item. */
    public enum Kind {
        APPEARED,
        ENTERED_SPRINT,
        LEFT_SPRINT,
        STATE_CHANGED,
        ESTIMATE_CHANGED,
        RANK_MOVED,
        CRITERIA_CHANGED,
        TEXT_CHANGED,
        LABEL_ADDED,
        LABEL_REMOVED,
        LINK_ADDED,
        LINK_REMOVED,
        VANISHED,
        RETURNED
    }
}
