package org.sprinthealth.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sprinthealth.facts.Field;

/**
 * What was mapped to what in an export of items.
 *
 * @param file the file's name, as reports print it
 * @param format the recognised format's name
 * @param columns titles of the columns, or names of the fields, that are read, in the order of the file, with what they mean
 */
public record Understood(String file, String format, Map<String, Field> columns) {
    public Understood {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
