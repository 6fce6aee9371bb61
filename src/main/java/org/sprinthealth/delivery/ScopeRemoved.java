package org.sprinthealth.delivery;

import java.util.List;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;

/** What left a sprint undone after the commitment. */
final class ScopeRemoved extends SprintFigure {
    ScopeRemoved() {
        super(new Definition(
                "scope-removed",
                "Scope removed",
                "What left the sprint, and what made room necessary?",
                "Items that left the sprint after the commitment and before its end ÷ items committed. An item that left twice counts twice; one that vanished from the exports undone counts as well. What came in and left again between two exports is not seen.",
                "Neither end is good: dropping an item in the open is better than carrying it. Read it beside scope added.",
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
        return Words.ratio(pool.items(Tally::removed), sample(pool, delivered), pool.evidence());
    }

    @Override
    protected List<Verdict> items(Pool pool, Delivered delivered) {
        return pool.entries(Posting.REMOVED).stream()
                .map(entry ->
                        Words.verdict(entry, true, "removed", delivered.team().zone()))
                .toList();
    }
}
