package org.sprinthealth.facts;

/** Where an item is on its way to Done, in the words every team shares whatever its tracker calls them. */
public enum State {
    BACKLOG,
    REFINING,
    READY,
    IN_PROGRESS,
    CLARIFY,
    REVIEW,
    DONE,
    CANCELLED;

    /** Whether no more work is expected: done or cancelled. */
    public boolean isClosed() {
        return this == DONE || this == CANCELLED;
    }
}
