package org.sprinthealth.facts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file: the account that must balance.
 *
 * @param name its name as dropped
 * @param sha256 its fingerprint, lower-case hex
 * @param format the recognised format's name, or null where none did
 * @param verdict what was done with it
 * @param instant when it was exported; null where it was not read
 * @param scope how much of the tracker it shows
 * @param read rows read, blank ones included
 * @param accepted rows used
 * @param quarantined rows refused
 * @param blank rows without content, or left out on purpose, which a note then says
 * @param notes what a reader should know, in words: how the instant was found, unknown headers, suspect signs
 */
public record FileReceipt(
        String name,
        String sha256,
        @Nullable String format,
        Verdict verdict,
        @Nullable Instant instant,
        Scope scope,
        int read,
        int accepted,
        int quarantined,
        int blank,
        List<String> notes) {

    /** What was done with a file. */
    public enum Verdict {
        ACCEPTED,
        DUPLICATE,
        HELD,
        QUARANTINED
    }

    public FileReceipt {
        notes = List.copyOf(notes);
        if (read != accepted + quarantined + blank) {
            throw new IllegalArgumentException(name + ": " + read + " rows read, but " + accepted + " accepted + "
                    + quarantined + " quarantined + " + blank + " blank");
        }
    }
}
