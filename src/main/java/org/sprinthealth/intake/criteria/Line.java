package org.sprinthealth.intake.criteria;

/**
 * A line of a text once its dialect is read: what it is, and what it says without markup.
 *
 * @param kind what the markup makes of it
 * @param text the words, without markup
 * @param bold the bold words that it begins with; empty where it does not begin bold
 */
record Line(Kind kind, String text, String bold) {

    static final Line BLANK = new Line(Kind.BLANK, "", "");

    /** What the markup makes of a line. A list item includes checkboxes. */
    enum Kind {
        BLANK,
        HEADING,
        ITEM,
        ROW,
        TEXT
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether all of it is bold, but for a colon. */
    boolean isBold() {
        return !bold.isEmpty() && Words.count(bold) == Words.count(text);
    }

    Line with(Kind other, String newText) {
        return new Line(other, newText, "");
    }
}
