package org.sprinthealth.intake.table;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A workbook that was written here and comes back: it is known by what it says of itself on a sheet of its own, whatever
 * program has saved it since. Its sheets are read row by row, cells as they are and what each of them is.
 */
public final class OwnWorkbook {
    private static final Pattern MARK =
            Pattern.compile("sprint-health-check edition (\\S+) (\\d{4}-\\d{2}-\\d{2}) shows ?([0-9a-f,]*)");
    private static final int FIRST_ROWS = 8;

    private final List<Sheet> sheets;
    private final Sheet marked;
    private final Matcher mark;

    /** Takes a row of a sheet. */
    @FunctionalInterface
    public interface Rows {
        /**
         * Takes a row.
         *
         * @param row its number, from 1
         */
        void take(int row, List<Cell> cells);
    }

    /**
     * A cell.
     *
     * @param text what it shows; empty where it is
     * @param kind what it is
     */
    public record Cell(String text, CellKind kind) {}

    private OwnWorkbook(List<Sheet> sheets, Sheet marked, Matcher mark) {
        this.sheets = List.copyOf(sheets);
        this.marked = marked;
        this.mark = mark;
    }

    /** The workbook of these sheets, where it is one of ours. */
    static Optional<OwnWorkbook> of(List<Sheet> sheets) throws IOException {
        for (Sheet sheet : sheets) {
            Optional<Matcher> mark = mark(sheet);
            if (mark.isPresent()) {
                return Optional.of(new OwnWorkbook(sheets, sheet, mark.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Matcher> mark(Sheet sheet) throws IOException {
        try (SheetReader reader = SheetReader.open(sheet)) {
            SheetReader.Cells cells = reader.next();
            while (cells != null && cells.row() <= FIRST_ROWS) {
                for (String text : cells.texts()) {
                    Matcher mark = MARK.matcher(text);
                    if (mark.matches()) {
                        return Optional.of(mark);
                    }
                }
                cells = reader.next();
            }
            return Optional.empty();
        }
    }

    /** The id of the team that it is of. */
    public String team() {
        return mark.group(1);
    }

    /** The date of the edition that it is of, as ISO writes it. */
    public String edition() {
        return mark.group(2);
    }

    /** The ids of the returned copies whose notes it shows. */
    public List<String> shows() {
        return mark.group(3).isEmpty() ? List.of() : List.of(mark.group(3).split(","));
    }

    /** When a person last saved it, where the program that did so says it. */
    public Optional<Instant> saved() throws IOException {
        Zip zip = marked.workbook().zip();
        String core = Relations.of(zip, "").first("core-properties").orElse("docProps/core.xml");
        if (!zip.has(core)) {
            return Optional.empty();
        }
        String created = "";
        String modified = "";
        try (Elements elements = Elements.open(zip, core)) {
            while (elements.next()) {
                if (elements.isStart("created")) {
                    created = CellText.plain(elements);
                } else if (elements.isStart("modified")) {
                    modified = CellText.plain(elements);
                }
            }
        }
        // as it was written: nobody who has saved it since says when
        return modified.equals(created) ? Optional.empty() : instant(modified);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text.strip()));
        } catch (DateTimeParseException noInstant) {
            return Optional.empty();
        }
    }

    /** Reads the sheet by which its columns are known. */
    public void readColumns(Rows rows) throws IOException {
        read(marked, rows);
    }

    /** The names of all other sheets, in order. */
    public List<String> names() {
        return sheets.stream().filter(sheet -> sheet != marked).map(Sheet::name).toList();
    }

    /** Reads a sheet from its first row to its last. */
    public void read(String name, Rows rows) throws IOException {
        for (Sheet sheet : sheets) {
            if (sheet.name().equals(name)) {
                read(sheet, rows);
            }
        }
    }

    private static void read(Sheet sheet, Rows rows) throws IOException {
        try (SheetReader reader = SheetReader.open(sheet)) {
            for (SheetReader.Cells cells = reader.next(); cells != null; cells = reader.next()) {
                List<Cell> row = new ArrayList<>();
                for (int i = 0; i < cells.texts().size(); i++) {
                    row.add(new Cell(cells.texts().get(i), cells.kinds().get(i)));
                }
                rows.take(cells.row(), row);
            }
        }
    }
}
