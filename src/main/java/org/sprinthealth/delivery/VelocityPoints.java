package org.sprinthealth.delivery;

import java.util.List;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Points completed in a sprint, where enough items are estimated. */
final class VelocityPoints extends SprintFigure {
    VelocityPoints() {
        super(
                new Definition(
                        "velocity-points",
                        "Velocity in points",
                        "How much of what the team estimated does it usually finish in a sprint?",
                        "Points of the items completed in the sprint, as estimated at its end. Shown only where four fifths or more of the committed items were estimated at the commitment; 0 is an estimate, an empty estimate is none.",
                        "Points serve this team's own planning. They say nothing between teams, and a rise can simply mean larger estimates: read it beside velocity in items.",
                        "one closed sprint; trend over the last 24",
                        null,
                        1,
                        "an estimate column, and the Sprint, Status and Resolved columns every working day, and the sprints' dates"));
    }

    @Override
    protected int sample(Pool pool, Delivered delivered) {
        return pool.items(Tally::committed) + pool.items(Tally::added);
    }

    @Override
    protected Reading reading(Pool pool, Delivered delivered) {
        Ledger ledger = pool.newest();
        return ledger.pointsShown()
                ? new Reading.Amount(Words.plain(ledger.points().completed()), "points", pool.evidence())
                : notShown(ledger);
    }

    private static Reading notShown(Ledger ledger) {
        return new Reading.NoData(
                Reason.TOO_FEW,
                "Points not shown: " + ledger.committedEstimated() + " of "
                        + ledger.items().committed().toPlainString()
                        + " estimated. Estimate before the commitment, or count items.");
    }

    @Override
    protected List<Verdict> items(Pool pool, Delivered delivered) {
        return pool.entries(Posting.COMPLETED).stream()
                .map(entry -> Words.verdict(
                        entry,
                        entry.points() != null,
                        "completed",
                        delivered.team().zone()))
                .toList();
    }
}
