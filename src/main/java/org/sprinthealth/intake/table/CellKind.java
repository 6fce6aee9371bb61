package org.sprinthealth.intake.table;

/** What a cell of a sheet holds. */
public enum CellKind {
    WORDS,
    NUMBER,
    TIME,
    /** Whatever a formula comes to. */
    FORMULA
}
