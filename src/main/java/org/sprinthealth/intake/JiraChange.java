package org.sprinthealth.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;

/**
 * A line of Jira's changelog as it was told, before anybody knows what the site's own fields mean.
 *
 * @param at when the change was made
 * @param order its place among the changes of that instant
 * @param field the field's name
 * @param fieldId the field's id, or null where the server does not tell
 * @param from ids before
 * @param fromText names or text before
 * @param to ids after
 * @param toText names or text after
 */
record JiraChange(
        Instant at,
        long order,
        String field,
        @Nullable String fieldId,
        String from,
        String fromText,
        String to,
        String toText) {
    /** Fields that Jira itself has, by their names in changelogs. */
    private static final Map<String, Field> OWN = Map.ofEntries(
            Map.entry("status", Field.STATUS),
            Map.entry("resolution", Field.RESOLUTION),
            Map.entry("labels", Field.LABELS),
            Map.entry("summary", Field.SUMMARY),
            Map.entry("description", Field.DESCRIPTION),
            Map.entry("issuetype", Field.TYPE),
            Map.entry("priority", Field.PRIORITY),
            Map.entry("parent", Field.PARENT),
            Map.entry("issueparentassociation", Field.PARENT),
            Map.entry("epic link", Field.PARENT),
            Map.entry("sprint", Field.SPRINT),
            Map.entry("flagged", Field.FLAGGED));

    /** Fields that are never kept, people's among them. */
    private static final Set<String> LEFT = Set.of(
            "assignee",
            "reporter",
            "creator",
            "rank",
            "link",
            "remoteissuelink",
            "attachment",
            "comment",
            "worklogid",
            "timespent",
            "timeestimate",
            "timeoriginalestimate",
            "workflow",
            "project",
            "key",
            "environment",
            "duedate",
            "watcher",
            "watchers",
            "approvers",
            "request participants");

    static final Comparator<JiraChange> OLDEST_FIRST =
            Comparator.comparing(JiraChange::at).thenComparing(JiraChange::order);

    /** Whether it may be of use once the site's fields are known. */
    boolean mayCount() {
        return !LEFT.contains(field.toLowerCase(Locale.ROOT));
    }

    /** The field of Jira's own that was changed; empty for a field of the site's. */
    Optional<Field> own() {
        return Optional.ofNullable(OWN.get(field.toLowerCase(Locale.ROOT)));
    }

    /** The histories of an issue as told, in whatever order, oldest first. */
    static List<JiraChange> of(Said histories) {
        List<Said> told = histories.each();
        boolean newestFirst = !told.isEmpty() && time(told.get(0)).isAfter(time(told.get(told.size() - 1)));
        List<JiraChange> changes = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            long place = newestFirst ? told.size() - i : i;
            long order = told.get(i).at("id").text().flatMap(JiraChange::number).orElse(place);
            for (Said item : told.get(i).at("items").each()) {
                changes.add(of(item, time(told.get(i)), order));
            }
        }
        changes.removeIf(change -> change.at().equals(Instant.MIN) || !change.mayCount());
        changes.sort(OLDEST_FIRST);
        return changes;
    }

    private static Instant time(Said history) {
        return history.at("created").text().flatMap(JiraTime::read).orElse(Instant.MIN);
    }

    private static Optional<Long> number(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    private static JiraChange of(Said item, Instant at, long order) {
        return new JiraChange(
                at,
                order,
                item.at("field").text().orElse(""),
                item.at("fieldId").text().orElse(null),
                item.at("from").text().orElse(""),
                item.at("fromString").text().orElse(""),
                item.at("to").text().orElse(""),
                item.at("toString").text().orElse(""));
    }
}
