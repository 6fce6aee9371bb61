package org.sprinthealth.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.ReturnedWorkbook.TypedCell;
import org.sprinthealth.facts.Typed;
import org.sprinthealth.intake.table.CellKind;
import org.sprinthealth.intake.table.OwnWorkbook;
import org.sprinthealth.intake.table.OwnWorkbook.Cell;

/**
 * The reading of a workbook that comes back: cells that take input, by the key of their row and the id of their column,
 * wherever people have moved them. Sheets may be renamed, columns moved, rows sorted, added and deleted. What a formula
 * comes to is not typed, and is left alone.
 */
final class ReturnedReading {
    private static final String KEY = "_key";
    private static final Pattern ROW_KEY = Pattern.compile("(?s)([A-Za-z_][A-Za-z0-9_.]*):(.+)");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
    private static final String TYPED = "typed";
    private static final int CELL_LIMIT = 32_767;
    private static final Cell NOTHING = new Cell("", CellKind.WORDS);

    private final OwnWorkbook workbook;
    /** Table to heading to column, of columns that are typed into. */
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();

    private final Set<String> keyHeadings = new HashSet<>(Set.of(KEY));
    private final Map<Note.Cell, @Nullable Typed> cells = new LinkedHashMap<>();
    private int rows;
    private int formulas;
    private int added;

    private ReturnedReading(OwnWorkbook workbook) {
        this.workbook = workbook;
    }

    static ReturnedRows read(OwnWorkbook workbook) throws IOException {
        ReturnedReading reading = new ReturnedReading(workbook);
        workbook.readColumns((row, cells) -> reading.column(cells));
        for (String sheet : workbook.names()) {
            Block block = reading.new Block();
            workbook.read(sheet, block::take);
        }
        return reading.rows();
    }

    private ReturnedRows rows() throws IOException {
        List<TypedCell> typed = new ArrayList<>();
        cells.forEach((at, value) -> typed.add(new TypedCell(at, value)));
        return new ReturnedRows(
                LocalDate.parse(workbook.edition()),
                new LinkedHashSet<>(workbook.shows()),
                workbook.saved().orElse(null),
                typed,
                rows,
                notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        long typed = cells.values().stream().filter(value -> value != null).count();
        notes.add("A copy of the edition of " + workbook.edition() + ": " + typed + (typed == 1 ? " cell" : " cells")
                + " with something typed.");
        if (formulas > 0) {
            notes.add("Formulas in cells to type into, left alone: " + formulas + ". Only what is typed comes back.");
        }
        return notes;
    }

    /** A line of the sheet of columns: table, column, heading, and whether it is typed into. */
    private void column(List<Cell> cells) {
        if (cells.size() < 4 || !cells.get(3).text().equals(TYPED)) {
            return;
        }
        String column = cells.get(1).text();
        String heading = cells.get(2).text();
        if (column.equals(KEY)) {
            keyHeadings.add(heading);
        } else {
            columns.computeIfAbsent(cells.get(0).text(), table -> new HashMap<>())
                    .put(heading, column);
        }
    }

    /** The rows of a table on a sheet, from its headings down. */
    private final class Block {
        private List<String> headings = List.of();
        private int keyAt = -1;
        private String table = "";
        private int last;

        void take(int row, List<Cell> cells) {
            int key = keyHeading(cells);
            if (key >= 0) {
                headings = cells.stream().map(Cell::text).toList();
                keyAt = key;
                table = "";
            } else if (keyAt >= 0) {
                below(row, cells);
            }
        }

        private int keyHeading(List<Cell> cells) {
            for (int i = 0; i < cells.size(); i++) {
                if (keyHeadings.contains(cells.get(i).text())) {
                    return i;
                }
            }
            return -1;
        }

        private void below(int row, List<Cell> cells) {
            Matcher key =
                    ROW_KEY.matcher(keyAt < cells.size() ? cells.get(keyAt).text() : "");
            if (key.matches() && columns.containsKey(key.group(1))) {
                table = key.group(1);
                last = row;
                put(key.group(2), cells);
            } else if (!table.isEmpty() && row == last + 1 && isTyped(cells)) {
                // somebody wrote on below the last row
                last = row;
                put(newKey(), cells);
            }
        }

        private boolean isTyped(List<Cell> cells) {
            Map<String, String> typed = columns.getOrDefault(table, Map.of());
            for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
                if (typed.containsKey(headings.get(i)) && typed(cells.get(i)).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        private void put(String key, List<Cell> cells) {
            rows++;
            Map<String, String> typed = columns.getOrDefault(table, Map.of());
            boolean copied = isTaken(key, typed);
            if (copied && !isTyped(cells)) {
                // a copy that was emptied clears nothing in the row that it is a copy of
                return;
            }
            String row = copied ? newKey() : key;
            for (int i = 0; i < headings.size(); i++) {
                String column = typed.get(headings.get(i));
                if (column != null) {
                    Cell cell = i < cells.size() ? cells.get(i) : NOTHING;
                    formulas += cell.kind() == CellKind.FORMULA && !cell.text().isBlank() ? 1 : 0;
                    ReturnedReading.this.cells.put(
                            new Note.Cell(table, row, column), typed(cell).orElse(null));
                }
            }
        }

        /** A row that was copied has the key of the other. */
        private boolean isTaken(String key, Map<String, String> typed) {
            return typed.values().stream()
                    .anyMatch(column -> ReturnedReading.this.cells.containsKey(new Note.Cell(table, key, column)));
        }

        private String newKey() {
            return workbook.edition() + "+" + ++added;
        }
    }

    private static Optional<Typed> typed(Cell cell) {
        String text = cell.text().isBlank() ? "" : clean(cell.text());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (cell.kind()) {
            case WORDS -> Optional.of(Typed.words(text));
            case NUMBER -> Optional.of(Typed.number(new BigDecimal(text)));
            case TIME -> Optional.of(time(text));
            case FORMULA -> Optional.empty();
        };
    }

    private static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String plain = CONTROLS.matcher(lines).replaceAll(" ").strip();
        return plain.length() > CELL_LIMIT ? plain.substring(0, CELL_LIMIT) : plain;
    }

    /** A date with or without a time; what is no date, such as a time of day, stays in words. */
    private static Typed time(String text) {
        try {
            return Typed.time(
                    text.contains("T")
                            ? LocalDateTime.parse(text)
                            : LocalDate.parse(text).atStartOfDay());
        } catch (DateTimeParseException noDate) {
            return Typed.words(text);
        }
    }
}
