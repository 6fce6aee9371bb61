package org.sprinthealth.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.ReturnedWorkbook.TypedCell;

/**
 * What a workbook says that was written here and comes back.
 *
 * @param edition the date of the edition that it is a copy of
 * @param shows the ids of earlier copies that it knew of
 * @param saved when a person last saved it; null where it does not say
 * @param cells the cells that take input, in the rows that have a key
 * @param accepted rows with a key, or with something typed
 * @param notes what a reader should know of it
 */
record ReturnedRows(
        LocalDate edition,
        Set<String> shows,
        @Nullable Instant saved,
        List<TypedCell> cells,
        int accepted,
        List<String> notes)
        implements Contents {
    /** What such a file is called. */
    static final String FORMAT = "Sprint Health Check workbook";

    ReturnedRows {
        shows = Set.copyOf(shows);
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    @Override
    public int quarantined() {
        return 0;
    }

    @Override
    public int blank() {
        return 0;
    }

    @Override
    public List<Rejected> rejected() {
        return List.of();
    }
}
