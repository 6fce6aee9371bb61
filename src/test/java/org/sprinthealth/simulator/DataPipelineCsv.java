package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.simulator.Canaries.Person;
import org.sprinthealth.simulator.Changelog.Change;
import org.sprinthealth.simulator.Changelog.Entry;
import org.sprinthealth.simulator.Changelog.Field;
import org.sprinthealth.simulator.Delimited.Quotes;

/**
 * Writes what the data pipeline of Jira Data Center would export of a simulated team at a moment: issues, their custom
 * fields, and their history.
 *
 * @param site the ids and names
 * @param tracker what happened
 * @param job the number of the export
 */
record DataPipelineCsv(JiraSite site, Tracker tracker, int job) {
    static final List<String> ISSUES = List.of(
            "id",
            "instance_url",
            "url",
            "key",
            "project_key",
            "project_name",
            "project_type",
            "project_category",
            "issue_type",
            "summary",
            "description",
            "creator_id",
            "creator_name",
            "reporter_id",
            "reporter_name",
            "assignee_id",
            "assignee_name",
            "status",
            "status_category",
            "priority_sequence",
            "priority_name",
            "resolution",
            "watcher_count",
            "vote_count",
            "created_date",
            "resolution_date",
            "updated_date",
            "due_date",
            "estimate",
            "original_estimate",
            "time_spent",
            "parent_id",
            "security_level",
            "labels",
            "components",
            "affected_versions",
            "fix_versions");
    static final List<String> FIELDS = List.of("issue_id", "field_id", "field_name", "field_value");
    static final List<String> HISTORY = List.of(
            "issue_id",
            "changelog_id",
            "author_id",
            "author_key",
            "created_date",
            "field_type",
            "field",
            "from",
            "from_string",
            "to",
            "to_string",
            "additional_information");
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final Delimited LINES = new Delimited(',', "\r\n", Quotes.WHERE_NEEDED);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    static DataPipelineCsv of(Team team) {
        return new DataPipelineCsv(JiraSite.of(team), team.truth().tracker(), 17);
    }

    /** The three files by name. */
    Map<String, String> write(Instant at) {
        Map<String, String> files = new TreeMap<>();
        files.put(name("issues", at), issues(at));
        files.put(name("issue_fields", at), fields(at));
        files.put(name("issue_history", at), history(at));
        return files;
    }

    private String name(String what, Instant at) {
        return what + "_job" + job + "_" + STAMP.format(at) + ".csv";
    }

    private String issues(Instant at) {
        StringBuilder file = new StringBuilder(LINES.row(ISSUES));
        for (Ticket ticket : tracker.at(at)) {
            Map<String, String> cells = cells(ticket, at);
            file.append(LINES.row(ISSUES.stream()
                    .map(title -> escaped(cells.getOrDefault(title, "")))
                    .toList()));
        }
        return file.toString();
    }

    private Map<String, String> cells(Ticket ticket, Instant at) {
        Ticket.Card card = ticket.card();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", site.id(card.number()));
        cells.put("instance_url", JiraSite.URL);
        cells.put("url", JiraSite.URL + "/browse/" + site.key(card.number()));
        cells.put("key", site.key(card.number()));
        cells.put("project_key", site.story().prefix());
        cells.put("project_name", site.story().name());
        cells.put("project_type", "software");
        cells.put("issue_type", card.type().name(site.story().voice().language()));
        cells.put("summary", card.summary());
        cells.put("description", cut(ticket.text().description().strip()));
        people(cells, card.number());
        cells.put("status", site.status(ticket.stage(), at).name());
        cells.put(
                "status_category", ticket.stage().category(site.story().voice().language()));
        cells.put("priority_sequence", "3");
        cells.put("priority_name", "Medium");
        cells.put("resolution", ticket.stage().resolution(site.story().voice().language()));
        cells.put("watcher_count", "1");
        cells.put("vote_count", "0");
        cells.put("created_date", time(card.created()));
        cells.put("resolution_date", time(ticket.resolved()));
        cells.put("updated_date", time(ticket.updated()));
        cells.put("labels", inBrackets(card.labels()));
        return cells;
    }

