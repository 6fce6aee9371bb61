package org.sprinthealth.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.cells.DateTroubles;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.intake.table.Tidy;
import org.sprinthealth.settings.TeamSettings;
import tools.jackson.databind.JsonNode;

/** One file of items in JSON being read, record by record. */
final class RecordReading {
    /** The longest text that is used, as in tables. */
    private static final int LONGEST = 32_767;

    private final ItemRecords format;
    private final Records records;
    private final String file;
    private final TeamSettings team;
    private final Tidy tidy = new Tidy();
    private final List<ItemRow> rows = new ArrayList<>();
    private final Map<String, Integer> recordOfKey = new HashMap<>();
    private final Set<String> withheld = new LinkedHashSet<>();
    private final Set<String> has = new LinkedHashSet<>();
    private final Map<String, Sprint> sprints = new LinkedHashMap<>();
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private int blank;

    RecordReading(ItemRecords format, Records records, String file, TeamSettings team) {
        this.format = format;
        this.records = records;
        this.file = file;
        this.team = team;
    }

    ItemsFile read() throws IOException {
        for (JsonNode record = records.next(); record != null; record = records.next()) {
            take(new Said(record, tidy));
        }
        Map<String, Field> columns = new LinkedHashMap<>(format.names());
        columns.keySet().retainAll(has);
        return new ItemsFile(
                rows,
                withheld,
                fields(columns),
                List.copyOf(sprints.values()),
                rows.stream()
                        .map(row -> row.dates().updated())
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null),
                false,
                rejected.size(),
                blank + leftOut.values().stream().mapToInt(Integer::intValue).sum(),
                rejected,
                notes(),
                columns,
                Changelogs.NONE,
                JiraPaging.shortfall(records));
    }

    private static Set<Field> fields(Map<String, Field> columns) {
        Set<Field> fields = EnumSet.of(Field.KEY);
        fields.addAll(columns.values());
        return fields;
    }

    private void take(Said item) {
        if (item.node().isEmpty()) {
            blank++;
            return;
        }
        String left = format.leftOut(item);
        if (left != null) {
            leftOut.merge(left, 1, Integer::sum);
            return;
        }
        String key = format.key(item);
        Optional<Rejected> trouble = trouble(item, key);
        if (trouble.isPresent()) {
            rejected.add(trouble.get());
            if (!key.isEmpty()) {
                withheld.add(key);
            }
            return;
        }
        recordOfKey.put(key, records.number());
        item.node().propertyNames().forEach(has::add);
        format.sprints(item, team).forEach(sprint -> sprints.put(sprint.name() + "\n" + sprint.start(), sprint));
        rows.add(new ItemRow(
                key,
                format.cells(item),
                List.of(),
                List.of(),
                dates(item),
                format.comments(item),
                null,
                records.number()));
    }

    private Optional<Rejected> trouble(Said item, String key) {
        if (key.isEmpty()) {
            return refuse(null, "it has no key such as " + format.exampleKey(), "Fetch it again with all fields");
        }
        Integer before = recordOfKey.get(key);
        if (before != null) {
            return refuse(null, key + " already stands in record " + before, "Keep one record an item");
        }
        for (List<String> names : format.dates().values()) {
            for (String name : names) {
                Optional<String> wrong =
                        item.at(name).text().filter(text -> JiraTime.read(text).isEmpty());
                if (wrong.isPresent()) {
                    return refuse(name, "found " + DateTroubles.shown(wrong.get()), "Fetch it as 2026-03-02T09:00:00Z");
                }
            }
        }
        boolean tooLong =
                format.cells(item).values().stream().flatMap(List::stream).anyMatch(text -> text.length() > LONGEST);
        return tooLong
                ? refuse(null, "a text in it has more than 32,767 characters", "Shorten it in the tracker")
                : Optional.empty();
    }

    private Optional<Rejected> refuse(@Nullable String field, String reason, String remedy) {
        return Optional.of(new Rejected(file, records.number(), field, reason, remedy));
    }

    private Dates dates(Said item) {
        return new Dates(date(item, Field.CREATED), date(item, Field.UPDATED), date(item, Field.RESOLVED));
    }

    private @Nullable Instant date(Said item, Field field) {
        return format.dates().getOrDefault(field, List.of()).stream()
                .flatMap(name -> item.at(name).text().stream())
                .flatMap(text -> JiraTime.read(text).stream())
                .findFirst()
                .orElse(null);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(records.notes());
        notes.addAll(tidy.notes());
        leftOut.forEach((what, count) -> notes.add("Left out, being " + what + ": " + count + "."));
        return notes;
    }
}
