package org.sprinthealth.intake.contracts;

/**
 * How a cell is read.
 *
 * @param <V> what it says
 */
@FunctionalInterface
interface Cell<V> {
    /**
     * What a text says.
     *
     * @param text the cell, which is not empty
     * @param calendar the dates of its file
     */
    V read(String text, Calendar calendar) throws Unfit;
}
