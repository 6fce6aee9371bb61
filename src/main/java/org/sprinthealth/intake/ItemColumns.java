package org.sprinthealth.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.facts.Field;
import org.sprinthealth.intake.cells.People;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.settings.TeamSettings;

/**
 * What each column of one table of items means, by position, since titles repeat. Columns that hold people have no place in
 * it, whatever the portfolio file says, so nothing behind it can read them.
 */
final class ItemColumns {
    private final List<Column> columns;
    private final Map<Meaning, List<Column>> byMeaning;
    private final List<String> unknown;

    /**
     * A column that is read.
     *
     * @param position its place in the row, from 0
     * @param means what it means
     * @param title its title
     * @param name the name of the field that the title tells of
     * @param named whether the portfolio file says what it means
     */
    record Column(int position, Meaning means, String title, String name, boolean named) {}

    private ItemColumns(List<Column> columns, List<String> unknown) {
        this.columns = List.copyOf(columns);
        this.byMeaning = columns.stream().collect(Collectors.groupingBy(Column::means));
        this.unknown = List.copyOf(unknown);
    }

    static ItemColumns of(Header header, ItemTable format, TeamSettings team) {
        List<Column> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            String title = header.titles().get(i);
            String name = format.fieldName(title);
            if (title.isEmpty() || People.areIn(title) || People.areIn(name)) {
                continue;
            }
            Optional<Meaning> set = alias(title, name, team);
            Optional<Meaning> means = set.or(() -> format.meaning(title));
            if (means.isEmpty() && !unknown.contains(title)) {
                unknown.add(title);
            }
            if (means.map(Meaning::field).isPresent()) {
                columns.add(new Column(i, means.get(), title, name, set.isPresent()));
            }
        }
        return new ItemColumns(columns, unknown);
    }

    /** The columns that are read, in the order of the file. */
    Stream<Column> all() {
        return columns.stream();
    }

    /** The columns of a meaning, in the order of the file. */
    Stream<Column> meaning(Meaning means) {
        return byMeaning.getOrDefault(means, List.of()).stream();
    }

    boolean has(Meaning means) {
        return byMeaning.containsKey(means);
    }

    /** Whether the portfolio file names a column of a meaning. */
    boolean isNamed(Meaning means) {
        return meaning(means).anyMatch(Column::named);
    }

    /** The fields that the file has. */
    Set<Field> fields() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        columns.stream()
                .flatMap(column -> Optional.ofNullable(column.means().field()).stream())
                .forEach(fields::add);
        return fields;
    }

    /** The titles of the columns that are read, in the order of the file, with the field that each fills. */
    Map<String, Field> titles() {
        Map<String, Field> titles = new LinkedHashMap<>();
        columns.forEach(column ->
                Optional.ofNullable(column.means().field()).ifPresent(field -> titles.put(column.title(), field)));
        return titles;
    }

    /** Titles that no dictionary has, each once. */
    List<String> unknown() {
        return unknown;
    }

    private static Optional<Meaning> alias(String title, String name, TeamSettings team) {
        for (String each : List.of(title, name)) {
            String lower = each.toLowerCase(Locale.ROOT);
            Field field = team.exports().aliases().get(lower);
            if (field != null) {
                return Optional.of(Meaning.of(field));
            }
            if (team.criteria().fields().contains(lower)) {
                return Optional.of(Meaning.CRITERIA);
            }
        }
        return Optional.empty();
    }
}
