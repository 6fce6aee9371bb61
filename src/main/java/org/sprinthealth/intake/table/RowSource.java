package org.sprinthealth.intake.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text file or of a sheet, from the top, before anybody knows which of them is the header. What is not sound
 * throws {@link Unreadable}, wherever that shows.
 */
interface RowSource extends Closeable {

    /** The next row, blank ones included, or null after the last. */
    @Nullable
    Row next() throws IOException;

    /** Whether the first row is the header for certain, so that no other is looked at for one. */
    default boolean isHeaded() {
        return false;
    }

    /** Whether the last row may have been cut off. True or false only after the last row. */
    boolean endsInLine();

    /** What was put right while reading, in words for the receipt. Complete after the last row. */
    List<String> notes();
}
