package org.sprinthealth.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.criteria.NamedText;

/** The issues of a file as rows, once it is known what the site's own fields mean. */
final class JiraRows {
    private final List<JiraIssue> issues;
    private final JiraFields fields;
    private final Names names;
    private final JiraChanges changes;
    private final Map<Meaning, List<String>> ids = new EnumMap<>(Meaning.class);
    private final Map<String, Sprint> sprints = new LinkedHashMap<>();
    private final Map<String, String> unusable = new TreeMap<>();
    private final Map<String, Changelog> changelogs = new LinkedHashMap<>();
    private int noNumbers;

    JiraRows(List<JiraIssue> issues, JiraFields fields, Names names) {
        this.issues = issues;
        this.fields = fields;
        this.names = names;
        this.changes = new JiraChanges(fields);
    }

    ItemsFile file(
            Set<String> withheld,
            List<Rejected> rejected,
            int blank,
            @Nullable Announced announced,
            List<String> read) {
        List<ItemRow> rows = issues.stream().map(this::row).toList();
        issues.forEach(this::log);
        List<String> notes = new ArrayList<>(read);
        notes.addAll(notes());
        return new ItemsFile(
                rows,
                withheld,
                known(),
                List.copyOf(sprints.values()),
                newest(),
                false,
                rejected.size(),
                blank,
                rejected,
                notes,
                columns(),
                new Changelogs(changelogs, names),
                announced);
    }

    /** Jira writes a change down some milliseconds after it says that the issue was updated. */
    private @Nullable Instant newest() {
        Stream<Instant> updates = issues.stream()
                .flatMap(issue -> Optional.ofNullable(issue.dates().updated()).stream());
        Stream<Instant> told = changelogs.values().stream()
                .flatMap(log -> log.changes().stream())
                .map(Change::at);
        return Stream.concat(updates, told).max(Comparator.naturalOrder()).orElse(null);
    }

    private List<String> ids(Meaning means) {
        return ids.computeIfAbsent(means, fields::of);
    }

    /** The fields that at least one issue has, be it empty. */
    private Set<Field> known() {
        Set<Field> known = EnumSet.of(Field.KEY);
        issues.forEach(issue -> known.addAll(issue.has()));
        fields.all()
                .forEach(id -> fields.meaning(id)
                        .flatMap(means -> Optional.ofNullable(means.field()))
                        .ifPresent(known::add));
        return known;
    }

    /** The fields that are read, by the names that the answer gives them. */
    private Map<String, Field> columns() {
        Map<String, Field> columns = new LinkedHashMap<>();
        JiraIssue.names().forEach((name, field) -> {
            if (issues.stream().anyMatch(issue -> issue.has().contains(field))) {
                columns.put(name, field);
            }
        });
        for (String id : fields.all()) {
            fields.meaning(id).map(Meaning::field).ifPresent(field -> columns.put(fields.name(id), field));
        }
        return columns;
    }

    private ItemRow row(JiraIssue issue) {
        Map<Field, List<String>> cells = new EnumMap<>(Field.class);
        cells.putAll(issue.own());
        put(cells, Field.RANK, texts(issue, Meaning.RANK).findFirst().map(JiraWords::withoutBucket));
        put(cells, Field.ESTIMATE, estimate(issue));
        put(cells, Field.FLAGGED, texts(issue, Meaning.FLAGGED).findFirst());
        put(cells, Field.REQUESTER_GROUP, texts(issue, Meaning.REQUESTER_GROUP).findFirst());
        if (!cells.containsKey(Field.PARENT)) {
            put(cells, Field.PARENT, texts(issue, Meaning.PARENT_KEY).findFirst());
        }
        List<String> listed = sprintNames(issue);
        if (!listed.isEmpty()) {
            cells.put(Field.SPRINT, listed);
        }
        return new ItemRow(
                issue.key(),
                cells,
                issue.links(),
                criteria(issue),
                issue.dates(),
                issue.comments(),
                issue.level(),
                issue.record());
    }

