package org.sprinthealth.delivery;

import java.util.List;
import java.util.stream.Stream;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;

/** The share of committed items that was completed. */
final class CommitmentReliability extends SprintFigure {
    CommitmentReliability() {
        super(new Definition(
                "commitment-reliability",
                "Commitment reliability",
                "Does what the team takes on at planning get done?",
                "Items committed and completed ÷ items committed. Committed: in the sprint at the first export at or after the end of its first day (or the team's own planning grace), neither done before the start nor cancelled. An item that was removed and came back stays committed.",
                "Neither end is good. Low may mean too much was taken, or much came in between; above 95 % for long may mean that too little is risked. Look at the items first.",
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
        return new Reading.Share(pool.sum(Ledger::committedCompleted), sample(pool, delivered), pool.evidence());
    }

    @Override
    protected List<Verdict> items(Pool pool, Delivered delivered) {
        return pool.ledgers().stream()
                .flatMap(ledger -> ledger.entries().stream()
                        .filter(entry -> entry.posting() == Posting.COMMITTED)
                        .map(entry -> outcome(ledger, entry.key()))
                        .map(last -> Words.verdict(
                                last,
                                last.posting() == Posting.COMPLETED,
                                Words.outcome(last.posting()),
                                delivered.team().zone())))
                .toList();
    }

    private static LedgerEntry outcome(Ledger ledger, String key) {
        return Stream.of(Posting.COMPLETED, Posting.CANCELLED, Posting.NOT_COMPLETED, Posting.REMOVED)
                .flatMap(posting -> ledger.entries().stream()
                        .filter(entry ->
                                entry.posting() == posting && entry.key().equals(key)))
                .findFirst()
                .orElseThrow();
    }
}
