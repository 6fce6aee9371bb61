package org.sprinthealth.indicators;

import java.util.List;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;

/** What an indicator says whose sources are not read yet: nothing, and what to start keeping. */
final class AwaitingSource {
    private AwaitingSource() {}

    static Figure of(Definition definition, String nextStep) {
        return silent(definition, new NoData(Reason.NOT_YET, nextStep));
    }

    /** The same of an indicator of sprints, which does not apply to a team that has none. */
    static Figure ofSprints(Definition definition, TeamHistory history, String nextStep) {
        boolean withoutSprints = !history.namesSprints() && !history.snapshots().isEmpty();
        return withoutSprints ? silent(definition, NoData.withoutSprints()) : of(definition, nextStep);
    }

    private static Figure silent(Definition definition, NoData reason) {
        return new Figure(definition, reason, List.of(), List.of());
    }
}
