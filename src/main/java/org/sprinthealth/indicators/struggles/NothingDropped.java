package org.sprinthealth.indicators.struggles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Decision.Kind;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Work added to a running sprint for which nothing had to go. */
final class NothingDropped extends Watched {
    private static final Set<Posting> AT_THE_END =
            EnumSet.of(Posting.COMPLETED, Posting.NOT_COMPLETED, Posting.CANCELLED);

    NothingDropped() {
        super(
                new Definition(
                        "nothing-dropped",
                        "Added, and nothing dropped",
                        "When something came in, what did the team put down for it?",
                        "Items added to a sprint after its commitment, where none was removed from it, and the decision log has no"
                                + " trade-off from its start to its end; 0 where something was. An item that left and came back was"
                                + " neither added nor removed. Seen when there is any.",
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
        if (ledger.entries().isEmpty()) {
            return Finding.silent(
                    Reason.TOO_FEW,
                    "The exports show no item in " + period.name()
                            + ". If the sprint did run, check that its name in the sprints file is the tracker's.");
        }
        List<LedgerEntry> added = added(ledger);
        int removed = removed(ledger).size();
        int traded = tradeOffs(period, workings).size();
        boolean seen = !added.isEmpty() && removed == 0 && traded == 0;
        List<String> notes = new ArrayList<>(ledger.notes());
        notes.add(added.size() + " added, " + removed + " removed, "
                + (traded == 1 ? "1 trade-off decided" : traded + " trade-offs decided"));
        Reading reading = new Reading.Amount(
                BigDecimal.valueOf(seen ? added.size() : 0), "items", new Evidence(ledger.grade(), notes));
        return Finding.of(reading, seen, seen ? verdicts(added, workings) : List.of());
    }

    /** What came in after the commitment, once each; an item that left and came back was there. */
    static List<LedgerEntry> added(Ledger ledger) {
        Map<String, LedgerEntry> added = posted(ledger, EnumSet.of(Posting.ADDED));
        added.keySet().removeAll(posted(ledger, EnumSet.of(Posting.COMMITTED)).keySet());
        return List.copyOf(added.values());
    }

    /** What left and did not come back, once each. */
    static List<LedgerEntry> removed(Ledger ledger) {
        Map<String, LedgerEntry> removed = posted(ledger, EnumSet.of(Posting.REMOVED));
        removed.keySet().removeAll(posted(ledger, AT_THE_END).keySet());
        return List.copyOf(removed.values());
    }

    private static Map<String, LedgerEntry> posted(Ledger ledger, Set<Posting> postings) {
        Map<String, LedgerEntry> posted = new LinkedHashMap<>();
        ledger.entries().stream()
                .filter(entry -> postings.contains(entry.posting()))
                .forEach(entry -> posted.putIfAbsent(entry.key(), entry));
        return posted;
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
