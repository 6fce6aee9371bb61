package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.facts.Note;

/** What people typed that has no cell any more: table {@code Notes_archive}. */
final class NotesArchive {
    static final String TABLE = "Notes_archive";

    private NotesArchive() {}

    static Table<List<Note>, Note> table() {
        return Table.<List<Note>, Note>of(TABLE, notes -> notes)
                .column("What was typed", note -> Content.typed(note.value()))
                .column("Table", note -> Content.text(note.at().table().replace('_', ' ')))
                .column("Row", note -> Content.text(note.at().key()))
                .column("Column", note -> Content.text(note.at().column()))
                .column("Typed into the edition of", note -> Content.date(note.edition()))
                .column("Why it is here", note -> Content.text(why(note)));
    }

    private static String why(Note note) {
        return note.cleared()
                ? "the cell was emptied since"
                : "its row is not in this edition; it comes back with its row";
    }
}
