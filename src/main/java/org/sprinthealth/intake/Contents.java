package org.sprinthealth.intake;

import java.util.List;
import org.sprinthealth.facts.Rejected;

/** What a part of a file says, once it has been read from the first row to the last, with the account of its rows. */
sealed interface Contents permits ItemsFile, SprintRows, EntryRows, Companion, ReturnedRows {

    /** Rows used. */
    int accepted();

    /** Rows refused. */
    int quarantined();

    /** Rows without content, or left out on purpose. */
    int blank();

    /** What was refused, rows and columns, in the order of the file. */
    List<Rejected> rejected();

    /** What a reader should know of it. */
    List<String> notes();

    /** Rows under the header, of whatever fate. */
    default int read() {
        return accepted() + quarantined() + blank();
    }
}
