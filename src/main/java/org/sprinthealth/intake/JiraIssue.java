package org.sprinthealth.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Link;
import org.sprinthealth.intake.cells.People;
import tools.jackson.databind.JsonNode;

/**
 * An issue as Jira's interface gives it, without its people. What the site's own fields mean is known when the whole file
 * has been seen.
 *
 * @param key its key
 * @param own its cells in Jira's own fields
 * @param has Jira's own fields that it has, be they empty
 * @param level how large a thing its type is; null where the type's name has to tell
 * @param links its links
 * @param dates created, updated, resolved
 * @param comments countable facts of its comments
 * @param custom the site's own fields that have a value, by id
 * @param changes its changelog, oldest first; null where it has none
 * @param whole whether its changelog is all there
 * @param record its number in the file, from 1
 */
record JiraIssue(
        String key,
        Map<Field, List<String>> own,
        Set<Field> has,
        @Nullable Level level,
        List<Link> links,
        Dates dates,
        Comments comments,
        Map<String, Said> custom,
        @Nullable List<JiraChange> changes,
        boolean whole,
        int record) {

    private static final Map<String, Field> OWN = Map.ofEntries(
            Map.entry("summary", Field.SUMMARY),
            Map.entry("issuetype", Field.TYPE),
            Map.entry("status", Field.STATUS),
            Map.entry("priority", Field.PRIORITY),
            Map.entry("resolution", Field.RESOLUTION),
            Map.entry("labels", Field.LABELS),
            Map.entry("parent", Field.PARENT),
            Map.entry("created", Field.CREATED),
            Map.entry("updated", Field.UPDATED),
            Map.entry("resolutiondate", Field.RESOLVED),
            Map.entry("description", Field.DESCRIPTION),
            Map.entry("issuelinks", Field.LINKS),
            Map.entry("comment", Field.COMMENTS));

    private static final Map<String, Field> NAMED = Map.of(
            "status", Field.STATUS,
            "priority", Field.PRIORITY,
            "resolution", Field.RESOLUTION,
            "issuetype", Field.TYPE);

    /** Whether a record is an issue. */
    static boolean is(JsonNode record) {
        return record.path("fields").isObject() && record.has("key");
    }

    /** Jira's own fields by the names that its interface gives them, in the order in which a person would list them. */
    static SortedMap<String, Field> names() {
        return new TreeMap<>(OWN);
    }

    static JiraIssue of(Said issue, String key, Dates dates, Comments comments, int record) {
        Said fields = issue.at("fields");
        Set<Field> has = EnumSet.of(Field.KEY);
        OWN.forEach((name, field) -> {
            if (fields.node().has(name)) {
                has.add(field);
            }
        });
        Map<String, Said> custom = new TreeMap<>();
        fields.node().propertyNames().stream().filter(JiraFields::isCustom).forEach(id -> {
            Said value = fields.at(id);
            if (!value.isNothing()) {
                custom.put(id, value);
            }
        });
        Said log = issue.at("changelog");
        boolean logged = log.at("histories").node().isArray();
        return new JiraIssue(
                key,
                own(issue, has),
                has,
                level(fields.at("issuetype")),
                links(fields.at("issuelinks")),
                dates,
                comments,
                custom,
                logged ? JiraChange.of(log.at("histories")) : null,
                logged && isWhole(log),
                record);
    }

    /** Answers that tell no total have all of them. */
    private static boolean isWhole(Said log) {
        return log.at("total").node().asInt(0) <= log.at("histories").node().size();
    }

    /** Only what differs from a standard issue is believed: older servers call all but sub-tasks the same. */
    private static @Nullable Level level(Said type) {
        if (type.at("subtask").node().asBoolean(false)) {
            return Level.SUB_TASK;
        }
        int height = type.at("hierarchyLevel").node().asInt(0);
        return height > 1 ? Level.GOAL : height == 1 ? Level.PARENT : null;
    }

    private static Map<Field, List<String>> own(Said issue, Set<Field> has) {
        Said fields = issue.at("fields");
        Map<Field, List<String>> cells = new EnumMap<>(Field.class);
        put(cells, Field.ID, issue.at("id").text());
        put(cells, Field.SUMMARY, fields.at("summary").text().map(JiraWords::oneLine));
        put(cells, Field.TYPE, fields.at("issuetype").at("name").text());
        put(cells, Field.STATUS, fields.at("status").at("name").text());
        Said category = fields.at("status").at("statusCategory");
        put(
                cells,
                Field.STATUS_CATEGORY,
                category.at("key").text().or(() -> category.at("name").text()));
        put(cells, Field.PRIORITY, fields.at("priority").at("name").text());
        put(cells, Field.RESOLUTION, fields.at("resolution").at("name").text());
        Said parent = fields.at("parent");
        put(
                cells,
                Field.PARENT,
                parent.at("key").text().or(() -> parent.at("id").text()));
        put(cells, Field.DESCRIPTION, words(fields.at("description")));
        List<String> labels = JiraWords.labels(fields.at("labels").stream().flatMap(label -> label.text().stream()))
                .toList();
        if (!labels.isEmpty()) {
            cells.put(Field.LABELS, labels);
        }
        has.addAll(cells.keySet());
        return cells;
    }

    /** A text, be it plain or a tree, without the people in it. */
    static Optional<String> words(Said said) {
        return JiraDocument.is(said.node())
                ? Optional.of(JiraDocument.text(said.node()))
                        .map(text -> People.leftOut(said.tidy().cell(text)))
                        .filter(text -> !text.isEmpty())
                : said.text().map(People::leftOut);
    }

    private static List<Link> links(Said links) {
        return links.stream()
                .flatMap(link -> {
                    String kind = link.at("type").at("name").text().orElse("");
                    return Stream.concat(
                            link.at("inwardIssue").at("key").text().stream()
                                    .map(other -> new Link("inward:" + kind, other)),
                            link.at("outwardIssue").at("key").text().stream()
                                    .map(other -> new Link("outward:" + kind, other)));
                })
                .distinct()
                .sorted()
                .toList();
    }

    private static void put(Map<Field, List<String>> cells, Field field, Optional<String> cell) {
        cell.ifPresent(text -> cells.put(field, List.of(text)));
    }

    /** Learns the names of today that changelogs know by ids. */
    static void learn(Said issue, Names names) {
        NAMED.forEach((name, field) -> {
            Said value = issue.at("fields").at(name);
            value.at("id")
                    .text()
                    .ifPresent(
                            id -> value.at("name").text().ifPresent(text -> names.learn(field, id, text, Instant.MAX)));
        });
    }

    /** The values of a field of the site's, as texts; people are none. */
    List<String> texts(String id) {
        Said value = custom.get(id);
        List<String> texts = new ArrayList<>();
        if (value != null) {
            value.each().forEach(each -> text(each).ifPresent(texts::add));
        }
        return texts;
    }

    private static Optional<String> text(Said value) {
        if (JiraDocument.is(value.node()) || !value.node().isObject()) {
            return words(value);
        }
        boolean person = Stream.of("accountId", "emailAddress", "displayName").anyMatch(value.node()::has);
        return person
                ? Optional.empty()
                : value.at("value").text().or(() -> value.at("name").text()).map(People::leftOut);
    }
}
