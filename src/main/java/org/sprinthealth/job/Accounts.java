package org.sprinthealth.job;

import java.util.List;
import java.util.function.ToIntFunction;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.publish.Account;

/** The accounts of teams, from what became of their files. */
final class Accounts {
    private Accounts() {}

    /**
     * A team's account.
     *
     * @param filesSeen how many files there were, counted before they were read
     * @param receipts what became of each
     */
    static Account of(int filesSeen, List<FileReceipt> receipts) {
        return new Account(
                new Account.Files(
                        filesSeen,
                        count(receipts, Verdict.ACCEPTED),
                        count(receipts, Verdict.DUPLICATE),
                        count(receipts, Verdict.HELD),
                        count(receipts, Verdict.QUARANTINED)),
                new Account.Rows(
                        sum(receipts, FileReceipt::read),
                        sum(receipts, FileReceipt::accepted),
                        sum(receipts, FileReceipt::quarantined),
                        sum(receipts, FileReceipt::blank)));
    }

    private static int count(List<FileReceipt> receipts, Verdict verdict) {
        return (int) receipts.stream()
                .filter(receipt -> receipt.verdict() == verdict)
                .count();
    }

    private static int sum(List<FileReceipt> receipts, ToIntFunction<FileReceipt> rows) {
        return receipts.stream().mapToInt(rows).sum();
    }
}
