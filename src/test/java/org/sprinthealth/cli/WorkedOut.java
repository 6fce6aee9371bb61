package org.sprinthealth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A figure that somebody worked out by hand: a line of the table in a case's {@code README.md}.
 *
 * @param team whose workbook it stands in
 * @param table the table there
 * @param rowWith a text in its row
 * @param heading the heading of its column
 * @param value what it comes to
 */
record WorkedOut(String team, String table, String rowWith, String heading, String value) {
    private static final int COLUMNS = 6;

    static List<WorkedOut> in(Path readme) throws IOException {
        return Files.readAllLines(readme).stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(WorkedOut::of)
                .toList();
    }

    private static WorkedOut of(String line) {
        List<String> cells = Arrays.stream(line.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList();
        if (cells.size() != COLUMNS + 1) {
            throw new IllegalArgumentException("team | table | row | column | value | why, but found " + line);
        }
        return new WorkedOut(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    @Override
    public String toString() {
        return "%s: %s[%s, %s] = %s".formatted(team, table, rowWith, heading, value);
    }

    /** The same place with what stands there. */
    WorkedOut asIn(Case.Played played) {
        String found = played.workbook(team).value(table, rowWith, heading).orElse("no such cell");
        return new WorkedOut(team, table, rowWith, heading, found);
    }
}
