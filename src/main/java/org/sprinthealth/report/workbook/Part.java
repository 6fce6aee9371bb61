package org.sprinthealth.report.workbook;

/**
 * Something of a template that gets filled: a table or a named cell.
 *
 * @param <R> the report it is filled from
 */
sealed interface Part<R> permits Table, NamedCell {
    /** The table's or the cell's name in the template. */
    String name();
}
