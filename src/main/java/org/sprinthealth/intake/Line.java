package org.sprinthealth.intake;

import java.util.List;
import java.util.Optional;
import org.sprinthealth.intake.table.Row;

/** A row of a table of items, by what its columns mean. */
record Line(ItemColumns columns, Row row) {

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
}
