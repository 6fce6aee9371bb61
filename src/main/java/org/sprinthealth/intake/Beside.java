package org.sprinthealth.intake;

import java.util.List;
import java.util.Map;

/**
 * What files beside an export of issues tell of them, by the issues' ids.
 *
 * @param values what stands in the site's own fields
 * @param changes what was changed, oldest first
 * @param hasChanges whether one of the files is a history, so that an issue without an entry was never changed
 */
record Beside(Map<String, List<FieldValue>> values, Map<String, List<JiraChange>> changes, boolean hasChanges) {
    /** Nothing beside. */
    static final Beside NOTHING = new Beside(Map.of(), Map.of(), false);

    /**
     * What stands in a field of the site's own.
     *
     * @param id the field's id
     * @param name the field's name
     */
    record FieldValue(String id, String name, String value) {}

    Beside {
        values = Map.copyOf(values);
        changes = Map.copyOf(changes);
    }

    /** Whether nothing is told. */
    boolean isNothing() {
        return values.isEmpty() && !hasChanges;
    }
}
