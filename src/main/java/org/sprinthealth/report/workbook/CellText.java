package org.sprinthealth.report.workbook;

import java.util.regex.Pattern;

/** Text from outside, made fit to stand in a cell: as text, with nothing that XML or Excel can't hold. */
final class CellText {
    /** Excel's own limit. */
    static final int LONGEST = 32_767;

    private static final String CUT = " … [cut]";
    private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");
    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private CellText() {}

    /** The text as a cell can hold it. */
    static String fit(String raw) {
        String lines = LINE_END.matcher(raw).replaceAll("\n");
        String legal = lines.codePoints()
                .map(point -> isLegal(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String escaped = escaped(cut(legal, LONGEST));
        int over = escaped.length() - LONGEST;
        // the limit is on what is written: escapes take room as well
        return over <= 0 ? escaped : escaped(cut(legal, Math.min(legal.length(), LONGEST) - over));
    }

    /** Whether a reader could take it for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Excel reads {@code _x0041_} as the letter A; the underscore itself is written as {@code _x005F_}. */
    private static String escaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_$1") : text;
    }

    private static boolean isLegal(int point) {
        return point == '\n'
                || point == '\t'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
