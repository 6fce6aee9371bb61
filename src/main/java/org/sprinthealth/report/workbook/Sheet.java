package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook: which tables and named cells it fills, and from what. The sheet's own name, order and looks are
 * the template's.
 *
 * @param <R> the report it is filled from
 */
interface Sheet<R> {
    /** The tables and named cells, from the top of the sheet down. */
    List<Part<R>> parts();

    /** How to switch the sheet on where its data is absent, a sentence; empty where there is something to show. */
    default Optional<String> switchedOnBy(R report) {
        return Optional.empty();
    }
}
