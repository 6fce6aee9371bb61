package org.sprinthealth.delivery;

import java.util.List;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;

/** What came into a sprint after the commitment. */
final class ScopeAdded extends SprintFigure {
    ScopeAdded() {
        super(new Definition(
                "scope-added",
                "Scope added",
                "What came in after planning, and who decided it?",
                "Items that came into the sprint after the commitment ÷ items committed. An item that left and came back counts again. What came in and left again between two exports is not seen.",
                "Neither end is good: some work can not wait. Ask what the additions have in common, and whether anything was dropped for them.",
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
        return Words.ratio(pool.items(Tally::added), sample(pool, delivered), pool.evidence());
    }

    @Override
    protected List<Verdict> items(Pool pool, Delivered delivered) {
        return pool.entries(Posting.ADDED).stream()
                .map(entry ->
                        Words.verdict(entry, true, "added", delivered.team().zone()))
                .toList();
    }
}
