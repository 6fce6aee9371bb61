package org.sprinthealth.delivery;

import java.time.Instant;
import java.util.List;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.settings.TeamSettings;

/**
 * What a figure of a team is read from.
 *
 * @param history all that is known of the team up to {@code asOf}
 * @param ledgers of its closed sprints, by their end
 * @param team its settings
 * @param asOf the end of the as-of date
 */
public record Delivered(TeamHistory history, List<Ledger> ledgers, TeamSettings team, Instant asOf) {
    public Delivered {
        ledgers = List.copyOf(ledgers);
    }

    /** What a team delivered that has this history. */
    public static Delivered of(TeamHistory history, TeamSettings team, Instant asOf) {
        return new Delivered(history, SprintLedger.closed(history, team, asOf), team, asOf);
    }
}
