package org.sprinthealth.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;

/**
 * What one export of items says, and the account of its rows.
 *
 * @param rows the items, in the order of the file
 * @param withheld keys of rows that could not be used
 * @param fields the fields that the file has
 * @param sprints sprints whose dates the items' cells know
 * @param newestUpdate the newest update of an item, or null where no date of update can be read
 * @param cutShort whether the file ends within a row, so that what came after is missing
 * @param quarantined rows refused
 * @param blank rows without content, or left out on purpose
 * @param rejected what was refused, rows and columns, in the order of the file
 * @param notes what a reader should know of it
 * @param columns titles of the columns that are read, in the order of the file, with the field that each fills
 * @param changelogs what it tells of the past
 * @param announced what it says there would be to fetch, where it has less; else null
 */
record ItemsFile(
        List<ItemRow> rows,
        Set<String> withheld,
        Set<Field> fields,
        List<Sprint> sprints,
        @Nullable Instant newestUpdate,
        boolean cutShort,
        int quarantined,
        int blank,
        List<Rejected> rejected,
        List<String> notes,
        Map<String, Field> columns,
        Changelogs changelogs,
        @Nullable Announced announced)
        implements Contents {

    /** An export that shows items as they are now, and all that was asked for. */
    ItemsFile(
            List<ItemRow> rows,
            Set<String> withheld,
            Set<Field> fields,
            List<Sprint> sprints,
            @Nullable Instant newestUpdate,
            boolean cutShort,
            int quarantined,
            int blank,
            List<Rejected> rejected,
            List<String> notes,
            Map<String, Field> columns) {
        this(
                rows,
                withheld,
                fields,
                sprints,
                newestUpdate,
                cutShort,
                quarantined,
                blank,
                rejected,
                notes,
                columns,
                Changelogs.NONE,
                null);
    }

    @Override
    public int accepted() {
        return rows.size();
    }
}
