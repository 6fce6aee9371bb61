package org.sprinthealth.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.settings.TeamSettings;

/**
 * A tracker's records of items as its interface answers them: what its names mean. How records become items is the same for
 * all trackers whose records say all of an item in one place.
 */
interface ItemRecords extends ExportFormat.OfRecords {

    /** The names that are read, in the order in which a person would list them, with the field that each fills. */
    Map<String, Field> names();

    /** The key of an item; empty where it has none. */
    String key(Said item);

    /** A key as it should be, for whoever has to look for one. */
    String exampleKey();

    /** Why an item is left out on purpose, as a noun in the plural; null where it is not. */
    default @Nullable String leftOut(Said item) {
        return null;
    }

    /** Its cells by field, without its dates and comments. */
    Map<Field, List<String>> cells(Said item);

    /** The names of its dates: created, updated, resolved, each in the tracker's spellings. */
    Map<Field, List<String>> dates();

    /** The countable facts of its comments. */
    default Comments comments(Said item) {
        return Comments.NONE;
    }

    /** The sprints whose dates it knows. */
    default List<Sprint> sprints(Said item, TeamSettings team) {
        return List.of();
    }

    @Override
    default ItemsFile read(Records records, String file, TeamSettings team) throws IOException {
        return new RecordReading(this, records, file, team).read();
    }

    /** Puts a text into the cells, where there is one. */
    static void put(Map<Field, List<String>> cells, Field field, Optional<String> cell) {
        cell.ifPresent(text -> cells.put(field, List.of(text)));
    }
}
