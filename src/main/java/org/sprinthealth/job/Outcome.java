package org.sprinthealth.job;

import java.util.List;

/**
 * What a run came to.
 *
 * @param ending how it ended
 * @param message one sentence, such as {@code Published 2026-03-29: 6 teams}
 * @param troubles each team or file in trouble, in words, in the configured order of teams
 */
public record Outcome(Ending ending, String message, List<String> troubles) {

    /** The ways a run can end. */
    public enum Ending {
        PUBLISHED,
        NOTHING_NEW,
        FAILED,
        STOPPED,
        LOCKED
    }

    public Outcome {
        troubles = List.copyOf(troubles);
    }
}
