package org.sprinthealth.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How clear an item's acceptance criteria are, and why.
 *
 * @param level 0 none, 1 a place for criteria with nothing usable, 2 written, 3 clear
 * @param reason the verdict in words that a Product Owner can act on
 * @param written how many criteria were recognised
 * @param vague how many of them are vague, at most {@code written}
 * @param unresolved whether an unresolved marker (TBD, ???) stands among them
 * @param source where they were found, such as {@code field "Acceptance Criteria"}; null where there are none
 * @param fingerprint a hash of the criteria in substance, equal for copied criteria; null where there are none
 */
public record Criteria(
        int level,
        String reason,
        int written,
        int vague,
        boolean unresolved,
        @Nullable String source,
        @Nullable String fingerprint) {

    /** The lowest level that counts as clear. */
    public static final int CLEAR = 3;

    public Criteria {
        if (level < 0 || level > CLEAR || written < 0 || vague < 0 || vague > written) {
            throw new IllegalArgumentException(
                    "level " + level + ", " + written + " criteria, " + vague + " vague is not a verdict");
        }
    }

    /** Whether the criteria count as clear. */
    public boolean isClear() {
        return level == CLEAR;
    }

    /**
     * Whether both have the same criteria in substance: a tick, a new format, another order or a heading with nothing under it
     * makes no difference, nor does a level that changed with what stands around them.
     */
    public boolean saysTheSameAs(Criteria other) {
        return Objects.equals(fingerprint, other.fingerprint);
    }
}
