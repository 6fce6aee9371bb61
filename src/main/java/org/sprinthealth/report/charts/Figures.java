package org.sprinthealth.report.charts;

import java.util.List;

/**
 * The figures behind a chart, as a table to stand beside it.
 *
 * @param columns the heads of the columns
 * @param rows the rows, each as long as {@code columns}; the first cell names the row
 */
public record Figures(List<String> columns, List<List<String>> rows) {
    public Figures {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row + " does not fit under " + columns);
            }
        }
    }
}
