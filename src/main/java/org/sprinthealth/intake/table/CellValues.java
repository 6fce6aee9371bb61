package org.sprinthealth.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells of a sheet show, as text: a formula's saved result, a number without a format, a date as ISO writes it. */
final class CellValues {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final int LONGEST_NUMBER = 400;

    private final Sheet sheet;
    private final Elements elements;
    private int row;
    private int column;
    private int errors;
    private String firstError = "";
    private int withoutResult;
    private boolean formula;
    private CellKind cellKind = CellKind.WORDS;

    CellValues(Sheet sheet, Elements elements) {
        this.sheet = sheet;
        this.elements = elements;
    }

    /** What was read as empty though something stands there, in words for the receipt. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (errors > 0) {
            notes.add("Cells with an error such as #REF!, read as empty: " + errors + ", the first in " + firstError
                    + ".");
        }
        if (withoutResult > 0) {
            notes.add("Formulas without a saved result, read as empty: " + withoutResult
                    + ". Opened and saved in Excel, they have one.");
        }
        return notes;
    }

    /** Reads the cell of a row and a column, the one from 1 and the other from 0, at whose beginning the elements stand. */
    String read(int inRow, int inColumn) throws Unreadable {
        row = inRow;
        column = inColumn;
        String type = elements.attribute("t");
        CellFormats.Kind kind = kind(elements.attribute("s"));
        String value = value();
        cellKind = kind(type, kind);
        return value.isEmpty() ? "" : text(type == null ? "n" : type, kind, value);
    }

    /** What the cell that was read last is. */
    CellKind kind() {
        return cellKind;
    }

    private CellKind kind(@Nullable String type, CellFormats.Kind kind) {
        if (formula) {
            return CellKind.FORMULA;
        }
        if (type != null && !type.equals("n")) {
            return CellKind.WORDS;
        }
        return switch (kind) {
            case NUMBER -> CellKind.NUMBER;
            case DATE -> CellKind.TIME;
            case LENGTH_OF_TIME -> CellKind.WORDS;
        };
    }

    /** Reads to the end of the cell. */
    private String value() throws Unreadable {
        String value = null;
        formula = false;
        while (elements.next() && !elements.isEnd("c")) {
            if (elements.isStart("v")) {
                value = CellText.plain(elements);
            } else if (elements.isStart("is")) {
                value = CellText.read(elements);
            } else if (elements.isStart()) {
                formula |= elements.isStart("f");
                elements.skip();
            }
        }
        withoutResult += formula && value == null ? 1 : 0;
        return value == null ? "" : value;
    }

    private CellFormats.Kind kind(@Nullable String style) throws Unreadable {
        int number = style == null ? 0 : index(style);
        if (style != null && !sheet.workbook().formats().has(number)) {
            throw damaged("has a style that is not there");
        }
        return sheet.workbook().formats().kind(number);
    }

    private String text(String type, CellFormats.Kind kind, String value) throws Unreadable {
        return switch (type) {
            case "n" -> number(kind, value.strip());
            case "s" -> shared(index(value.strip()));
            case "str" -> CellText.plain(value);
            case "inlineStr" -> value;
            case "d" -> value.strip();
            case "b" -> value.strip().equals("0") ? "FALSE" : "TRUE";
            case "e" -> error();
            default -> throw damaged("is of a kind that Excel does not have");
        };
    }

    private String number(CellFormats.Kind kind, String value) throws Unreadable {
        boolean number =
                value.length() <= LONGEST_NUMBER && NUMBER.matcher(value).matches();
        double known = number ? Double.parseDouble(value) : Double.NaN;
        if (!Double.isFinite(known)) {
            throw damaged("should be a number, and is none that Excel has");
        }
        return new SheetNumber(known).text(kind, sheet.workbook().from1904());
    }

    private String shared(int number) throws Unreadable {
        if (!sheet.workbook().strings().has(number)) {
            throw damaged("refers to a text that is not there");
        }
        return sheet.workbook().strings().text(number);
    }

    private String error() {
        if (errors++ == 0) {
            firstError = letters(column) + row;
        }
        return "";
    }

    /** A number as the parts of a workbook refer to each other by, from 0; -1 where it is none. */
    private static int index(String text) {
        boolean digits = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }

    private Unreadable damaged(String what) {
        return sheet.damaged(row, "cell " + letters(column) + row + " " + what);
    }

    private static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
