package org.sprinthealth.intake.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a file of text, whatever its character set and delimiter. */
final class TextRows implements RowSource {
    private static final int PEEK = 1 << 16;

    private final Encoding encoding;
    private final BoundedReader bounded;
    private final CSVParser parser;
    private final long linesAbove;
    private final Tidy tidy = new Tidy();
    private long firstDamaged;

    private TextRows(Encoding encoding, BufferedReader characters) throws IOException {
        this.encoding = encoding;
        Delimiter delimiter = Delimiter.of(characters, PEEK);
        this.linesAbove = delimiter.linesAbove();
        this.bounded = new BoundedReader(characters, linesAbove + 1, BoundedReader.RECORD_LIMIT);
        this.parser = CSVParser.builder()
                .setReader(bounded)
                .setFormat(CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter.character())
                        .setIgnoreEmptyLines(false)
                        .get())
                .get();
    }

    /** Opens a file, which the caller closes. */
    static TextRows open(Content content) throws IOException {
        Encoding encoding = Encoding.of(content);
        BufferedReader characters = new BufferedReader(encoding.open(content), PEEK * 2);
        try {
            return new TextRows(encoding, characters);
        } catch (IOException unreadable) {
            characters.close();
            throw unreadable;
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        long line = linesAbove + parser.getCurrentLineNumber() + 1;
        bounded.recordStarts(line);
        CSVRecord cells = nextCells(line);
        if (cells == null) {
            return null;
        }
        Row row = new Row(cells.values(), line, tidy);
        if (encoding.damaged() > 0 && firstDamaged == 0 && row.isDamaged()) {
            firstDamaged = line;
        }
        return row;
    }

    @Override
    public boolean endsInLine() {
        return bounded.endsInLine();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (encoding.detected()) {
            notes.add("Not UTF-8: read as " + encoding.charset().name() + ", as its letters suggest.");
        }
        if (encoding.damaged() > 0) {
            notes.add("Damaged characters, read as \ufffd: " + encoding.damaged() + ", the first in the row of line "
                    + firstDamaged + ".");
        }
        notes.addAll(tidy.notes());
        return notes;
    }

    private @Nullable CSVRecord nextCells(long line) throws IOException {
        Iterator<CSVRecord> records = parser.iterator();
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException fault) {
            throw structure(fault, line);
        }
    }

    /** What the parser itself complains of is a quote out of place; what comes from below already has its words. */
    private static IOException structure(UncheckedIOException fault, long line) {
        IOException cause = Objects.requireNonNull(fault.getCause());
        if (cause instanceof CSVException) {
            return new Unreadable(
                    line,
                    "a quote is out of place or not closed in the row that starts here",
                    "Export it again without editing it; inside a quoted cell, a quote is written twice");
        }
        return cause;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
