package org.sprinthealth.report.workbook;

/**
 * Something of a template that gets filled: a table or a named cell; or rows that are shown where there is something to draw.
 *
 * @param <R> the report it is filled from
 */
sealed interface Part<R> permits Table, NamedCell, Block {
    /** The table's, the cell's or the area's name in the template. */
    String name();
}
