package org.sprinthealth.report.workbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;

/**
 * A workbook of an edition: its sheets, filled into a template.
 *
 * @param sheets the sheets; the first is Start here, which lists the others
 * @param keepsNotes whether people type into it, so that it has an archive of notes
 * @param held so many rows of a table become cells before any is written; a longer table at the end of its sheet goes on row by
 *     row, so that memory does not grow with it
 */
record Edition<R>(List<Sheet<R>> sheets, boolean keepsNotes, int held) {
    /** A few screens: what small teams and portfolios have is held whole, and what grows with their number is not. */
    static final int HELD = 250;

    private static final String NO_NOTES = "It fills when a row with a note goes";

    Edition {
        sheets = List.copyOf(sheets);
    }

    byte[] write(byte[] template, R report, Notes notes, String title, Instant asOf) {
        try (Book book = new Book(template, notes, held)) {
            // all tables get their room before any is filled: formulas may speak of tables on later sheets
            List<Runnable> roomy =
                    sheets.stream().map(sheet -> book.withRoom(sheet, report)).toList();
            roomy.forEach(Runnable::run);
            List<Contents.Entry> contents = new ArrayList<>();
            for (Sheet<R> sheet : sheets) {
                contents.add(hideWhereAbsent(book, sheet, report));
            }
            if (keepsNotes) {
                contents.add(archive(book));
            }
            book.fill(Contents.table(), contents.subList(1, contents.size()));
            return book.finish(title, asOf);
        }
    }

    private static <R> Contents.Entry hideWhereAbsent(Book book, Sheet<R> sheet, R report) {
        Optional<String> switchedOnBy = sheet.switchedOnBy(report);
        String part = sheet.parts().get(0).name();
        if (switchedOnBy.isPresent()) {
            book.hide(part);
        }
        return entry(book, part, switchedOnBy);
    }

    /** After all sheets, since only then is it known what found no cell. */
    private static Contents.Entry archive(Book book) {
        List<Note> notes = book.withoutCell();
        book.fill(NotesArchive.table(), notes);
        if (notes.isEmpty()) {
            book.hide(NotesArchive.TABLE);
        }
        return entry(book, NotesArchive.TABLE, notes.isEmpty() ? Optional.of(NO_NOTES) : Optional.empty());
    }

    private static Contents.Entry entry(Book book, String part, Optional<String> switchedOnBy) {
        return new Contents.Entry(book.sheetNameOf(part), part, book.purposeOf(part), switchedOnBy.orElse(""));
    }
}
