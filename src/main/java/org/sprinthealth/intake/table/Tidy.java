package org.sprinthealth.intake.table;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** The one place where odd characters in cells are put right, and counted: controls, writing directions, half pairs. */
public final class Tidy {
    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");

    private long cells;

    /** What was put right, in words for the receipt. */
    public List<String> notes() {
        return cells == 0
                ? List.of()
                : List.of("Cells with control or direction characters, which were taken out: " + cells + ".");
    }

    /** A cell without surrounding blanks and odd characters, in composed form, with LF as its only line end. */
    public String cell(String raw) {
        if (isPlain(raw)) {
            return raw.strip();
        }
        String lines = LINE_END.matcher(raw).replaceAll("\n");
        if (lines.codePoints().noneMatch(Tidy::isOdd)) {
            return composed(lines);
        }
        cells++;
        return composed(withoutOddities(lines));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > 0x7e || (c < ' ' && c != '\n' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    private static String withoutOddities(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(point -> !isOdd(point)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isOdd(int point) {
        boolean direction = (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200e
                || point == 0x200f
                || point == 0x061c;
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean halfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return direction || control || halfPair || point == 0xfeff;
    }
}
