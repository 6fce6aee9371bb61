package org.sprinthealth.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Past;

/** What a night's changelogs tell of its items, in the words of the night: names are today's, states are the team's. */
final class Pasts {
    /** What changelogs tell all of, where the export has the field at all. */
    private static final Set<Field> TOLD = EnumSet.of(
            Field.TYPE,
            Field.SUMMARY,
            Field.STATUS,
            Field.STATUS_CATEGORY,
            Field.RESOLUTION,
            Field.PRIORITY,
            Field.SPRINT,
            Field.ESTIMATE,
            Field.LABELS,
            Field.PARENT,
            Field.DESCRIPTION,
            Field.CRITERIA,
            Field.FLAGGED);

    private final Map<String, ItemRow> merged;
    private final Items items;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();
    private final Names names = new Names();
    private final Map<String, Told> told = new LinkedHashMap<>();

    /** What one file tells of an item. */
    private record Told(
            ItemRow row,
            Changelog changelog,
            Set<Field> fields,
            @Nullable Instant at) {}

    /**
     * The pasts of a night's items.
     *
     * @param merged the night's rows by key
     * @param items what makes items of rows
     * @param read the items of the rows
     */
    Pasts(Map<String, ItemRow> merged, Items items, List<Item> read) {
        this.merged = merged;
        this.items = items;
        read.forEach(item -> places.put(item.key(), item.row()));
        merged.values().forEach(row -> {
            String category = row.first(Field.STATUS_CATEGORY);
            if (category != null) {
                categories.put(row.text(Field.STATUS), category);
            }
        });
    }

    /** Learns the categories of statuses that no item has now. */
    void learn(Map<String, String> ofStatuses) {
        ofStatuses.forEach(categories::putIfAbsent);
    }

    /**
     * Adds what a file tells, which is not older than those before it.
     *
     * @param exported when it was exported; null where that is the night's instant
     */
    void add(ItemsFile file, @Nullable Instant exported) {
        names.learn(file.changelogs().names());
        Set<Field> fields = EnumSet.copyOf(TOLD);
        fields.retainAll(file.fields());
        for (ItemRow row : file.rows()) {
            Changelog changelog = file.changelogs().items().get(row.key());
            if (changelog != null && changelog.whole() && row.dates().created() != null) {
                told.put(row.key(), new Told(row, changelog, fields, exported));
            }
        }
    }

    /** The pasts, in the order of the items. */
    List<Past> read() {
        List<Past> pasts = new ArrayList<>();
        merged.keySet()
                .forEach(key ->
                        Optional.ofNullable(told.get(key)).map(this::past).ifPresent(pasts::add));
        return pasts;
    }

    private Past past(Told of) {
        int place = places.getOrDefault(of.row().key(), 1);
        List<Past.Version> versions = new ArrayList<>();
        rows(of).forEach((from, row) -> versions.add(new Past.Version(from, items.then(row, place))));
        return new Past(of.row().key(), of.fields(), versions, of.at());
    }

    /** The item's row as it stood from each instant on. */
    private SortedMap<Instant, ItemRow> rows(Told of) {
        ItemRow now = of.row().over(merged.getOrDefault(of.row().key(), of.row()));
        Course course = new Course(now, of.changelog(), names, categories);
        return course.rows();
    }
}
