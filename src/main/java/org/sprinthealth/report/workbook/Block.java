package org.sprinthealth.report.workbook;

import java.util.function.Predicate;

/**
 * Rows of a template with charts in them, which are hidden where there is nothing to draw.
 *
 * @param name the defined name of an area that takes in these rows
 * @param shown whether there is something to draw
 */
record Block<R>(String name, Predicate<R> shown) implements Part<R> {}
