package org.sprinthealth.report.workbook;

import java.util.function.Function;

/**
 * A single cell of a template, by its defined name.
 *
 * @param name the defined name
 * @param content what stands there
 */
record NamedCell<R>(String name, Function<R, Content> content) implements Part<R> {}
