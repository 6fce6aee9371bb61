package org.sprinthealth.simulator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a tool writes the rows of a delimited file.
 *
 * @param separator between cells
 * @param lineEnd after each row
 * @param quotes which cells stand in quotes
 */
record Delimited(char separator, String lineEnd, Quotes quotes) {

    /** Which cells stand in quotes, beside those that need them. */
    enum Quotes {
        WHERE_NEEDED,
        WHERE_FILLED,
        EVERYWHERE
    }

    String rows(List<List<String>> rows) {
        return rows.stream().map(this::row).collect(Collectors.joining());
    }

    String row(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(Character.toString(separator))) + lineEnd;
    }

    private String cell(String text) {
        boolean inQuotes = switch (quotes) {
            case WHERE_NEEDED -> needsQuotes(text);
            case WHERE_FILLED -> !text.isEmpty();
            case EVERYWHERE -> true;
        };
        return inQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private boolean needsQuotes(String text) {
        return text.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
    }
}
