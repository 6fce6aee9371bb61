package org.sprinthealth.intake.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet as they are saved, each held against what a sheet can be. */
final class SheetReader implements Closeable {
    static final int COLUMN_LIMIT = 400;
    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    private final Sheet sheet;
    private final Elements elements;
    private final CellValues values;
    private final MergedCells merged = new MergedCells();
    private boolean amongRows;
    private int row;

    /**
     * A row as it is saved.
     *
     * @param row its number in the sheet, from 1
     * @param texts its cells by position, as far as there are any, to be changed by nobody but the reader of the row
     * @param kinds what each of them is
     */
    record Cells(int row, List<String> texts, List<CellKind> kinds) {
        boolean isBlank() {
            return texts.stream().allMatch(String::isBlank);
        }
    }

    private SheetReader(Sheet sheet, Elements elements) {
        this.sheet = sheet;
        this.elements = elements;
        this.values = new CellValues(sheet, elements);
    }

    /** Opens a sheet, which the caller closes. */
    static SheetReader open(Sheet sheet) throws IOException {
        Elements elements = Elements.open(sheet.workbook().zip(), sheet.part());
        SheetReader reader = new SheetReader(sheet, elements);
        try {
            reader.begin();
            return reader;
        } catch (Unreadable noSheet) {
            reader.close();
            throw noSheet;
        }
    }

    private void begin() throws Unreadable {
        while (elements.next() && !elements.isStart()) {
            // on to the first element
        }
        if (!elements.isStart("worksheet")) {
            throw Elements.damaged(sheet.part(), "is no sheet");
        }
    }

    /** The next row that is saved, or null after the last. */
    @Nullable
    Cells next() throws Unreadable {
        while (elements.next()) {
            amongRows = elements.isStart("sheetData") || (amongRows && !elements.isEnd("sheetData"));
            if (amongRows && elements.isStart("row")) {
                return cells();
            }
            if (elements.isStart("mergeCell")) {
                merge(elements.attribute("ref"));
            }
        }
        return null;
    }

    /** The cells that are one over several rows; complete after the last row. */
    MergedCells merged() {
        return merged;
    }

    /** What was left out while reading, in words for the receipt. */
    List<String> notes() {
        return values.notes();
    }

    private void merge(@Nullable String area) throws Unreadable {
        if (area == null || !merged.add(area, COLUMN_LIMIT)) {
            throw sheet.damaged(0, "there are merged cells that cannot be, or more than 200,000 of them");
        }
    }

    private Cells cells() throws Unreadable {
        row = rowNumber(elements.attribute("r"));
        List<String> texts = new ArrayList<>();
        List<CellKind> kinds = new ArrayList<>();
        int column = -1;
        while (elements.next() && !elements.isEnd("row")) {
            if (elements.isStart("c")) {
                column = columnAfter(column, elements.attribute("r"));
                put(texts, kinds, column, values.read(row, column));
            }
        }
        return new Cells(row, texts, kinds);
    }

    private void put(List<String> texts, List<CellKind> kinds, int column, String text) throws Unreadable {
        if (text.isEmpty()) {
            return;
        }
        if (column >= COLUMN_LIMIT) {
            throw sheet.unreadable(row, "there are more than 400 columns", "Export it as CSV, or leave columns out");
        }
        while (texts.size() < column) {
            texts.add("");
            kinds.add(CellKind.WORDS);
        }
        texts.add(text);
        kinds.add(values.kind());
    }

    /** Numbers rise; where none is said, it is the next. */
    private int rowNumber(@Nullable String reference) throws Unreadable {
        int number = reference == null ? row + 1 : reference.matches("\\d{1,7}") ? Integer.parseInt(reference) : 0;
        if (number <= row || number > LAST_ROW) {
            throw sheet.damaged(row, "the row after this one is numbered " + shown(reference));
        }
        return number;
    }

    private int columnAfter(int before, @Nullable String reference) throws Unreadable {
        int column = reference == null ? before + 1 : columnOf(reference);
        if (column <= before || column >= LAST_COLUMN) {
            throw sheet.damaged(row, "a cell of this row is called " + shown(reference));
        }
        return column;
    }

    /** The column of a cell of this row, from 0; -1 where it is none of it. */
    private int columnOf(String reference) {
        String number = Integer.toString(row);
        int letters = reference.length() - number.length();
        return reference.endsWith(number) && letters < 4 ? column(reference.substring(0, letters)) : -1;
    }

    /** A column by its letters, from 0; -1 where they are none. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                return -1;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static String shown(@Nullable String reference) {
        return reference == null ? "nothing" : reference.length() > 12 ? reference.substring(0, 12) + "…" : reference;
    }

    @Override
    public void close() throws IOException {
        elements.close();
    }
}
