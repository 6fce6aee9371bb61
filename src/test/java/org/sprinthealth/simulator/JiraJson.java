package org.sprinthealth.simulator;

import static org.sprinthealth.simulator.JiraNodes.JSON;
import static org.sprinthealth.simulator.JiraNodes.array;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.simulator.Canaries.Person;
import org.sprinthealth.simulator.Changelog.Change;
import org.sprinthealth.simulator.Changelog.Entry;
import org.sprinthealth.simulator.Changelog.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what Jira's REST interface would answer of a simulated team at a moment: a search with changelogs.
 *
 * @param site the ids and names
 * @param tracker what happened
 * @param longest the most entries of a changelog that an answer has; its total tells the rest
 */
record JiraJson(JiraSite site, Tracker tracker, int longest) {
    private static final int PAGE = 50;
    private static final int SUB_TASKS_FROM = 1000;

    /** How answers are put into a file. */
    enum Layout {
        /** One answer with all issues. */
        ANSWER,
        /** The answers of a search in pages, as an array. */
        ARRAY_OF_ANSWERS,
        /** The answers of a search in pages, one after the other. */
        PAGES,
        /** An array of issues, without an answer around them. */
        ARRAY_OF_ISSUES,
        /** One issue a line. */
        LINES
    }

    static JiraJson of(Team team) {
        return new JiraJson(JiraSite.of(team), team.truth().tracker(), Integer.MAX_VALUE);
    }

    JiraJson on(JiraSite other) {
        return new JiraJson(other, tracker, longest);
    }

    JiraJson withAtMost(int entries) {
        return new JiraJson(site, tracker, entries);
    }

    /** All issues at a moment, in the order of the backlog. */
    String write(Instant at, Layout layout) {
        List<ObjectNode> issues = issues(at);
        return switch (layout) {
            case ANSWER ->
                answer(issues, 0, issues.size(), Math.max(PAGE, issues.size())).toString();
            case ARRAY_OF_ANSWERS -> array(pages(issues)).toString();
            case PAGES -> lines(pages(issues));
            case ARRAY_OF_ISSUES -> array(issues).toString();
            case LINES -> lines(issues);
        };
    }

    private JiraNodes nodes() {
        return new JiraNodes(site);
    }

    private static String lines(List<? extends JsonNode> nodes) {
        return nodes.stream().map(node -> node + "\n").collect(Collectors.joining());
    }

    private static List<ObjectNode> pages(List<ObjectNode> issues) {
        return IntStream.iterate(0, start -> start < issues.size(), start -> start + PAGE)
                .mapToObj(start -> answer(issues, start, Math.min(start + PAGE, issues.size()), PAGE))
                .toList();
    }

    private static ObjectNode answer(List<ObjectNode> issues, int start, int end, int size) {
        ObjectNode answer = JSON.objectNode()
                .put("expand", "schema,names")
                .put("startAt", start)
                .put("maxResults", size)
                .put("total", issues.size());
        answer.set("issues", array(issues.subList(start, end)));
        return answer;
    }

    private List<ObjectNode> issues(Instant at) {
        return tracker.at(at).stream()
                .sorted(Comparator.comparingInt(Ticket::rank))
                .flatMap(ticket -> Stream.concat(Stream.of(issue(ticket, at)), subTasks(ticket, at)))
                .toList();
    }

    private ObjectNode issue(Ticket ticket, Instant at) {
        ObjectNode issue = start(ticket.card().number());
        issue.set("changelog", changelog(ticket.card().number(), at));
        issue.set("fields", fields(ticket, at));
        return issue;
    }

    private ObjectNode start(int number) {
        return JSON.objectNode()
                .put("expand", "operations,versionedRepresentations,editmeta,changelog,renderedFields")
                .put("id", site.id(number))
                .put("self", JiraSite.URL + "/rest/api/2/issue/" + site.id(number))
                .put("key", site.key(number));
    }

    private ObjectNode fields(Ticket ticket, Instant at) {
        Ticket.Card card = ticket.card();
        ObjectNode fields = common(card.summary(), card.type(), card.number(), ticket, at);
        fields.put("description", ticket.text().description().stripTrailing());
        fields.set("labels", array(card.labels().stream().map(JSON::stringNode).toList()));
        fields.set("comment", comments(ticket));
        fields.put(Field.RANK.id(), JiraCsv.rank(ticket.rank()));
        points(fields, ticket);
        if (site.story().voice().place() == Writer.Place.FIELD) {
            fields.put(
                    Field.CRITERIA.id(),
                    emptyAsNull(ticket.text().criteriaField().stripTrailing()));
        }
        if (card.parent() != null) {
            fields.set("parent", parent(tracker.now(card.parent()), at));
        }
        return fields;
    }

