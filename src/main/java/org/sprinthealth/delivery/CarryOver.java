package org.sprinthealth.delivery;

import java.util.List;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;

/** What was in a sprint at its end, unfinished. */
final class CarryOver extends SprintFigure {
    CarryOver() {
        super(new Definition(
                "carry-over",
                "Carry-over",
                "What keeps moving from sprint to sprint?",
                "Items in the sprint at its end, neither done nor cancelled ÷ all items in it at its end. Split by how often an item has now been carried over: once, twice, three times or more.",
                "An item carried once is everyday life. One carried three times is a talk about its size, its readiness or its worth.",
                "the newest closed sprint, or the last three together below five items; trend over the last 24 sprints",
                null,
                5,
                "the Sprint, Status and Resolved columns every working day, and the sprints' dates"));
    }

    @Override
    protected int sample(Pool pool, Delivered delivered) {
        return pool.items(Tally::inSprintAtEnd);
    }

    @Override
    protected Reading reading(Pool pool, Delivered delivered) {
        return new Reading.Share(pool.items(Tally::notCompleted), sample(pool, delivered), pool.evidence(split(pool)));
    }

    private static String split(Pool pool) {
        return "carried once: " + pool.sum(Ledger::carriedOnce) + ", twice: " + pool.sum(Ledger::carriedTwice)
                + ", three times or more: " + pool.sum(Ledger::carriedOften);
    }

    @Override
    protected List<Verdict> items(Pool pool, Delivered delivered) {
        return pool.entries(Posting.NOT_COMPLETED).stream()
                .map(entry -> Words.verdict(
                        entry, true, "carried over", delivered.team().zone()))
                .toList();
    }
}
