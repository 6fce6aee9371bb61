package org.sprinthealth.report;

import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.State;
import org.sprinthealth.readings.Waiting;

/**
 * An item of one team that waits for an item of another.
 *
 * @param team the name of the team that waits
 * @param waiting what waits for what, since when, and by when it is needed
 * @param other the name of the team whose exports show what it waits for; null where no team's do
 * @param there its state over there; null where no team's exports show it, or its status is not mapped
 */
public record CrossTeamWait(
        String team,
        Waiting waiting,
        @Nullable String other,
        @Nullable State there) {

    /** Whether what it waits for is done or given up over there, so that the link can go. */
    public boolean isOver() {
        return there == State.DONE || there == State.CANCELLED;
    }
}
