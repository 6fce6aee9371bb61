package org.sprinthealth.indicators;

import java.time.Instant;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.settings.TeamSettings;

/** One of the indicators of the Sprint Health Check: its words and its function. */
public interface Indicator {
    /** What it means, in words. */
    Definition definition();

    /**
     * What it says of a team.
     *
     * @param history all that is known of the team up to {@code asOf}
     * @param team its settings
     * @param asOf the end of the as-of date
     */
    Figure read(TeamHistory history, TeamSettings team, Instant asOf);
}
