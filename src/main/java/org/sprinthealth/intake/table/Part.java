package org.sprinthealth.intake.table;

import java.io.IOException;

/**
 * One of the things that a kept file holds: the file itself, an entry of a ZIP archive, or a sheet of a workbook. It can be
 * opened as often as needed.
 */
public sealed interface Part {

    /** What it is called within its file. */
    PartName name();

    /** A part that holds a table. */
    record OfTable(PartName name, Opener<Table> opener) implements Part {
        /** Opens it, which the caller closes. */
        public Table open() throws IOException {
            return opener.open();
        }
    }

    /** A part that holds JSON records. */
    record OfRecords(PartName name, Opener<Records> opener) implements Part {
        /** Opens it, which the caller closes. */
        public Records open() throws IOException {
            return opener.open();
        }
    }

    /** A workbook that was written here and comes back, as a whole. */
    record OfOwnWorkbook(PartName name, OwnWorkbook workbook) implements Part {}

    /** A part that nothing can be read from. */
    record Unusable(PartName name, Unreadable why) implements Part {}

    /**
     * A part that holds nothing to read, and need not.
     *
     * @param name what it is called
     * @param being why, as an adjective: such as hidden
     */
    record LeftOut(PartName name, String being) implements Part {}

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
