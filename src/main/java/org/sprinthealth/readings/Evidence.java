package org.sprinthealth.readings;

import java.util.List;

/**
 * How a figure is known.
 *
 * @param grade the worst grade among the facts used
 * @param notes what could mislead, in words, such as {@code approximate order: no rank exported}
 */
public record Evidence(Grade grade, List<String> notes) {
    public Evidence {
        notes = List.copyOf(notes);
    }

    /** Evidence of a grade with nothing to add. */
    public static Evidence of(Grade grade) {
        return new Evidence(grade, List.of());
    }
}
