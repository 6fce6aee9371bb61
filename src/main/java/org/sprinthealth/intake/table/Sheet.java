package org.sprinthealth.intake.table;

import java.io.IOException;

/**
 * A sheet of a workbook.
 *
 * @param workbook what it shares with others
 * @param name its name, as a person sees it
 * @param part where it lies in the archive
 */
record Sheet(Workbook workbook, String name, String part) {
    private static final int ROW_LIMIT = 200_000;

    /**
     * How far a sheet goes, known once all of it has been read.
     *
     * @param lastRow its last row with anything in it, from 1; 0 where it is empty
     * @param merged its cells that are one over several rows
     */
    record Extent(int lastRow, MergedCells merged) {}

    /** Reads the whole sheet, and keeps nothing but how far it goes. */
    Extent extent() throws IOException {
        int last = 0;
        int filled = 0;
        try (SheetReader reader = SheetReader.open(this)) {
            for (SheetReader.Cells cells = reader.next(); cells != null; cells = reader.next()) {
                if (!cells.isBlank()) {
                    last = cells.row();
                    filled++;
                }
                if (filled > ROW_LIMIT) {
                    throw unreadable(last, "it has more than 200,000 rows", "Export fewer items at a time");
                }
            }
            return new Extent(last, reader.merged());
        }
    }

    /** The verdict on a workbook because of this sheet. */
    Unreadable unreadable(int row, String what, String remedy) {
        return new Unreadable(row, "in sheet " + name + ", " + what, remedy);
    }

    /** The verdict on a workbook of which this sheet is not as Excel would have saved it. */
    Unreadable damaged(int row, String what) {
        return new Unreadable(
                row, "the workbook is damaged: in sheet " + name + ", " + what, "Open it in Excel, and save it again");
    }
}
