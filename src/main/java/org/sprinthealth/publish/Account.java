package org.sprinthealth.publish;

import java.util.Optional;

/**
 * The account of a team's files: nothing read is dropped, or nothing is published.
 *
 * @param files the account of the files
 * @param rows the account of the rows in them
 */
public record Account(Files files, Rows rows) {

    /**
     * What became of the files.
     *
     * @param seen files that came to the archive or were left in the inbox, counted before they were read
     * @param accepted files used
     * @param duplicate files with the bytes of another
     * @param held files left for later or for a person to confirm
     * @param quarantined files that could not be used
     */
    public record Files(int seen, int accepted, int duplicate, int held, int quarantined) {
        boolean balances() {
            return seen == accepted + duplicate + held + quarantined;
        }
    }

    /**
     * What became of the rows.
     *
     * @param read rows read, blank ones included
     * @param accepted rows used
     * @param quarantined rows refused
     * @param blank rows without content
     */
    public record Rows(int read, int accepted, int quarantined, int blank) {
        boolean balances() {
            return read == accepted + quarantined + blank;
        }
    }

    /** Why the account does not balance, in words; empty where it does. */
    Optional<String> imbalance() {
        if (!files.balances()) {
            return Optional.of("%d files seen, but %d accepted + %d duplicate + %d held + %d quarantined"
                    .formatted(files.seen, files.accepted, files.duplicate, files.held, files.quarantined));
        }
        if (!rows.balances()) {
            return Optional.of("%d rows read, but %d accepted + %d quarantined + %d blank"
                    .formatted(rows.read, rows.accepted, rows.quarantined, rows.blank));
        }
        return Optional.empty();
    }
}
