package org.sprinthealth.templates;

/** The sheets of what the work was worth. */
final class ValueSheets {
    private final Making making;

    private ValueSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {}
}
