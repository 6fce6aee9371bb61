package org.sprinthealth.intake.table;

import java.io.IOException;

/**
 * One of the things that a kept file holds: the file itself, an entry of a ZIP archive, or a sheet of a workbook. It can be
 * opened as often as needed.
 */
public sealed interface Part {

    /** What it is called within its file, such as an entry or a sheet; empty for the file itself. */
    String name();

    /** A part that holds a table. */
    record OfTable(String name, Opener<Table> opener) implements Part {
        /** Opens it, which the caller closes. */
        public Table open() throws IOException {
            return opener.open();
        }
    }

    /** A part that holds JSON records. */
    record OfRecords(String name, Opener<Records> opener) implements Part {
        /** Opens it, which the caller closes. */
        public Records open() throws IOException {
            return opener.open();
        }
    }

    /** A part that nothing can be read from. */
    record Unusable(String name, Unreadable why) implements Part {}

    /**
     * How a part is opened.
     *
     * @param <T> what it is opened as
     */
    @FunctionalInterface
    interface Opener<T> {
        /** Opens the part from its beginning. */
        T open() throws IOException;
    }
}
