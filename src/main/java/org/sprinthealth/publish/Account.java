package org.sprinthealth.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;

/**
 * The account of a team's files: nothing read is dropped, or nothing is published.
 *
 * @param filesSeen files that came to the archive or were left in the inbox, counted before they were read
 * @param filesAccepted files used
 * @param filesDuplicate files with the bytes of another
 * @param filesHeld files left for later or for a person to confirm
 * @param filesQuarantined files that could not be used
 * @param rowsRead rows read, blank ones included
 * @param rowsAccepted rows used
 * @param rowsQuarantined rows refused
 * @param rowsBlank rows without content
 */
public record Account(
        int filesSeen,
        int filesAccepted,
        int filesDuplicate,
        int filesHeld,
        int filesQuarantined,
        int rowsRead,
        int rowsAccepted,
        int rowsQuarantined,
        int rowsBlank) {

    /** The account of what became of the files. */
    public static Account of(int filesSeen, List<FileReceipt> receipts) {
        return new Account(
                filesSeen,
                count(receipts, Verdict.ACCEPTED),
                count(receipts, Verdict.DUPLICATE),
                count(receipts, Verdict.HELD),
                count(receipts, Verdict.QUARANTINED),
                sum(receipts, FileReceipt::read),
                sum(receipts, FileReceipt::accepted),
                sum(receipts, FileReceipt::quarantined),
                sum(receipts, FileReceipt::blank));
    }

    private static int count(List<FileReceipt> receipts, Verdict verdict) {
        return (int) receipts.stream()
                .filter(receipt -> receipt.verdict() == verdict)
                .count();
    }

    private static int sum(List<FileReceipt> receipts, ToIntFunction<FileReceipt> rows) {
        return receipts.stream().mapToInt(rows).sum();
    }

    /** Why the account does not balance, in words; empty where it does. */
    Optional<String> imbalance() {
        int filesTold = filesAccepted + filesDuplicate + filesHeld + filesQuarantined;
        if (filesSeen != filesTold) {
            return Optional.of("%d files seen, but %d accepted + %d duplicate + %d held + %d quarantined"
                    .formatted(filesSeen, filesAccepted, filesDuplicate, filesHeld, filesQuarantined));
        }
        if (rowsRead != rowsAccepted + rowsQuarantined + rowsBlank) {
            return Optional.of("%d rows read, but %d accepted + %d quarantined + %d blank"
                    .formatted(rowsRead, rowsAccepted, rowsQuarantined, rowsBlank));
        }
        return Optional.empty();
    }
}
