package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.report.TeamReport;

/**
 * A row of a table that people keep in the workbook itself: one that they began, or one to begin.
 *
 * @param key what it is known by
 * @param table the table's name
 */
record Entry(String key, String table, TeamReport report) {

    /** The rows begun so far, in that order, and some to begin. */
    static List<Entry> of(TeamReport report, String table, int spare) {
        List<String> begun = List.copyOf(report.notes().keys(table));
        Stream<String> keys = Stream.concat(
                begun.stream(),
                IntStream.iterate(1, i -> i + 1)
                        .mapToObj(i -> report.asOf() + "/" + i)
                        .filter(key -> !begun.contains(key))
                        .limit(spare));
        return keys.map(key -> new Entry(key, table, report)).toList();
    }

    /** What was typed into a column, empty where nothing was. */
    String words(String column) {
        return report.notes().words(table, key, column);
    }
}
