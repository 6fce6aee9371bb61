package org.sprinthealth.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.cells.People;
import org.sprinthealth.settings.TeamSettings;
import tools.jackson.databind.JsonNode;

/**
 * Issues as GitLab's REST interface answers them. An iteration is a sprint where there is one, else a milestone is; both know
 * their dates.
 */
final class GitLabIssuesJson implements ItemRecords {

    @Override
    public String name() {
        return "GitLab issues JSON";
    }

    @Override
    public boolean fits(JsonNode first) {
        return first.has("iid") && first.has("title") && first.has("state") && first.has("web_url");
    }

    @Override
    public Map<String, Field> names() {
        Map<String, Field> names = new LinkedHashMap<>();
        names.put("iid", Field.KEY);
        names.put("id", Field.ID);
        names.put("title", Field.SUMMARY);
        names.put("issue_type", Field.TYPE);
        names.put("state", Field.STATUS);
        names.put("labels", Field.LABELS);
        names.put("iteration", Field.SPRINT);
        names.put("milestone", Field.SPRINT);
        names.put("weight", Field.ESTIMATE);
        names.put("description", Field.DESCRIPTION);
        names.put("epic", Field.PARENT);
        names.put("user_notes_count", Field.COMMENTS);
        names.put("created_at", Field.CREATED);
        names.put("updated_at", Field.UPDATED);
        names.put("closed_at", Field.RESOLVED);
        return names;
    }

    @Override
    public Map<Field, List<String>> dates() {
        return Map.of(
                Field.CREATED, List.of("created_at"),
                Field.UPDATED, List.of("updated_at"),
                Field.RESOLVED, List.of("closed_at"));
    }

    /** Numbers are unique in a project only, and the page tells which. */
    @Override
    public String key(Said item) {
        return item.at("references")
                .at("full")
                .text()
                .map(full -> full.substring(full.lastIndexOf('/') + 1))
                .or(() -> item.at("iid").text().map(number -> "#" + number))
                .orElse("");
    }

    @Override
    public String exampleKey() {
        return "web#12";
    }

    @Override
    public Map<Field, List<String>> cells(Said item) {
        Map<Field, List<String>> cells = new EnumMap<>(Field.class);
        List<String> labels = item.at("labels").stream()
                .flatMap(label -> label.text().or(() -> label.at("name").text()).stream())
                .map(People::leftOut)
                .distinct()
                .sorted()
                .toList();
        ItemRecords.put(cells, Field.ID, item.at("id").text());
        ItemRecords.put(cells, Field.SUMMARY, item.at("title").text().map(JiraWords::oneLine));
        ItemRecords.put(cells, Field.TYPE, item.at("issue_type").text());
        ItemRecords.put(
                cells, Field.STATUS, StatusLabels.status(item.at("state").text(), labels.stream()));
        ItemRecords.put(cells, Field.SPRINT, span(item).at("title").text());
        ItemRecords.put(cells, Field.ESTIMATE, estimate(item));
        ItemRecords.put(cells, Field.DESCRIPTION, item.at("description").text().map(People::leftOut));
        ItemRecords.put(cells, Field.PARENT, item.at("epic").at("iid").text().map(number -> "&" + number));
        if (!labels.isEmpty()) {
            cells.put(Field.LABELS, labels);
        }
        return cells;
    }

    private static Optional<String> estimate(Said item) {
        return item.at("weight").text().flatMap(Estimates::read).map(number -> number.toPlainString());
    }

    private static Said span(Said item) {
        return item.at("iteration").node().isObject() ? item.at("iteration") : item.at("milestone");
    }

    @Override
    public Comments comments(Said item) {
        int count = item.at("user_notes_count").node().asInt(0);
        return count == 0 ? Comments.NONE : new Comments(count, 0, null);
    }

    @Override
    public List<Sprint> sprints(Said item, TeamSettings team) {
        Said span = span(item);
        Optional<LocalDate> start = day(span.at("start_date"));
        Optional<LocalDate> end = day(span.at("due_date"));
        Optional<String> name = span.at("title").text();
        if (start.isEmpty() || end.isEmpty() || name.isEmpty() || end.get().isBefore(start.get())) {
            return List.of();
        }
        return Stream.of(name.get())
                .map(title -> new Sprint(
                        title,
                        first(start.get(), team.zone()),
                        first(end.get().plusDays(1), team.zone()).minusSeconds(1),
                        null,
                        null,
                        null,
                        null,
                        Sprint.DatesFrom.EXPORT))
                .toList();
    }

    private static Instant first(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<LocalDate> day(Said date) {
        try {
            return date.text().map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
