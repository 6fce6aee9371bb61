package org.sprinthealth.simulator;

import java.util.List;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.delivery.Tally;
import org.sprinthealth.simulator.Truth.Account;
import org.sprinthealth.simulator.Truth.TrueLedger;

/** Ledgers that the product reads, in the form in which the truth has them. */
final class TrueLedgers {
    private TrueLedgers() {}

    static TrueLedger of(Ledger ledger) {
        return new TrueLedger(
                ledger.sprint().name(),
                account(ledger.items()),
                account(ledger.points()),
                ledger.committedEstimated(),
                ledger.committedCompleted(),
                (int) ledger.entries().stream()
                        .filter(entry -> entry.posting() == Posting.DONE_BEFORE_START)
                        .count(),
                List.of(ledger.carriedOnce(), ledger.carriedTwice(), ledger.carriedOften()));
    }

    private static Account account(Tally tally) {
        return new Account(
                tally.committed().intValueExact(),
                tally.added().intValueExact(),
                tally.removed().intValueExact(),
                tally.reestimated().intValueExact(),
                tally.completed().intValueExact(),
                tally.notCompleted().intValueExact(),
                tally.cancelled().intValueExact());
    }
}
