package org.sprinthealth.intake.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell, put together from its runs: how it is read aloud is left out, and more than a cell holds is let go. */
final class CellText {
    /** One character more than a cell may have, by which a cell that is too long is told. */
    private static final int KEPT = Row.CELL_LIMIT + 1;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** Reads an element such as {@code si} or {@code is}, at whose beginning it stands, to its end. */
    static String read(Elements elements) throws Unreadable {
        String element = elements.name();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (elements.next() && !elements.isEnd(element)) {
            if (elements.isStart("rPh") || elements.isStart("phoneticPr")) {
                elements.skip();
            } else if (elements.isStart() || elements.isEnd()) {
                inText = elements.isStart("t");
            } else if (inText) {
                append(text, elements.text());
            }
        }
        return plain(text.toString());
    }

    /** Reads an element that has nothing but text in it, at whose beginning it stands, to its end. */
    static String plain(Elements elements) throws Unreadable {
        String element = elements.name();
        StringBuilder text = new StringBuilder();
        while (elements.next() && !elements.isEnd(element)) {
            append(text, elements.text());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String more) {
        text.append(more, 0, Math.min(more.length(), KEPT - text.length()));
    }

    /** A text without the escapes by which workbooks write characters that XML does not have. */
    static String plain(String text) throws Unreadable {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (escapes.find()) {
            char character = (char) Integer.parseInt(escapes.group(1), 16);
            if (character == '\0') {
                throw new Unreadable(
                        0, "there is a NUL character in a cell", "Take it out, and save the workbook again");
            }
            escapes.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(character)));
        }
        return escapes.appendTail(plain).toString();
    }
}
