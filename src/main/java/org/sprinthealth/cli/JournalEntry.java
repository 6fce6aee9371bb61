package org.sprinthealth.cli;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run in the journal.
 *
 * @param began when it began
 * @param process the id of its process
 * @param command such as {@code weekly}
 * @param asOf the date it looked from
 * @param ended when it ended; null while it has not
 * @param exitCode what it told; null while it has not ended
 * @param message what it came to; null while it has not ended
 */
record JournalEntry(
        Instant began,
        long process,
        String command,
        LocalDate asOf,
        @Nullable Instant ended,
        @Nullable Integer exitCode,
        @Nullable String message) {

    static JournalEntry begun(Instant now, String command, LocalDate asOf) {
        return new JournalEntry(now, ProcessHandle.current().pid(), command, asOf, null, null, null);
    }

    JournalEntry ended(Instant now, int code, String words) {
        return new JournalEntry(began, process, command, asOf, now, code, words);
    }

    /** Whether it went as it should, a team in trouble included; false while it has not ended. */
    boolean wentWell() {
        return exitCode != null && (exitCode == ExitCode.FINE || exitCode == ExitCode.IN_TROUBLE);
    }
}
