package org.sprinthealth.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.facts.Field;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Row;
import org.sprinthealth.settings.TeamSettings;

/**
 * What each column of one Jira export means, by position, since titles repeat. Columns that hold people have no place
 * in it, whatever the portfolio file says, so nothing behind it can read them.
 */
final class JiraColumns {
    private static final Words<JiraColumn> TITLES = Words.read("jira-headers.txt", JiraColumn.class);
    private static final Words<JiraColumn> CUSTOM_FIELDS = Words.read("jira-custom-fields.txt", JiraColumn.class);
    private static final Words<Wrapper> WRAPPERS = Words.read("jira-wrappers.txt", Wrapper.class);
    private static final Pattern ACCOUNT_OF = Pattern.compile("(?i)[ -]id$");
    private static final Pattern WRAPPED = Pattern.compile("(.*?)\\s*\\((.*)\\)");

    private final List<Column> columns;
    private final Map<JiraColumn, List<Column>> byMeaning;
    private final List<String> unknown;

    /** What stands around the X of {@code Custom field (X)}. */
    private enum Wrapper {
        CUSTOM,
        INWARD,
        OUTWARD
    }

    /**
     * A column that is read.
     *
     * @param position its place in the row, from 0
     * @param means what it means
     * @param title its title
     * @param name the X of {@code Custom field (X)}, else the title
     */
    record Column(int position, JiraColumn means, String title, String name) {}

    private JiraColumns(List<Column> columns, List<String> unknown) {
        this.columns = List.copyOf(columns);
        this.byMeaning = columns.stream().collect(Collectors.groupingBy(Column::means));
        this.unknown = List.copyOf(unknown);
    }

    static JiraColumns of(Header header, TeamSettings team) {
        List<Column> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            String title = header.titles().get(i);
            Optional<JiraColumn> means = meaning(title, team);
            if (means.isEmpty() && !title.isEmpty() && !unknown.contains(title)) {
                unknown.add(title);
            }
            if (means.map(JiraColumn::field).isPresent()) {
                columns.add(new Column(i, means.get(), title, name(title)));
            }
        }
        return new JiraColumns(columns, unknown);
    }

    /** The columns that are read, in the order of the file. */
    Stream<Column> all() {
        return columns.stream();
    }

    /** The columns of a meaning, in the order of the file. */
    Stream<Column> meaning(JiraColumn means) {
        return byMeaning.getOrDefault(means, List.of()).stream();
    }

    boolean has(JiraColumn means) {
        return byMeaning.containsKey(means);
    }

    /** What stands in the columns of a meaning, in the order of the file, without empty cells. */
    List<String> cells(Row row, JiraColumn means) {
        return meaning(means)
                .map(column -> row.cell(column.position()))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** The fields that the file has. */
    Set<Field> fields() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        columns.stream()
                .flatMap(column -> Optional.ofNullable(column.means().field()).stream())
                .forEach(fields::add);
        return fields;
    }

    /** Titles that no dictionary has, each once. */
    List<String> unknown() {
        return unknown;
    }

    private static Optional<JiraColumn> meaning(String title, TeamSettings team) {
        if (isPerson(title) || isPerson(name(title))) {
            return Optional.of(JiraColumn.PERSON);
        }
        return alias(title, team)
                .or(() -> TITLES.meaningOf(title))
                .or(() -> wrapped(title))
                .or(() -> CUSTOM_FIELDS.meaningOf(title));
    }

    private static boolean isPerson(String title) {
        String whose = ACCOUNT_OF.matcher(title).replaceFirst("");
        return TITLES.meaningOf(whose)
                .or(() -> TITLES.meaningOf(title))
                .filter(JiraColumn.PERSON::equals)
                .isPresent();
    }

    private static Optional<JiraColumn> alias(String title, TeamSettings team) {
        for (String name : List.of(title, name(title))) {
            String lower = name.toLowerCase(Locale.ROOT);
            Field field = team.exports().aliases().get(lower);
            if (field != null) {
                return Optional.of(JiraColumn.of(field));
            }
            if (team.criteria().fields().contains(lower)) {
                return Optional.of(JiraColumn.CRITERIA);
            }
        }
        return Optional.empty();
    }

    private static Optional<JiraColumn> wrapped(String title) {
        Matcher matcher = WRAPPED.matcher(title);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Wrapper> wrapper = WRAPPERS.meaningOf(matcher.group(1));
        if (wrapper.isEmpty() || wrapper.get() == Wrapper.CUSTOM) {
            return CUSTOM_FIELDS.meaningOf(matcher.group(2));
        }
        return Optional.of(wrapper.get() == Wrapper.INWARD ? JiraColumn.INWARD_LINK : JiraColumn.OUTWARD_LINK);
    }

    private static String name(String title) {
        Matcher matcher = WRAPPED.matcher(title);
        return matcher.matches() ? matcher.group(2) : title;
    }
}
