package org.sprinthealth.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Link;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.cells.People;
import org.sprinthealth.intake.criteria.NamedText;
import org.sprinthealth.intake.table.Row;

/** The cells of a Jira row by what they mean, in the forms that Jira gives them. */
final class JiraCells {
    private static final Pattern RANK_BUCKET = Pattern.compile("^\\d+\\|");
    private static final Pattern LABEL_SEPARATOR = Pattern.compile("[\\s,;]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n\\s*");

    /** Fields that are one plain cell, with the column they come from. */
    private static final Map<Field, JiraColumn> PLAIN = Map.of(
            Field.ID, JiraColumn.ID,
            Field.TYPE, JiraColumn.TYPE,
            Field.STATUS, JiraColumn.STATUS,
            Field.STATUS_CATEGORY, JiraColumn.STATUS_CATEGORY,
            Field.RESOLUTION, JiraColumn.RESOLUTION,
            Field.PRIORITY, JiraColumn.PRIORITY,
            Field.FLAGGED, JiraColumn.FLAGGED,
            Field.REQUESTER_GROUP, JiraColumn.REQUESTER_GROUP,
            Field.TEAM, JiraColumn.TEAM);

    private final JiraColumns columns;
    private int noNumbers;

    JiraCells(JiraColumns columns) {
        this.columns = columns;
    }

    /** How many estimates were neither empty, nor a number, nor a question mark. */
    int noNumbers() {
        return noNumbers;
    }

    /** A row's cells, still without its dates and comments. */
    ItemRow row(Row row, String key) {
        Map<Field, List<String>> cells = new EnumMap<>(Field.class);
        PLAIN.forEach((field, column) -> put(cells, field, firstOf(row, column)));
        put(cells, Field.SUMMARY, firstOf(row, JiraColumn.SUMMARY).map(JiraCells::oneLine));
        put(cells, Field.DESCRIPTION, firstOf(row, JiraColumn.DESCRIPTION).map(People::leftOut));
        put(cells, Field.RANK, firstOf(row, JiraColumn.RANK).map(JiraCells::withoutBucket));
        put(cells, Field.ESTIMATE, estimate(row));
        put(cells, Field.PARENT, firstOf(row, JiraColumn.PARENT_KEY).or(() -> firstOf(row, JiraColumn.PARENT)));
        putAll(cells, Field.LABELS, labels(row));
        putAll(cells, Field.SPRINT, sprintNames(row));
        return new ItemRow(key, cells, links(row), criteria(row), Dates.UNKNOWN, Comments.NONE);
    }

    /** The sprints whose dates the row's cells know. */
    List<Sprint> sprints(Row row) {
        return sprintTexts(row).map(SprintText::sprint).filter(Objects::nonNull).toList();
    }

    private Optional<String> firstOf(Row row, JiraColumn column) {
        return columns.cells(row, column).stream().findFirst();
    }

    private static String oneLine(String summary) {
        return People.leftOut(LINE_ENDS.matcher(summary).replaceAll(" "));
    }

    /** The bucket changes when Jira rebalances all ranks, the order does not. */
    private static String withoutBucket(String rank) {
        return RANK_BUCKET.matcher(rank).replaceFirst("");
    }

    private Optional<String> estimate(Row row) {
        List<String> cells = columns.cells(row, JiraColumn.ESTIMATE);
        Optional<String> number = cells.stream()
                .flatMap(cell -> Estimates.read(cell).stream())
                .findFirst()
                .map(estimate -> estimate.toPlainString());
        if (number.isEmpty() && cells.stream().anyMatch(cell -> !cell.equals("?"))) {
            noNumbers++;
        }
        return number;
    }

    private List<String> labels(Row row) {
        return columns.cells(row, JiraColumn.LABELS).stream()
                .flatMap(LABEL_SEPARATOR::splitAsStream)
                .filter(label -> !label.isEmpty())
                .map(People::leftOut)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> sprintNames(Row row) {
        return sprintTexts(row).map(SprintText::name).distinct().toList();
    }

    private Stream<SprintText> sprintTexts(Row row) {
        return columns.cells(row, JiraColumn.SPRINT).stream().flatMap(cell -> SprintText.of(cell).stream());
    }

    private List<Link> links(Row row) {
        Stream<Link> inward = links(row, JiraColumn.INWARD_LINK, "inward:");
        Stream<Link> outward = links(row, JiraColumn.OUTWARD_LINK, "outward:");
        return Stream.concat(inward, outward).distinct().sorted().toList();
    }

    private Stream<Link> links(Row row, JiraColumn means, String direction) {
        return columns.meaning(means)
                .map(column -> new Link(direction + column.name(), row.cell(column.position())))
                .filter(link -> !link.key().isEmpty());
    }

    private List<NamedText> criteria(Row row) {
        return columns.meaning(JiraColumn.CRITERIA)
                .map(column -> new NamedText(column.name(), People.leftOut(row.cell(column.position()))))
                .filter(text -> !text.text().isEmpty())
                .toList();
    }

    private static void put(Map<Field, List<String>> cells, Field field, Optional<String> cell) {
        cell.ifPresent(text -> cells.put(field, List.of(text)));
    }

    private static void putAll(Map<Field, List<String>> cells, Field field, List<String> all) {
        if (!all.isEmpty()) {
            cells.put(field, all);
        }
    }
}
