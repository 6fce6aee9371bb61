package org.sprinthealth.report.workbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.facts.Note;
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

    /** Whether a yes was typed into a column, in whatever language. */
    boolean saysYes(String column) {
        return report.notes().saysYes(table, key, column);
    }

    /** What was typed into a column, empty where nothing was. */
    String words(String column) {
        return report.notes().words(table, key, column);
    }

    /** The edition in which the row was begun; empty where it is one to begin. */
    Optional<LocalDate> since() {
        return report.notes().all().stream()
                .filter(note ->
                        note.at().table().equals(table) && note.at().key().equals(key) && !note.cleared())
                .map(Note::edition)
                .min(Comparator.naturalOrder());
    }
}