    private static String cut(String description) {
        return description.substring(0, Math.min(LONGEST_DESCRIPTION, description.length()));
    }

    private static void people(Map<String, String> cells, int number) {
        for (String role : List.of("creator", "reporter", "assignee")) {
            int index = (number + (role.equals("assignee") ? 0 : 1)) % Canaries.PEOPLE.size();
            cells.put(role + "_id", Integer.toString(10_100 + index));
            cells.put(role + "_name", Canaries.PEOPLE.get(index).name());
        }
    }

    /** One row a custom field that has a value. */
    private String fields(Instant at) {
        StringBuilder file = new StringBuilder(LINES.row(FIELDS));
        for (Ticket ticket : tracker.at(at)) {
            customFields(ticket, at)
                    .forEach((field, value) -> file.append(LINES.row(
                            List.of(site.id(ticket.card().number()), field.id(), field.title(), escaped(value)))));
        }
        return file.toString();
    }

    private Map<Field, String> customFields(Ticket ticket, Instant at) {
        Map<Field, String> values = new LinkedHashMap<>();
        List<String> sprints =
                site.sprints(ticket).stream().map(sprint -> sprint(sprint, at)).toList();
        if (!sprints.isEmpty()) {
            values.put(Field.SPRINT, inBrackets(sprints));
        }
        if (ticket.points() != null) {
            values.put(Field.POINTS, ticket.points() + ".0");
        }
        values.put(Field.RANK, JiraCsv.rank(ticket.rank()));
        if (!ticket.text().criteriaField().isBlank()) {
            values.put(Field.CRITERIA, ticket.text().criteriaField().strip());
        }
        return values;
    }

    /** As the server's own object says it of itself. */
    private String sprint(Iteration sprint, Instant at) {
        String state = JiraSite.state(sprint, at);
        boolean started = !state.equals("future");
        return "com.atlassian.greenhopper.service.sprint.Sprint@1a2b3c[id=" + site.sprintId(sprint) + ",rapidViewId="
                + JiraSite.BOARD + ",state=" + state.toUpperCase(Locale.ROOT) + ",name=" + site.name(sprint, at)
                + ",startDate=" + (started ? sprint.start() : "<null>") + ",endDate="
                + (started ? sprint.plannedEnd() : "<null>") + ",completeDate="
                + (state.equals("closed") ? sprint.completed() : "<null>") + ",sequence=" + site.sprintId(sprint)
                + ",goal=" + (started ? sprint.goal() : "") + "]";
    }

    private static String inBrackets(List<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    /** One row a change of a field, oldest first an issue. */
    private String history(Instant at) {
        StringBuilder file = new StringBuilder(LINES.row(HISTORY));
        Changelog changelog = new Changelog(site, tracker);
        for (Ticket ticket : tracker.at(at)) {
            int number = ticket.card().number();
            List<Entry> entries = changelog.of(number, at);
            for (int i = 0; i < entries.size(); i++) {
                int id = number * 1000 + i;
                Entry entry = entries.get(i);
                entry.changes().forEach(change -> file.append(LINES.row(row(number, id, entry, change))));
            }
        }
        return file.toString();
    }

    private List<String> row(int number, int id, Entry entry, Change change) {
        Person author = Canaries.PEOPLE.get(entry.person());
        List<String> cells = new ArrayList<>();
        cells.add(site.id(number));
        cells.add(Integer.toString(id));
        cells.add(Integer.toString(10_100 + entry.person()));
        cells.add(author.account());
        cells.add(time(entry.at()));
        cells.add(change.field().isCustom() ? "custom" : "jira");
        cells.add(change.field().title());
        cells.add(text(change.from().id()));
        cells.add(text(change.from().text()));
        cells.add(text(change.to().id()));
        cells.add(text(change.to().text()));
        cells.add("");
        return cells;
    }

    private static String text(@Nullable String text) {
        return escaped(Objects.requireNonNullElse(text, ""));
    }

    /** A line end within a cell is written as a backslash and an n. */
    private static String escaped(String text) {
        return text.replace("\n", "\\n");
    }

    private static String time(@Nullable Instant when) {
        return when == null ? "" : when.toString();
    }
}
