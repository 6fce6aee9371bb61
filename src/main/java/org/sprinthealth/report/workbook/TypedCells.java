package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Note.Cell;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.report.workbook.Table.Column;
import org.sprinthealth.report.workbook.Table.Inputs;

/** What people typed, on its way back into the cells of an edition, and what found no cell any more. */
final class TypedCells {
    private final Notes notes;
    private final Set<Cell> placed = new HashSet<>();

    TypedCells(Notes notes) {
        this.notes = notes;
    }

    /** A table's columns with those that people type into, and that of its keys. */
    <T> List<Column<T>> columns(Table<?, T> table) {
        Inputs<T> inputs = table.inputs();
        if (inputs == null) {
            return table.columns();
        }
        List<Column<T>> all = new ArrayList<>(table.columns());
        all.add(new Column<>(
                Inputs.KEY,
                row -> Content.text(table.name() + ":" + inputs.key().apply(row))));
        for (String column : inputs.columns()) {
            all.add(new Column<>(
                    column, row -> content(new Cell(table.name(), inputs.key().apply(row), column))));
        }
        return all;
    }

    private Content content(Cell cell) {
        placed.add(cell);
        return notes.find(cell.table(), cell.key(), cell.column())
                .map(TypedCells::content)
                .orElse(Content.nothing());
    }

    private static Content content(Note note) {
        Content typed = Content.typed(note.value());
        return note.conflict()
                .<Content>map(other -> new Content.Commented(
                        typed, "Another copy of this workbook, saved earlier, says: " + other.inWords()))
                .orElse(typed);
    }

    /** What was typed into cells that this edition does not have, or emptied since, in the order in which it was typed. */
    List<Note> withoutCell() {
        return notes.all().stream()
                .filter(note -> note.cleared() || !placed.contains(note.at()))
                .toList();
    }
}
