package org.sprinthealth.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The countable facts of an item's comments; who wrote them and their words are never kept.
 *
 * @param count how many comments the export shows
 * @param questions how many of them are questions
 * @param last when the newest was written, null where unknown or none
 */
public record Comments(int count, int questions, @Nullable Instant last) {
    public static final Comments NONE = new Comments(0, 0, null);
}
