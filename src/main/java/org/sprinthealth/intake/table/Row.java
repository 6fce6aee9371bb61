package org.sprinthealth.intake.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** One row under the header, of which only the cells that somebody asks for are ever looked at. */
public final class Row {
    /** The longest cell that is used, as in Excel. */
    static final int CELL_LIMIT = 32_767;

    private static final BitSet NOTHING = new BitSet();

    private final String[] cells;
    private final long line;
    private final Tidy tidy;
    private final BitSet fromAbove;

    Row(String[] cells, long line, Tidy tidy) {
        this(cells, line, tidy, NOTHING);
    }

    /** A row of which some cells have their content from a merged cell that begins above. */
    Row(String[] cells, long line, Tidy tidy, BitSet fromAbove) {
        this.cells = cells;
        this.line = line;
        this.tidy = tidy;
        this.fromAbove = fromAbove;
    }

    /** Whether a cell is one with that above it, so that both hold the same. */
    public boolean isOneWithAbove(int column) {
        return fromAbove.get(column);
    }

    /** The physical line of the file on which it starts, or the row of the sheet; from 1. */
    public long line() {
        return line;
    }

    /** A cell by its column's position, from 0; empty where the row is too short. */
    public String cell(int column) {
        return column < cells.length ? tidy.cell(cells[column]) : "";
    }

    /** Its cells as they would be titles. What is put right in them does not count as it does in data. */
    List<String> titles() {
        Tidy uncounted = new Tidy();
        return Arrays.stream(cells).map(uncounted::cell).toList();
    }

    /** Whether a cell is longer than any that is used. */
    public boolean isTooLong(int column) {
        return column < cells.length && cells[column].length() > CELL_LIMIT;
    }

    /** How many cells it has. */
    public int width() {
        return cells.length;
    }

    /** Whether a cell has a character that stands for a damaged one. */
    boolean isDamaged() {
        for (String cell : cells) {
            if (cell.indexOf('\ufffd') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether no cell has anything in it. */
    public boolean isBlank() {
        return isBlankFrom(0);
    }

    /** Whether no cell from a column on has anything in it. */
    public boolean isBlankFrom(int column) {
        for (int i = column; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                return false;
            }
        }
        return true;
    }
}
