package org.sprinthealth.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Link;
import org.sprinthealth.intake.criteria.NamedText;

/**
 * An item as one file shows it, in the tracker's own words: no state is mapped yet, no criteria are read, and other files
 * of the night may know more.
 *
 * @param key the item's key
 * @param cells what the file says by field; a field without an entry is unknown
 * @param links links to other items
 * @param criteria the criteria fields, in the order of the file's columns
 * @param dates created, updated, resolved
 * @param comments countable facts of the comments
 * @param level the level of its type where the tracker means something else by the type's name than others do; or null
 * @param line where the row stands in its file: a line, a row of a sheet, or the number of a record
 */
record ItemRow(
        String key,
        Map<Field, List<String>> cells,
        List<Link> links,
        List<NamedText> criteria,
        Dates dates,
        Comments comments,
        @Nullable Level level,
        long line) {
    private static final Pattern BULLET = Pattern.compile("[-*•–+]|\\d+[.)]|(?i)given\\b");

    /** This row with its dates and comments. */
    ItemRow with(Dates known, Comments counted) {
        return new ItemRow(key, cells, links, criteria, known, counted, level, line);
    }

    /** This row with another key. */
    ItemRow called(String other) {
        return new ItemRow(other, cells, links, criteria, dates, comments, level, line);
    }

    /** This row with other cells in a field; without the field where there are none. */
    ItemRow with(Field field, List<String> others) {
        Map<Field, List<String>> changed = new EnumMap<>(Field.class);
        changed.putAll(cells);
        changed.remove(field);
        if (!others.isEmpty()) {
            changed.put(field, others);
        }
        return new ItemRow(key, changed, links, criteria, dates, comments, level, line);
    }

    /** This row with other criteria. */
    ItemRow withCriteria(List<NamedText> others) {
        return new ItemRow(key, cells, links, others, dates, comments, level, line);
    }

    /** This row with the texts of a further row of the same item below its own. */
    ItemRow goingOnWith(ItemRow further) {
        String description = Stream.of(this, further)
                .map(row -> row.text(Field.DESCRIPTION))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        Map<String, String> texts = new LinkedHashMap<>();
        Stream.of(this, further)
                .flatMap(row -> row.criteria.stream())
                .forEach(text -> texts.merge(
                        text.name(),
                        text.text(),
                        (one, more) -> one.equals(more) ? one : listed(one) + "\n" + listed(more)));
        List<NamedText> all = texts.entrySet().stream()
                .map(text -> new NamedText(text.getKey(), text.getValue()))
                .toList();
        return with(Field.DESCRIPTION, description.isEmpty() ? List.of() : List.of(description))
                .withCriteria(all);
    }

    /** Criteria in a row each are a list, and are written as one. */
    private static String listed(String text) {
        return BULLET.matcher(text).lookingAt() ? text : "- " + text;
    }

    /** The first cell of a field, or null. */
    @Nullable
    String first(Field field) {
        List<String> found = all(field);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The first cell of a field, empty where there is none. */
    String text(Field field) {
        String first = first(field);
        return first == null ? "" : first;
    }

    /** All cells of a field, in the order of the file's columns. */
    List<String> all(Field field) {
        return cells.getOrDefault(field, List.of());
    }

    /** This row with what only an older look of the same night knows: a filled cell is never overwritten by an empty one. */
    ItemRow over(ItemRow older) {
        Map<Field, List<String>> fuller = new EnumMap<>(Field.class);
        fuller.putAll(older.cells);
        fuller.putAll(cells);
        return new ItemRow(
                key,
                fuller,
                links.isEmpty() ? older.links : links,
                criteria.isEmpty() ? older.criteria : criteria,
                new Dates(
                        first(dates.created(), older.dates.created()),
                        first(dates.updated(), older.dates.updated()),
                        first(dates.resolved(), older.dates.resolved())),
                comments.count() == 0 ? older.comments : comments,
                first(level, older.level),
                line);
    }

    /** This row with what another sheet of the same file knows: the item is in the sprints of both. */
    ItemRow beside(ItemRow earlierSheet) {
        List<String> sprints = Stream.of(earlierSheet, this)
                .flatMap(row -> row.all(Field.SPRINT).stream())
                .distinct()
                .toList();
        return over(earlierSheet).with(Field.SPRINT, sprints);
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
