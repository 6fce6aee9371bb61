package org.sprinthealth.delivery;

import java.util.List;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;

/** Items completed in a sprint. */
final class VelocityItems extends SprintFigure {
    VelocityItems() {
        super(new Definition(
                "velocity-items",
                "Velocity in items",
                "How much does the team usually finish in a sprint?",
                "Standard items completed in the sprint, committed or added: in it at its end, and done at or before it.",
                "Plan the next sprint within the team's own usual range. An unusual sprint is a question about that sprint; teams are never compared by it.",
                "one closed sprint; trend over the last 24",
                null,
                1,
                "the Sprint, Status and Resolved columns every working day, and the sprints' dates"));
    }

    @Override
    protected int sample(Pool pool, Delivered delivered) {
        return pool.items(Tally::committed) + pool.items(Tally::added);
    }

    @Override
    protected Reading reading(Pool pool, Delivered delivered) {
        return new Reading.Amount(pool.newest().items().completed(), "items", pool.evidence());
    }

    @Override
    protected List<Verdict> items(Pool pool, Delivered delivered) {
        return pool.entries(Posting.COMPLETED).stream()
                .map(entry ->
                        Words.verdict(entry, true, "completed", delivered.team().zone()))
                .toList();
    }
}
