package org.sprinthealth.intake.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A file of text, or a sheet, as a header and rows, read once from top to bottom. A format sees cells by position. What is
 * not sound throws {@link Unreadable}, wherever that shows.
 *
 * <p>People write titles and explanations above a table: the header is whichever of the first rows a format knows, and the
 * first that is not blank until one has been chosen.
 */
public final class Table implements Closeable {
    private static final int ROW_LIMIT = 200_000;
    private static final int COLUMN_LIMIT = 4_000;
    private static final int LOOK_AT = 40;

    private final String name;
    private final RowSource source;
    private final List<Row> first = new ArrayList<>();
    private final List<Header> candidates = new ArrayList<>();
    private int place;
    private int header;
    private int rows;
    private @Nullable Split split;
    private int splitAt;
    private final List<Split.Nobodys> nobodys = new ArrayList<>();

    Table(String name, RowSource source) throws IOException {
        this.name = name;
        this.source = source;
        lookAtFirstRows();
        if (candidates.isEmpty()) {
            throw new Unreadable(0, "it has no header", "Export it again, with at least one column");
        }
        startBelow(candidates.get(0));
    }

    /** Records whose fields are plain values, as a table. */
    public static Table of(Records records) throws IOException {
        return new Table("", new FlatRecords(records));
    }

    /** Rows that are known already, as a table; the first has the titles. */
    public static Table of(List<List<String>> rows) throws IOException {
        return new Table("", new GivenRows(rows));
    }

    /** Whether records that begin so can be seen as a table. */
    public static boolean canBe(JsonNode first) {
        return FlatRecords.isFlat(first);
    }

    private void lookAtFirstRows() throws IOException {
        Row row = source.next();
        while (row != null) {
            first.add(row);
            if (!row.isBlank()) {
                candidates.add(header(row));
            }
            row = candidates.size() < (source.isHeaded() ? 1 : LOOK_AT) ? source.next() : null;
        }
    }

    private Header header(Row row) throws Unreadable {
        if (row.width() > COLUMN_LIMIT) {
            throw new Unreadable(row.line(), "it has more than 4,000 columns", "Export fewer fields");
        }
        return new Header(row.titles(), first.size() - 1);
    }

    /** The sheet's name; empty where the table is all that its file holds. */
    public String name() {
        return name;
    }

    /** The first rows that are not blank, any of which may be the header; at least one, from the top. */
    public List<Header> candidates() {
        return List.copyOf(candidates);
    }

    /** Takes one of the {@link #candidates()} as the header, before any row has been read. */
    public void startBelow(Header chosen) {
        header = chosen.place();
        place = header + 1;
    }

    /** The titles of the columns. */
    public Header header() {
        return candidates.stream()
                .filter(candidate -> candidate.place() == header)
                .findFirst()
                .orElseThrow();
    }

    /** What stands above the header: titles and explanations, a row an entry, its filled cells with blanks between. */
    public List<String> above() {
        return candidates.stream()
                .filter(candidate -> candidate.place() < header)
                .map(Header::filled)
                .toList();
    }

    /**
     * Shows the rows of one team only.
     *
     * @throws Unreadable where the header chosen has no column that tells whose a row is
     */
    public void only(Split ofTeam) throws Unreadable {
        splitAt = ofTeam.place(header());
        if (splitAt < 0) {
            throw ofTeam.withoutColumn();
        }
        split = ofTeam;
    }

    /** The rows that were no team's, where those of one team only were shown. Complete after the last row. */
    public List<Split.Nobodys> nobodys() {
        return List.copyOf(nobodys);
    }

    /** The next row, or null after the last. */
    public @Nullable Row next() throws IOException {
        Row row = following();
        while (row != null && split != null && !isWanted(row, split)) {
            row = following();
        }
        return row;
    }

    private boolean isWanted(Row row, Split wanted) {
        String found = row.cell(splitAt);
        Optional<String> owner = wanted.owner(found);
        if (owner.isEmpty() && !row.isBlank()) {
            nobodys.add(new Split.Nobodys(row.line(), found));
        }
        return owner.filter(wanted.team()::equals).isPresent();
    }

    private @Nullable Row following() throws IOException {
        Row row = place < first.size() ? first.get(place++) : source.next();
        if (row != null && !row.isBlank() && ++rows > ROW_LIMIT) {
            throw new Unreadable(row.line(), "it has more than 200,000 rows", "Export fewer items at a time");
        }
        return row;
    }

    /** Whether the file ends within a line, as a file does that was cut off. True or false only after the last row. */
    public boolean endsInLine() {
        return source.endsInLine();
    }

    /** What was put right while reading, in words for the receipt. Complete after the last row. */
    public List<String> notes() {
        return source.notes();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
