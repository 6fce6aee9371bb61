package org.sprinthealth.intake.table;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are known already, titles first. */
final class GivenRows implements RowSource {
    private final Tidy tidy = new Tidy();
    private final Iterator<List<String>> rows;
    private int line;

    GivenRows(List<List<String>> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public @Nullable Row next() {
        return rows.hasNext() ? new Row(rows.next().toArray(String[]::new), ++line, tidy) : null;
    }

    @Override
    public boolean isHeaded() {
        return true;
    }

    @Override
    public boolean endsInLine() {
        return false;
    }

    @Override
    public List<String> notes() {
        return tidy.notes();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