    private ObjectNode common(String summary, Type type, int number, Ticket ticket, Instant at) {
        ObjectNode fields = JSON.objectNode().put("summary", summary);
        fields.set("issuetype", nodes().type(type));
        fields.set("project", nodes().project());
        fields.set("status", nodes().status(site.status(ticket.stage(), at)));
        fields.set("priority", JSON.objectNode().put("name", "Medium").put("id", "3"));
        fields.set("resolution", nodes().resolution(ticket));
        fields.put("created", nodes().time(ticket.card().created()));
        fields.put("updated", nodes().time(ticket.updated()));
        fields.put("resolutiondate", nodes().time(ticket.resolved()));
        fields.set("assignee", JiraNodes.person(number));
        fields.set("reporter", JiraNodes.person(number + 1));
        fields.set("creator", JiraNodes.person(number + 1));
        fields.set(Field.SPRINT.id(), sprintsOf(ticket, at));
        return fields;
    }

    private ObjectNode comments(Ticket ticket) {
        ArrayNode comments = JSON.arrayNode();
        for (Ticket.Remark remark : ticket.remarks()) {
            ObjectNode comment = comments.addObject()
                    .put("id", Integer.toString(30_000 + ticket.card().number() * 10 + comments.size()));
            comment.set("author", JiraNodes.person(remark.person()));
            Person asked = Canaries.PEOPLE.get((remark.person() + 1) % Canaries.PEOPLE.size());
            comment.put("body", "[~accountid:" + asked.account() + "] " + asked.name() + ":\n" + remark.words());
            comment.put("created", nodes().time(remark.at())).put("updated", nodes().time(remark.at()));
        }
        ObjectNode node = JSON.objectNode();
        node.set("comments", comments);
        return node.put("maxResults", comments.size())
                .put("total", comments.size())
                .put("startAt", 0);
    }

    private static void points(ObjectNode fields, Ticket ticket) {
        if (ticket.points() == null) {
            fields.putNull(Field.POINTS.id());
        } else {
            fields.put(Field.POINTS.id(), ticket.points().doubleValue());
        }
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private ObjectNode parent(Ticket parent, Instant at) {
        Ticket.Card card = parent.card();
        ObjectNode node = JSON.objectNode().put("id", site.id(card.number())).put("key", site.key(card.number()));
        ObjectNode fields = node.putObject("fields").put("summary", card.summary());
        fields.set("status", nodes().status(site.status(parent.stage(), at)));
        fields.set("issuetype", nodes().type(card.type()));
        return node;
    }

    private Stream<ObjectNode> subTasks(Ticket ticket, Instant at) {
        List<String> subTasks = ticket.text().subTasks();
        return IntStream.range(0, subTasks.size()).mapToObj(i -> {
            int number = SUB_TASKS_FROM + ticket.card().number() * 10 + i;
            ObjectNode issue = start(number);
            issue.set("changelog", changelog(List.of()));
            ObjectNode fields = common(subTasks.get(i), Type.SUB_TASK, number, ticket, at);
            fields.set("parent", parent(ticket, at));
            issue.set("fields", fields);
            return issue;
        });
    }

    /** Newest first, as a search answers. */
    private ObjectNode changelog(int number, Instant at) {
        List<Entry> entries = new ArrayList<>(new Changelog(site, tracker).of(number, at));
        List<ObjectNode> histories = new ArrayList<>(IntStream.range(0, entries.size())
                .mapToObj(i -> history(number * 1000 + i, entries.get(i)))
                .toList());
        Collections.reverse(histories);
        return changelog(histories);
    }

    private ObjectNode changelog(List<ObjectNode> histories) {
        int given = Math.min(longest, histories.size());
        ObjectNode changelog =
                JSON.objectNode().put("startAt", 0).put("maxResults", given).put("total", histories.size());
        changelog.set("histories", array(histories.subList(0, given)));
        return changelog;
    }

    private ObjectNode history(int id, Entry entry) {
        ObjectNode history = JSON.objectNode().put("id", Integer.toString(id));
        history.set("author", JiraNodes.person(entry.person()));
        history.put("created", nodes().time(entry.at()));
        history.set("items", array(entry.changes().stream().map(JiraJson::item).toList()));
        return history;
    }

    private static ObjectNode item(Change change) {
        return JSON.objectNode()
                .put("field", change.field().title())
                .put("fieldtype", change.field().isCustom() ? "custom" : "jira")
                .put("fieldId", change.field().id())
                .put("from", change.from().id())
                .put("fromString", change.from().text())
                .put("to", change.to().id())
                .put("toString", change.to().text());
    }

    private JsonNode sprintsOf(Ticket ticket, Instant at) {
        List<Iteration> sprints = site.sprints(ticket);
        return sprints.isEmpty()
                ? JSON.nullNode()
                : array(sprints.stream()
                        .map(sprint -> nodes().sprint(sprint, at))
                        .toList());
    }
}
