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
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.cells.People;
import org.sprinthealth.intake.criteria.NamedText;

/** The cells of a row of items by what they mean, in the forms that the tracker gives them. */
final class ItemCells {
    /** What a column that says whether has where it is not so. */
    private static final Pattern NO = Pattern.compile("(?iu)no|false|0|n|nein|non|nej|nie");

    /** Fields that are one plain cell, with the column they come from. */
    private static final Map<Field, Meaning> PLAIN = Map.of(
            Field.ID, Meaning.ID,
            Field.TYPE, Meaning.TYPE,
            Field.PRIORITY, Meaning.PRIORITY,
            Field.REQUESTER_GROUP, Meaning.REQUESTER_GROUP);

    private final ItemTable format;
    private final ExportDates dates;
    private int noNumbers;

    ItemCells(ItemTable format, ExportDates dates) {
        this.format = format;
        this.dates = dates;
    }

    /** How many estimates were neither empty, nor a number, nor a question mark. */
    int noNumbers() {
        return noNumbers;
    }

    /** A row's cells, still without its dates and comments. */
    ItemRow row(Line line, String key) {
        Map<Field, List<String>> cells = new EnumMap<>(Field.class);
        PLAIN.forEach((field, column) -> put(cells, field, line.first(column)));
        put(cells, Field.SUMMARY, format.summary(line).map(format::text).map(JiraWords::oneLine));
        put(cells, Field.STATUS, format.status(line));
        put(cells, Field.STATUS_CATEGORY, format.statusCategory(line));
        put(cells, Field.RESOLUTION, format.resolution(line));
        put(
                cells,
                Field.DESCRIPTION,
                line.first(Meaning.DESCRIPTION).map(format::text).map(People::leftOut));
        put(
                cells,
                Field.FLAGGED,
                line.first(Meaning.FLAGGED).filter(cell -> !NO.matcher(cell).matches()));
        put(cells, Field.RANK, line.first(Meaning.RANK).map(format::rank));
        put(cells, Field.ESTIMATE, estimate(line));
        put(cells, Field.PARENT, line.first(Meaning.PARENT_KEY).or(() -> line.first(Meaning.PARENT)));
        putAll(cells, Field.LABELS, labels(line));
        putAll(cells, Field.SPRINT, sprintNames(line));
        return new ItemRow(
                key,
                cells,
                links(line),
                criteria(line),
                Dates.UNKNOWN,
                Comments.NONE,
                line.first(Meaning.TYPE).map(format::level).orElse(null),
                line.row().line());
    }

    /** The sprints whose dates the row's cells know. */
    List<Sprint> sprints(Line line) {
        return format.sprints(line, dates).stream()
                .map(SprintText::sprint)
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<String> estimate(Line line) {
        List<String> cells = line.all(Meaning.ESTIMATE);
        Optional<String> number = cells.stream()
                .flatMap(cell -> Estimates.read(cell).stream())
                .findFirst()
                .map(estimate -> estimate.toPlainString());
        if (number.isEmpty() && cells.stream().anyMatch(cell -> !cell.equals("?"))) {
            noNumbers++;
        }
        return number;
    }

    private List<String> labels(Line line) {
        return line.all(Meaning.LABELS).stream()
                .flatMap(format.labelSeparator()::splitAsStream)
                .filter(label -> !label.isEmpty())
                .map(People::leftOut)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> sprintNames(Line line) {
        return format.sprints(line, dates).stream()
                .map(SprintText::name)
                .distinct()
                .toList();
    }

    private static List<Link> links(Line line) {
        Stream<Link> inward = links(line, Meaning.INWARD_LINK, "inward:");
        Stream<Link> outward = links(line, Meaning.OUTWARD_LINK, "outward:");
        return Stream.concat(inward, outward).distinct().sorted().toList();
    }

    private static Stream<Link> links(Line line, Meaning means, String direction) {
        return line.columns()
                .meaning(means)
                .map(column -> new Link(direction + column.name(), line.row().cell(column.position())))
                .filter(link -> !link.key().isEmpty());
    }

    private static List<NamedText> criteria(Line line) {
        return line.columns()
                .meaning(Meaning.CRITERIA)
                .map(column ->
                        new NamedText(column.name(), People.leftOut(line.row().cell(column.position()))))
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
