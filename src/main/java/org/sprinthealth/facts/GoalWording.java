package org.sprinthealth.facts;

import java.time.Instant;

/**
 * A Sprint Goal as files told it for a while.
 *
 * @param goal its words
 * @param from when a file first told it so
 * @param until when a file last told it so, before one told it otherwise
 */
public record GoalWording(String goal, Instant from, Instant until) {

    /** The same words, told once more. */
    public GoalWording toldAgain(Instant when) {
        return new GoalWording(goal, from, when);
    }

    /** Whether a text says the same: case and white space aside, the same words. */
    public boolean isSame(String other) {
        return evened(goal).equalsIgnoreCase(evened(other));
    }

    private static String evened(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
