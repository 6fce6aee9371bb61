package org.sprinthealth.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sprinthealth.intake.table.Row;

/** A row of a table of items, by what its columns mean. */
record Line(ItemColumns columns, Row row) {
    private static final Set<Meaning> TEXTS = EnumSet.of(Meaning.CRITERIA, Meaning.DESCRIPTION);

    /** What stands in the columns of a meaning, in the order of the file, without empty cells. */
    List<String> all(Meaning means) {
        return columns.meaning(means)
                .map(column -> row.cell(column.position()))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** The first of {@link #all}. */
    Optional<String> first(Meaning means) {
        return all(means).stream().findFirst();
    }

    /** Whether every column of a meaning is empty. */
    boolean isEmpty(Meaning means) {
        return all(means).isEmpty();
    }

    /**
     * Whether it goes on with the item of the row above: the key's cell is one with that above it, and nothing stands here
     * of its own but texts.
     */
    boolean goesOn() {
        boolean sameKey = columns.meaning(Meaning.KEY).anyMatch(column -> row.isOneWithAbove(column.position()));
        return sameKey
                && columns.all()
                        .filter(column -> !TEXTS.contains(column.means()))
                        .allMatch(column -> row.isOneWithAbove(column.position())
                                || row.cell(column.position()).isEmpty());
    }
}
