package org.sprinthealth.intake.contracts;

import org.sprinthealth.intake.cells.People;

/** What was found in a cell, as far as it may be shown: where cells have slipped, a name can stand anywhere. */
final class Shown {
    private static final int LONGEST = 24;

    private Shown() {}

    /** The text where it is short and nothing in it looks like a name, else that it is a text. */
    static String of(String text) {
        boolean plain = text.length() <= LONGEST
                && text.indexOf('@') < 0
                && text.chars().noneMatch(c -> Character.isUpperCase(c) || c == '\n');
        return plain ? "'" + People.leftOut(text) + "'" : "a text that is not known here";
    }
}
