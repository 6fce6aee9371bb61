package org.sprinthealth.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet as a person sees them: down to the last that has anything in it, blank ones between, and what merged
 * cells hold in each row that they reach over.
 */
final class SheetRows implements RowSource {
    private static final String[] BLANK = {};

    private final Sheet.Extent extent;
    private final SheetReader reader;
    private final MergedCells.Filling filling;
    private final Tidy tidy = new Tidy();
    private SheetReader.@Nullable Cells saved;
    private int row;

    private SheetRows(Sheet.Extent extent, SheetReader reader) {
        this.extent = extent;
        this.reader = reader;
        this.filling = extent.merged().filling();
    }

    /** Opens a sheet, which the caller closes. */
    static SheetRows open(Sheet sheet, Sheet.Extent extent) throws IOException {
        return new SheetRows(extent, SheetReader.open(sheet));
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (row == extent.lastRow()) {
            return null;
        }
        row++;
        if (saved == null || saved.row() < row) {
            saved = reader.next();
        }
        SheetReader.Cells cells = saved;
        return cells != null && cells.row() == row && !cells.isBlank() ? filled(cells.texts()) : blank();
    }

    private Row blank() {
        return new Row(BLANK, row, tidy);
    }

    private Row filled(List<String> own) {
        List<String> cells = new ArrayList<>(own);
        BitSet fromAbove = filling.fill(row, cells);
        return new Row(cells.toArray(String[]::new), row, tidy, fromAbove);
    }

    @Override
    public boolean endsInLine() {
        return false;
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(reader.notes());
        notes.addAll(tidy.notes());
        return notes;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
