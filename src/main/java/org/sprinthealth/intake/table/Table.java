package org.sprinthealth.intake.table;

import java.io.BufferedReader;
import java.io.Closeable;
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

/**
 * A file of text as a header and rows, read once from top to bottom. Whatever its packing, character set and delimiter,
 * a format sees cells by position. A file that is not sound throws {@link Unreadable}, wherever that shows.
 */
public final class Table implements Closeable {
    private static final int ROW_LIMIT = 200_000;
    private static final int COLUMN_LIMIT = 4_000;
    private static final int PEEK = 1 << 16;

    private final Encoding encoding;
    private final BoundedReader bounded;
    private final CSVParser parser;
    private final long linesAbove;
    private final Tidy tidy = new Tidy();
    private final Header header;
    private int rows;
    private long firstDamaged;

    private Table(Encoding encoding, BufferedReader characters) throws IOException {
        this.encoding = encoding;
        Delimiter delimiter = Delimiter.of(characters, PEEK);
        this.linesAbove = delimiter.linesAbove();
        this.bounded = new BoundedReader(characters, linesAbove + 1);
        this.parser = CSVParser.builder()
                .setReader(bounded)
                .setFormat(CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter.character())
                        .setIgnoreEmptyLines(false)
                        .get())
                .get();
        this.header = readHeader();
    }

    /** Opens a file, which the caller closes. */
    public static Table open(Content content) throws IOException {
        var foreign = Foreign.of(content);
        if (foreign.isPresent()) {
            throw foreign.get().unreadable();
        }
        Encoding encoding = Encoding.of(content);
        BufferedReader characters = new BufferedReader(encoding.open(content), PEEK * 2);
        try {
            return new Table(encoding, characters);
        } catch (IOException unreadable) {
            characters.close();
            throw unreadable;
        }
    }

    /** The titles of the columns: the first row that is not blank. */
    public Header header() {
        return header;
    }

    /** The next row, or null after the last. */
    public @Nullable Row next() throws IOException {
        Row row = read();
        if (row != null && ++rows > ROW_LIMIT) {
            throw new Unreadable(row.line(), "it has more than 200,000 rows", "Export fewer items at a time");
        }
        return row;
    }

    /** Whether the file ends within a line, as a file does that was cut off. True or false only after the last row. */
    public boolean endsInLine() {
        return bounded.endsInLine();
    }

    /** What was put right while reading, in words for the receipt. Complete after the last row. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (encoding.detected()) {
            notes.add("Not UTF-8: read as " + encoding.charset().name() + ", as its letters suggest.");
        }
        if (encoding.damaged() > 0) {
            notes.add("Damaged characters, read as \ufffd: " + encoding.damaged() + ", the first in the row of line "
                    + firstDamaged + ".");
        }
        if (tidy.cells() > 0) {
            notes.add("Cells with control or direction characters, which were taken out: " + tidy.cells() + ".");
        }
        return notes;
    }

    private Header readHeader() throws IOException {
        Row row = read();
        while (row != null && row.isBlank()) {
            row = read();
        }
        if (row == null) {
            throw new Unreadable(0, "it has no header", "Export it again, with at least one column");
        }
        if (row.width() > COLUMN_LIMIT) {
            throw new Unreadable(row.line(), "it has more than 4,000 columns", "Export fewer fields");
        }
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            titles.add(row.cell(i));
        }
        return new Header(titles);
    }

    private @Nullable Row read() throws IOException {
        long line = linesAbove + parser.getCurrentLineNumber() + 1;
        bounded.recordStarts(line);
        CSVRecord cells = nextCells(line);
        if (cells == null) {
            return null;
        }
        Row row = new Row(cells, line, tidy);
        if (encoding.damaged() > 0 && firstDamaged == 0 && row.isDamaged()) {
            firstDamaged = line;
        }
        return row;
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
