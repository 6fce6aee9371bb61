package org.sprinthealth.indicators.struggles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Decision.Kind;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Verdict;

/** Work added to a running sprint for which nothing had to go. */
final class NothingDropped extends Watched {

    NothingDropped() {
        super(
                new Definition(
                        "nothing-dropped",
                        "Added, and nothing dropped",
                        "When something came in, what did the team put down for it?",
                        "Items added to a sprint after its commitment, where none was removed from it, and the decision log has no"
                                + " trade-off from its start to its end; 0 where something was. Seen when there is any.",
                        "A team that keeps adding learns to plan for it, or to be late. Ask what the new item is worth more than.",
                        "the last closed sprint",
                        null,
                        1,
                        "sprint and status every working day; a decision log for trade-offs"),
                "trade-off talk");
    }

    @Override
    Finding in(Period period, Workings workings) {
        Ledger ledger = period.ledger();
        if (ledger == null) {
            return Finding.silent(NoData.withoutSprints());
        }
        List<LedgerEntry> added = posted(ledger, Posting.ADDED);
        int removed = posted(ledger, Posting.REMOVED).size();
        int traded = tradeOffs(period, workings).size();
        boolean seen = !added.isEmpty() && removed == 0 && traded == 0;
        List<String> notes = new ArrayList<>(ledger.notes());
        notes.add(added.size() + " added, " + removed + " removed, " + traded + " trade-offs decided");
        Reading reading = new Reading.Amount(
                BigDecimal.valueOf(seen ? added.size() : 0), "items", new Evidence(ledger.grade(), notes));
        return Finding.of(reading, seen, seen ? verdicts(added, workings) : List.of());
    }

    private static List<LedgerEntry> posted(Ledger ledger, Posting posting) {
        return ledger.entries().stream()
                .filter(entry -> entry.posting() == posting)
                .toList();
    }

    /** What was traded during a sprint, by date. */
    static List<Decision> tradeOffs(Period period, Workings workings) {
        LocalDate from = workings.date(period.start());
        LocalDate to = workings.date(period.end());
        return workings.contracts().decisions().stream()
                .filter(decision -> decision.kind() == Kind.TRADE_OFF)
                .filter(decision ->
                        !decision.date().isBefore(from) && !decision.date().isAfter(to))
                .toList();
    }

    private static List<Verdict> verdicts(List<LedgerEntry> added, Workings workings) {
        return added.stream()
                .map(entry -> new Verdict(
                        entry.key(),
                        true,
                        "added",
                        "by " + workings.date(entry.when().knownBy()) + ", and nothing was dropped"))
                .toList();
    }
}
