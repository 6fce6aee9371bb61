package org.sprinthealth.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Records whose fields are plain values, seen as the rows of a table: their names are its header. A program's own list comes
 * so, and is read as any table is. The number of a record stands for its line.
 */
final class FlatRecords implements RowSource {
    private static final int LOOK_AT = 40;

    private final Records records;
    private final List<JsonNode> first = new ArrayList<>();
    private final List<String> names;
    private final Tidy tidy = new Tidy();
    private boolean headed;
    private int place;

    FlatRecords(Records records) throws IOException {
        this.records = records;
        Set<String> seen = new LinkedHashSet<>();
        for (JsonNode record = records.next();
                record != null;
                record = first.size() < LOOK_AT ? records.next() : null) {
            first.add(record);
            seen.addAll(record.propertyNames());
        }
        this.names = List.copyOf(seen);
    }

    /** Whether a record is flat: it has fields, and none of them holds fields of its own. */
    static boolean isFlat(JsonNode record) {
        return !record.isEmpty()
                && record.valueStream().allMatch(value -> value.isValueNode() || isListOfValues(value));
    }

    private static boolean isListOfValues(JsonNode value) {
        return value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode);
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (!headed) {
            headed = true;
            return new Row(names.toArray(String[]::new), 1, tidy);
        }
        JsonNode record = place < first.size() ? first.get(place) : records.next();
        place++;
        return record == null ? null : row(record);
    }

    private Row row(JsonNode record) {
        String[] cells = names.stream().map(name -> text(record.path(name))).toArray(String[]::new);
        return new Row(cells, place, tidy);
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return String.join("; ", value.valueStream().map(FlatRecords::text).toList());
        }
        return value.isNull() ? "" : value.asString("");
    }

    @Override
    public boolean isHeaded() {
        return true;
    }

    @Override
    public boolean endsInLine() {
        return false;
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(records.notes());
        notes.addAll(tidy.notes());
        return notes;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
