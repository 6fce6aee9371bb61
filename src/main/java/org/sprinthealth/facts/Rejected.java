package org.sprinthealth.facts;

import org.jspecify.annotations.Nullable;

/**
 * A row, or a whole file, that could not be used.
 *
 * @param file the file's name, as dropped
 * @param line the line where the row starts, from 1; 0 for the whole file
 * @param column the header of the column in question, or null
 * @param reason what was found and what was expected
 * @param remedy what to do about it
 */
public record Rejected(String file, long line, @Nullable String column, String reason, String remedy) {

    /** In the form of a compiler's message: {@code apollo.csv:5 Created: found … . Write …}. */
    public String inWords() {
        String place = line == 0 ? file : file + ":" + line;
        String where = column == null ? place : place + " " + column;
        return where + ": " + reason + ". " + remedy;
    }
}
