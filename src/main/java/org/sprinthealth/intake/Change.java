package org.sprinthealth.intake;

import java.time.Instant;
import java.util.List;
import org.sprinthealth.facts.Field;

/**
 * A change of an item as its tracker remembers it.
 *
 * @param at when it was made
 * @param field what was changed
 * @param name the name of the field among several of one kind, as criteria fields are; else empty
 * @param before what stood there
 * @param after what stands there since
 */
record Change(Instant at, Field field, String name, Value before, Value after) {

    /**
     * What stood in a field.
     *
     * @param ids the tracker's ids, which outlive names; none where it gave none
     * @param cells the names or texts of that day
     */
    record Value(List<String> ids, List<String> cells) {
        static final Value NONE = new Value(List.of(), List.of());

        Value {
            ids = List.copyOf(ids);
            cells = List.copyOf(cells);
        }

        /** What stands there by names as they are known best. */
        List<String> named(Field field, Names names) {
            return ids.isEmpty() ? cells : names.of(field, ids, cells);
        }

        /** The first that says something. */
        Value or(Value other) {
            return cells.isEmpty() && ids.isEmpty() ? other : this;
        }
    }
}
