package org.sprinthealth.intake.contracts;

import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Contracts.Column;

/** That a cell does not say what its column needs. It never leaves the reading of its row. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    private final @Nullable Column column;
    private final String reason;
    private final @Nullable String remedy;

    Unfit(@Nullable Column column, String reason, @Nullable String remedy) {
        super(reason, null, false, false);
        this.column = column;
        this.reason = reason;
        this.remedy = remedy;
    }

    /** A cell whose content is none of what its column knows. */
    static Unfit found(String text) {
        return new Unfit(null, "found " + Shown.of(text), null);
    }

    /** The same, said of a column. */
    Unfit in(Column where) {
        return new Unfit(where, reason, remedy);
    }

    @Nullable
    Column column() {
        return column;
    }

    String reason() {
        return reason;
    }

    /** What to do about it; null for what the column's explanation says. */
    @Nullable
    String remedy() {
        return remedy;
    }
}
