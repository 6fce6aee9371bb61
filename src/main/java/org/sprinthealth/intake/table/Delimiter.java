package org.sprinthealth.intake.table;

import java.io.IOException;
import java.io.Reader;

/**
 * What separates a file's cells: as its {@code sep=} line says, else the candidate that its header has most often.
 *
 * @param character the separator
 * @param linesAbove lines of the file above the header that are no rows: 1 with a {@code sep=} line, else 0
 */
record Delimiter(char character, int linesAbove) {
    private static final String CANDIDATES = ",;\t";
    private static final String DECLARATION = "sep=";

    /** Looks at the first characters of a file, and leaves the reader on the header. */
    static Delimiter of(Reader characters, int peek) throws IOException {
        String start = peek(characters, peek);
        if (start.startsWith(DECLARATION) && start.length() > DECLARATION.length()) {
            skipLine(characters);
            return new Delimiter(start.charAt(DECLARATION.length()), 1);
        }
        return new Delimiter(mostFrequent(start.stripLeading()), 0);
    }

    private static String peek(Reader characters, int peek) throws IOException {
        characters.mark(peek);
        char[] start = new char[peek];
        int length = 0;
        for (int read = 0; read >= 0 && length < peek; length += Math.max(read, 0)) {
            read = characters.read(start, length, peek - length);
        }
        characters.reset();
        return new String(start, 0, length);
    }

    private static void skipLine(Reader characters) throws IOException {
        for (int c = characters.read(); c >= 0 && c != '\n'; c = characters.read()) {
            // a sep= line is a few characters long
        }
    }

    private static char mostFrequent(String start) {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            int candidate = quoted ? -1 : CANDIDATES.indexOf(c);
            if (candidate >= 0) {
                counts[candidate]++;
            }
        }
        return CANDIDATES.charAt(indexOfLargest(counts));
    }

    private static int indexOfLargest(int[] counts) {
        int largest = 0;
        for (int i = 1; i < counts.length; i++) {
            largest = counts[i] > counts[largest] ? i : largest;
        }
        return largest;
    }
}