    private static void put(Map<Field, List<String>> cells, Field field, Optional<String> cell) {
        cell.ifPresent(text -> cells.put(field, List.of(text)));
    }

    private Stream<String> texts(JiraIssue issue, Meaning means) {
        return ids(means).stream().flatMap(id -> issue.texts(id).stream());
    }

    private Optional<String> estimate(JiraIssue issue) {
        List<String> told = texts(issue, Meaning.ESTIMATE).toList();
        Optional<String> number = told.stream()
                .flatMap(text -> Estimates.read(text).stream())
                .findFirst()
                .map(estimate -> estimate.toPlainString());
        if (number.isEmpty() && told.stream().anyMatch(text -> !text.equals("?"))) {
            noNumbers++;
        }
        return number;
    }

    private List<NamedText> criteria(JiraIssue issue) {
        return ids(Meaning.CRITERIA).stream()
                .map(id -> new NamedText(fields.name(id), String.join("\n", issue.texts(id))))
                .filter(text -> !text.text().isEmpty())
                .toList();
    }

    private List<String> sprintNames(JiraIssue issue) {
        List<JiraSprint> told = new ArrayList<>();
        for (String id : ids(Meaning.SPRINT)) {
            Said value = issue.custom().get(id);
            if (value != null) {
                value.each().forEach(each -> told.addAll(JiraSprint.all(each)));
            }
        }
        told.forEach(this::learn);
        return told.stream()
                .sorted(Comparator.comparing(
                        sprint -> Objects.requireNonNullElse(sprint.id(), ""), JiraWords.BY_NUMBER))
                .map(JiraSprint::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private void learn(JiraSprint told) {
        String id = told.id();
        if (id != null && !told.name().isEmpty()) {
            names.learn(Field.SPRINT, id, told.name(), Instant.MAX);
        }
        Sprint sprint = told.sprint();
        String identity = Objects.requireNonNullElse(id, told.name());
        if (sprint != null) {
            sprints.put(identity, sprint);
        }
        JiraSprint.Trouble trouble = told.trouble();
        if (trouble != null) {
            boolean unnamed = told.name().isEmpty();
            unusable.put(identity, unnamed ? "one without a name" : told.name() + " (" + trouble.reason() + ")");
        }
    }

    private void log(JiraIssue issue) {
        List<JiraChange> told = issue.changes();
        if (told != null) {
            Optional<String> points = ids(Meaning.ESTIMATE).stream()
                    .filter(issue.custom()::containsKey)
                    .findFirst();
            List<Change> read = changes.read(told, points);
            read.forEach(change -> names.learn(change));
            changelogs.put(issue.key(), new Changelog(read, issue.whole()));
        }
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (noNumbers > 0) {
            notes.add("Estimates that are no numbers, counted as none: " + noNumbers + ".");
        }
        if (!unusable.isEmpty()) {
            notes.add("Sprints whose dates cannot be used: " + String.join(", ", unusable.values()) + ".");
        }
        if (!fields.pointsById().isEmpty()) {
            notes.add("Story points are read from " + String.join(" and ", fields.pointsById())
                    + ", which the answer does not name: fetch with expand=names to be sure.");
        }
        if (fields.unknown() > 0) {
            notes.add("Fields of the site's own without a known meaning, left out: " + fields.unknown() + ".");
        }
        notes.addAll(aboutChangelogs());
        return notes;
    }

    private List<String> aboutChangelogs() {
        long cut = changelogs.values().stream().filter(log -> !log.whole()).count();
        if (changelogs.isEmpty()) {
            return List.of("No changelogs: what happened between two exports is known to the night only. "
                    + "Fetch with expand=changelog.");
        }
        return cut == 0
                ? List.of()
                : List.of((cut == 1 ? "The changelog of 1 item is" : "The changelogs of " + cut + " items are")
                        + " cut, so the past is not read from there: fetch such items one by one, or"
                        + " /rest/api/2/issue/{key}/changelog.");
    }
}
