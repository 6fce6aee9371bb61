package org.sprinthealth.facts;

/**
 * Where in a file something stands, for whoever wants to look it up.
 *
 * @param file the file's name, as dropped, with the part behind it
 * @param line the line where the row starts, the row of the sheet, or the number of the record; from 1
 */
public record Origin(String file, long line) {

    /** In the form of a compiler's message: {@code apollo.csv:5}. */
    public String inWords() {
        return file + ":" + line;
    }
}
