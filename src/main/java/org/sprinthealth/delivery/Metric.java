package org.sprinthealth.delivery;

import java.time.Instant;
import java.util.List;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.settings.TeamSettings;

/** One of the delivery metrics: its words and its function. */
interface Metric {
    Definition definition();

    Figure read(Delivered delivered);

    /**
     * What a metric is read from.
     *
     * @param ledgers of the closed sprints, by their end
     */
    record Delivered(TeamHistory history, List<Ledger> ledgers, TeamSettings team, Instant asOf) {}
}
