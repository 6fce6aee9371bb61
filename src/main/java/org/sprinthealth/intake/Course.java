package org.sprinthealth.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sprinthealth.facts.Field;
import org.sprinthealth.intake.Change.Value;
import org.sprinthealth.intake.criteria.NamedText;

/**
 * One item's course: its row from its creation on, told field by field. Between two changes stands what the earlier one put
 * there; before the first what that one found; after the last what the export shows, where it is a text, since changelogs
 * have texts in another form.
 */
final class Course {
    private final ItemRow now;
    private final Names names;
    private final Map<String, String> categories;
    private final Map<Slot, List<Change>> changes = new LinkedHashMap<>();
    private final Instant start;

    /** A place in a row. */
    private record Slot(Field field, String name) {
        boolean isText() {
            return field == Field.DESCRIPTION || field == Field.CRITERIA;
        }
    }

    /**
     * The course of an item.
     *
     * @param now its row as exported
     * @param changelog all its changes
     * @param names names by id, as they are now
     * @param categories the categories of statuses, by their names of now
     */
    Course(ItemRow now, Changelog changelog, Names names, Map<String, String> categories) {
        this.now = now;
        this.names = names;
        this.categories = categories;
        Instant first = Objects.requireNonNull(now.dates().created());
        for (Change change : changelog.changes()) {
            changes.computeIfAbsent(new Slot(change.field(), change.name()), none -> new ArrayList<>())
                    .add(change);
            first = change.at().isBefore(first) ? change.at() : first;
        }
        this.start = first;
    }

    /** The row from each instant on, from its creation; an import can have changes from before it. */
    SortedMap<Instant, ItemRow> rows() {
        TreeSet<Instant> instants = new TreeSet<>();
        instants.add(start);
        changes.values().forEach(all -> all.forEach(change -> instants.add(change.at())));
        TreeMap<Instant, ItemRow> rows = new TreeMap<>();
        instants.forEach(at -> rows.put(at, at(at)));
        return rows;
    }

    private ItemRow at(Instant when) {
        ItemRow row = now;
        for (Map.Entry<Slot, List<Change>> slot : changes.entrySet()) {
            row = with(row, slot.getKey(), slot.getValue(), when);
        }
        return row;
    }

    private ItemRow with(ItemRow row, Slot slot, List<Change> all, Instant when) {
        Change last = null;
        for (Change change : all) {
            last = change.at().isAfter(when) ? last : change;
        }
        boolean isLast = Objects.equals(last, all.get(all.size() - 1));
        if (isLast && slot.isText()) {
            return row;
        }
        Value value = last == null ? all.get(0).before() : last.after();
        return with(row, slot, value.named(slot.field(), names));
    }

    private ItemRow with(ItemRow row, Slot slot, List<String> cells) {
        if (slot.field() == Field.CRITERIA) {
            return row.withCriteria(criteria(row.criteria(), slot.name(), cells));
        }
        ItemRow with = row.with(slot.field(), cells);
        return slot.field() == Field.STATUS ? with.with(Field.STATUS_CATEGORY, category(cells)) : with;
    }

    private List<String> category(List<String> status) {
        return status.stream().map(categories::get).filter(Objects::nonNull).toList();
    }

    private static List<NamedText> criteria(List<NamedText> now, String name, List<String> then) {
        List<NamedText> texts = new ArrayList<>(now);
        texts.removeIf(text -> text.name().equals(name));
        then.forEach(text -> texts.add(new NamedText(name, text)));
        return texts;
    }
}
