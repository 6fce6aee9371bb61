package org.sprinthealth.intake.criteria;

import java.util.List;

/**
 * A line of a text once its dialect is read: what it is, and what it says without markup.
 *
 * @param kind what the markup makes of it
 * @param depth how deep a section is that it would open: 1 to 6 for headings, more for bold lines and labels
 * @param text what it says, without markup
 * @param bold the bold words that it begins with; empty where it does not begin bold
 * @param words its words, folded
 */
record Line(Kind kind, int depth, String text, String bold, List<String> words) {

    /** Deeper than any heading of six levels. */
    private static final int BOLD_DEPTH = 7;

    private static final int LABEL_DEPTH = 8;

    static final Line BLANK = new Line(Kind.BLANK, LABEL_DEPTH, "", "", List.of());

    /** What the markup makes of a line. A list item includes checkboxes. */
    enum Kind {
        BLANK,
        HEADING,
        ITEM,
        ROW,
        TEXT
    }

    static Line heading(int depth, String text) {
        return new Line(Kind.HEADING, depth, text, "", Words.of(text));
    }

    static Line item(String text) {
        return new Line(Kind.ITEM, LABEL_DEPTH, text, "", Words.of(text));
    }

    static Line row(String text) {
        return new Line(Kind.ROW, LABEL_DEPTH, text, "", Words.of(text));
    }

    /** A line of text; its bold beginning is nothing where it does not begin bold. */
    static Line text(String text, String bold) {
        List<String> words = Words.of(text);
        boolean whole = !bold.isEmpty() && Words.count(bold) == words.size();
        return new Line(Kind.TEXT, whole ? BOLD_DEPTH : LABEL_DEPTH, text, bold, words);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether all of it is bold, but for a colon. */
    boolean isBold() {
        return depth == BOLD_DEPTH;
    }

    /** The first line from here on that is not blank, or the number of lines. */
    static int skipBlanks(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).is(Kind.BLANK)) {
            at++;
        }
        return at;
    }
}
