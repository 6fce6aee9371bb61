package org.sprinthealth.delivery;

import java.util.List;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;

/** All that was completed, against what was committed. */
final class CapacityTaken extends SprintFigure {
    CapacityTaken() {
        super(new Definition(
                "capacity-taken",
                "Capacity taken",
                "How does all that was finished compare with what was planned?",
                "All items completed in the sprint, added ones included ÷ items committed. Above 100 % where more was finished than was committed.",
                "Beside commitment reliability it tells displacement from overload: reliability low and this near 100 % means that other work took the place of the plan.",
                "the newest closed sprint, or the last three together below five items; trend over the last 24 sprints",
                null,
                5,
                "the Sprint, Status and Resolved columns every working day, and the sprints' dates"));
    }

    @Override
    protected int sample(Pool pool, Delivered delivered) {
        return pool.items(Tally::committed);
    }

    @Override
    protected Reading reading(Pool pool, Delivered delivered) {
        return Words.ratio(pool.items(Tally::completed), sample(pool, delivered), pool.evidence());
    }

    @Override
    protected List<Verdict> items(Pool pool, Delivered delivered) {
        return pool.entries(Posting.COMPLETED).stream()
                .map(entry ->
                        Words.verdict(entry, true, "completed", delivered.team().zone()))
                .toList();
    }
}
