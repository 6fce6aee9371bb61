package org.sprinthealth.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.facts.Field;
import org.sprinthealth.intake.Change.Value;
import org.sprinthealth.intake.cells.People;

/** Changelogs of Jira in the words of facts, once it is known what the site's own fields mean. */
final class JiraChanges {
    private final JiraFields fields;

    /** What is told at once of one field counts as one change: a parent is told under two names. */
    private record Told(long order, Field field, String name) {}

    JiraChanges(JiraFields fields) {
        this.fields = fields;
    }

    /**
     * The changes of an issue, oldest first.
     *
     * @param told its changelog, oldest first
     * @param points the id of the field that its estimate stands in; empty where it has none
     */
    List<Change> read(List<JiraChange> told, Optional<String> points) {
        Map<Object, Change> changes = new LinkedHashMap<>();
        for (JiraChange change : told) {
            field(change)
                    .filter(field -> field != Field.ESTIMATE || isIn(change, points))
                    .ifPresent(field -> {
                        String name = field == Field.CRITERIA ? change.field() : "";
                        Change read = new Change(
                                change.at(),
                                field,
                                name,
                                value(field, change.from(), change.fromText()),
                                value(field, change.to(), change.toText()));
                        List<Object> at = List.of(change.at(), new Told(change.order(), field, name));
                        changes.merge(at, read, JiraChanges::both);
                    });
        }
        return new ArrayList<>(changes.values());
    }

    private static Change both(Change one, Change other) {
        return new Change(
                one.at(),
                one.field(),
                one.name(),
                one.before().or(other.before()),
                one.after().or(other.after()));
    }

    private static boolean isIn(JiraChange change, Optional<String> points) {
        return change.fieldId() == null || points.isEmpty() || points.get().equals(change.fieldId());
    }

    private Optional<Field> field(JiraChange change) {
        Optional<Field> own = change.own();
        if (own.isPresent()) {
            return own;
        }
        String id = change.fieldId();
        Optional<Meaning> means =
                id != null && JiraFields.isCustom(id) ? fields.meaning(id) : fields.meaningOfName(change.field());
        return means.map(Meaning::field).filter(TOLD::contains);
    }

    private static final java.util.Set<Field> TOLD = java.util.Set.of(
            Field.SPRINT, Field.ESTIMATE, Field.PARENT, Field.FLAGGED, Field.CRITERIA, Field.LABELS, Field.PRIORITY);

    private static Value value(Field field, String id, String text) {
        return switch (field) {
            case STATUS, RESOLUTION, PRIORITY, TYPE -> named(id, text);
            case SPRINT -> sprints(id, text);
            case ESTIMATE -> cells(Estimates.read(text).stream().map(number -> number.toPlainString()));
            case LABELS -> cells(JiraWords.labels(Stream.of(text)));
            case PARENT -> cells(parent(id, text));
            case FLAGGED -> cells(Stream.of(text).filter(flag -> !flag.isEmpty()));
            case SUMMARY -> cells(Stream.of(JiraWords.oneLine(text)).filter(line -> !line.isEmpty()));
            default -> cells(Stream.of(People.leftOut(text)).filter(words -> !words.isEmpty()));
        };
    }

    private static Value cells(Stream<String> cells) {
        return new Value(List.of(), cells.toList());
    }

    private static Value named(String id, String text) {
        if (text.isEmpty()) {
            return Value.NONE;
        }
        return new Value(id.isEmpty() ? List.of() : List.of(id), List.of(text));
    }

    private static Stream<String> parent(String id, String text) {
        String parent = JiraWords.KEY.matcher(text).matches() ? text : id;
        return Stream.of(parent).filter(key -> !key.isEmpty());
    }

    /** Names can have commas in them, ids cannot: names are only told apart where there are as many. */
    private static Value sprints(String ids, String names) {
        List<String> each = split(ids);
        List<String> named = split(names);
        if (each.isEmpty()) {
            return new Value(List.of(), named);
        }
        List<Integer> places = IntStream.range(0, each.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> each.get(place), JiraWords.BY_NUMBER))
                .toList();
        List<String> inOrder = places.stream().map(each::get).toList();
        return named.size() == each.size()
                ? new Value(inOrder, places.stream().map(named::get).toList())
                : new Value(inOrder, List.of());
    }

    private static List<String> split(String joined) {
        return Stream.of(joined.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
