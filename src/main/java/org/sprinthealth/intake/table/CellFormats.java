package org.sprinthealth.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What the styles of a workbook say of numbers: whether one is a plain number, a date or a length of time.
 *
 * @param kinds by the number of the style; empty where the workbook has no styles, and all numbers are plain
 */
record CellFormats(List<Kind> kinds) {
    static final CellFormats NONE = new CellFormats(List.of());
    private static final int STYLE_LIMIT = 65_490;
    private static final int CODE_LIMIT = 255;
    private static final int ELAPSED = 46;

    /** What a number in a cell is to a person. */
    enum Kind {
        NUMBER,
        DATE,
        /** Hours and minutes beyond a day, as in {@code [h]:mm}. */
        LENGTH_OF_TIME
    }

    static CellFormats of(Zip zip, String part) throws IOException {
        Map<Integer, String> own = new HashMap<>();
        List<Kind> kinds = new ArrayList<>();
        boolean ofCells = false;
        try (Elements elements = Elements.open(zip, part)) {
            while (elements.next()) {
                ofCells = elements.isStart("cellXfs") || (ofCells && !elements.isEnd("cellXfs"));
                if (elements.isStart("numFmt")) {
                    String code = elements.attribute("formatCode");
                    own.put(number(elements, part), code == null || code.length() > CODE_LIMIT ? "" : code);
                } else if (ofCells && elements.isStart("xf")) {
                    kinds.add(kind(number(elements, part), own));
                }
                if (kinds.size() > STYLE_LIMIT || own.size() > STYLE_LIMIT) {
                    throw Elements.damaged(part, "has more styles than Excel knows");
                }
            }
        }
        return new CellFormats(kinds);
    }

    private static int number(Elements elements, String part) throws Unreadable {
        String text = elements.attribute("numFmtId");
        if (text == null) {
            return 0;
        }
        if (!text.matches("\\d{1,9}")) {
            throw Elements.damaged(part, "has a format without a number");
        }
        return Integer.parseInt(text);
    }

    private static Kind kind(int format, Map<Integer, String> own) {
        String code = own.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        if (format == ELAPSED || (code != null && code.matches("(?i).*\\[(?:h+|m+|s+)].*"))) {
            return Kind.LENGTH_OF_TIME;
        }
        return isEastAsianDate(format) || DateUtil.isADateFormat(format, code) ? Kind.DATE : Kind.NUMBER;
    }

    /** Formats that Excel has built in where it speaks Chinese, Japanese or Korean. */
    private static boolean isEastAsianDate(int format) {
        return (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
    }

    /** Whether the workbook has a style of a number. */
    boolean has(int style) {
        return style >= 0 && (style < kinds.size() || kinds.isEmpty());
    }

    /** What numbers of a style are. */
    Kind kind(int style) {
        return style < kinds.size() ? kinds.get(style) : Kind.NUMBER;
    }
}
