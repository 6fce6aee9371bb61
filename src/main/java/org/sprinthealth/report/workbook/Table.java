package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An Excel table of a template: its rows, and what stands in each of its columns.
 *
 * @param name the table's name
 * @param rows the rows, from a report
 * @param columns the columns that the template must have, in whatever order
 * @param charts the charts that read it
 * @param inputs what people type into it; null where nobody does
 */
record Table<R, T>(
        String name,
        Function<R, List<T>> rows,
        List<Column<T>> columns,
        List<Charted<R, T>> charts,
        @Nullable Inputs<T> inputs)
        implements Part<R> {

    /** A column by its id, which is its heading unless the template says otherwise. */
    record Column<T>(String header, Function<T, Content> content) {}

    /**
     * A native chart that draws some of the table's rows; they stand together.
     *
     * @param name the chart's name in the template
     * @param drawn whether it draws a row
     * @param description the alternative text: what is seen, in words
     */
    record Charted<R, T>(String name, Predicate<T> drawn, Function<R, String> description) {}

    /**
     * Columns that people type into. They hold nothing else, and what was typed comes back with its row.
     *
     * @param key what a row is known by from edition to edition
     * @param columns their ids
     */
    record Inputs<T>(Function<T, String> key, List<String> columns) {
        /** The hidden column that holds the keys. */
        static final String KEY = "_key";

        Inputs {
            columns = List.copyOf(columns);
        }
    }

    Table {
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
    }

    static <R, T> Table<R, T> of(String name, Function<R, List<T>> rows) {
        return new Table<>(name, rows, List.of(), List.of(), null);
    }

    Table<R, T> column(String header, Function<T, Content> content) {
        return new Table<>(name, rows, with(columns, new Column<>(header, content)), charts, inputs);
    }

    Table<R, T> chart(String chart, Predicate<T> drawn, Function<R, String> description) {
        return new Table<>(name, rows, columns, with(charts, new Charted<>(chart, drawn, description)), inputs);
    }

    /** Columns that people type into, in rows known by a key. */
    Table<R, T> typed(Function<T, String> key, String... into) {
        return new Table<>(name, rows, columns, charts, new Inputs<>(key, List.of(into)));
    }

    /** The headings that the template must have, by their ids. */
    List<String> headers() {
        List<String> headers =
                new ArrayList<>(columns.stream().map(Column::header).toList());
        if (inputs != null) {
            headers.add(Inputs.KEY);
            headers.addAll(inputs.columns());
        }
        return headers;
    }

    private static <E> List<E> with(List<E> before, E added) {
        List<E> all = new ArrayList<>(before);
        all.add(added);
        return all;
    }
}
