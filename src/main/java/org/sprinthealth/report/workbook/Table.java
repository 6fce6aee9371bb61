package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An Excel table of a template: its rows, and what stands in each of its columns.
 *
 * @param name the table's name
 * @param rows the rows, from a report
 * @param columns the columns that the template must have, in whatever order
 * @param charts the charts that read it
 */
record Table<R, T>(String name, Function<R, List<T>> rows, List<Column<T>> columns, List<Charted<R, T>> charts)
        implements Part<R> {

    /** A column by its header. */
    record Column<T>(String header, Function<T, Content> content) {}

    /**
     * A native chart that draws some of the table's rows; they stand together.
     *
     * @param name the chart's name in the template
     * @param drawn whether it draws a row
     * @param description the alternative text: what is seen, in words
     */
    record Charted<R, T>(String name, Predicate<T> drawn, Function<R, String> description) {}

    Table {
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
    }

    static <R, T> Table<R, T> of(String name, Function<R, List<T>> rows) {
        return new Table<>(name, rows, List.of(), List.of());
    }

    Table<R, T> column(String header, Function<T, Content> content) {
        return new Table<>(name, rows, with(columns, new Column<>(header, content)), charts);
    }

    Table<R, T> chart(String chart, Predicate<T> drawn, Function<R, String> description) {
        return new Table<>(name, rows, columns, with(charts, new Charted<>(chart, drawn, description)));
    }

    private static <E> List<E> with(List<E> before, E added) {
        List<E> all = new ArrayList<>(before);
        all.add(added);
        return all;
    }
}
