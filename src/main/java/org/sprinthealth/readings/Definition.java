package org.sprinthealth.readings;

import org.jspecify.annotations.Nullable;

/**
 * A figure in words: what the Definitions sheet, the page and {@code explain} print.
 *
 * @param id stable id, {@code [a-z0-9-]+}, such as {@code backlog-health}
 * @param title its name, such as {@code Backlog health}
 * @param question the question it helps to ask
 * @param definition what is counted of what, to the letter
 * @param howToRead how to read it, in a coach's voice
 * @param window over which time it looks, in words
 * @param goodEnd the direction that is good, or null where neither is
 * @param minimumSample the smallest n it is shown for
 * @param needs what an export must have for it, in words
 */
public record Definition(
        String id,
        String title,
        String question,
        String definition,
        String howToRead,
        String window,
        @Nullable GoodEnd goodEnd,
        int minimumSample,
        String needs) {

    /** Which direction is better. */
    public enum GoodEnd {
        UP,
        DOWN
    }
}
