package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;

/**
 * One sprint, or the last few taken together where one alone is too small.
 *
 * @param ledgers at least one
 */
public record Pool(List<Ledger> ledgers) {
    public Pool {
        ledgers = List.copyOf(ledgers);
    }

    /** The sprint that it is read for. */
    public Ledger newest() {
        return ledgers.get(ledgers.size() - 1);
    }

    public int items(Function<Tally, BigDecimal> side) {
        return sum(ledger -> side.apply(ledger.items()).intValueExact());
    }

    public int sum(ToIntFunction<Ledger> count) {
        return ledgers.stream().mapToInt(count).sum();
    }

    public List<LedgerEntry> entries(Posting posting) {
        return ledgers.stream()
                .flatMap(ledger -> ledger.entries().stream())
                .filter(entry -> entry.posting() == posting)
                .toList();
    }

    public String names() {
        return String.join(
                ", ", ledgers.stream().map(ledger -> ledger.sprint().name()).toList());
    }

    public Evidence evidence() {
        List<String> notes = new ArrayList<>();
        if (ledgers.size() > 1) {
            notes.add("too few items in one sprint: " + names() + " taken together");
        }
        ledgers.forEach(ledger -> notes.addAll(ledger.notes()));
        return new Evidence(Grade.worst(ledgers.stream().map(Ledger::grade).toList()), notes);
    }

    public Evidence evidence(String note) {
        Evidence evidence = evidence();
        List<String> notes = new ArrayList<>(evidence.notes());
        notes.add(0, note);
        return new Evidence(evidence.grade(), notes);
    }
}
