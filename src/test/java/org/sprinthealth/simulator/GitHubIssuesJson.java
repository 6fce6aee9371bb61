package org.sprinthealth.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what GitHub's REST interface would answer of a simulated team's issues, newest first: an array in which pull
 * requests stand among the issues.
 *
 * @param team the team
 */
record GitHubIssuesJson(Team team) {
    private static final int PULL_REQUESTS_FROM = 5000;

    String write(Instant at) {
        List<ObjectNode> issues = new ArrayList<>();
        team.truth().tracker().at(at).stream()
                .sorted(Comparator.comparing((Ticket ticket) -> ticket.card().number())
                        .reversed())
                .forEach(ticket -> {
                    if (ticket.stage() == Stage.DOING) {
                        issues.add(pullRequest(ticket));
                    }
                    issues.add(issue(ticket));
                });
        return JiraNodes.array(issues).toString();
    }

    private ObjectNode issue(Ticket ticket) {
        Ticket.Card card = ticket.card();
        ObjectNode issue = start("issues", card.number(), card.summary(), ticket);
        issue.put("state", ticket.isOpen() ? "open" : "closed");
        issue.put("state_reason", reason(ticket));
        issue.put("closed_at", time(ticket.resolved()));
        issue.put("body", (ticket.text().description() + ticket.text().criteriaField()).strip());
        milestone(issue, ticket);
        return issue;
    }

    private ObjectNode pullRequest(Ticket ticket) {
        int number = PULL_REQUESTS_FROM + ticket.card().number();
        ObjectNode request = start("pull", number, "Change: " + ticket.card().summary(), ticket);
        request.put("state", "open").putNull("state_reason").putNull("closed_at");
        request.put("body", "Closes #" + ticket.card().number()).putNull("milestone");
        request.put("draft", false);
        request.putObject("pull_request").put("html_url", url("pull", number));
        return request;
    }

    private ObjectNode start(String kind, int number, String title, Ticket ticket) {
        ObjectNode node = JiraNodes.JSON
                .objectNode()
                .put("url", "https://api.github.com/repos/example/" + team.id() + "/issues/" + number)
                .put("html_url", url(kind, number))
                .put("id", 900_000_000L + number)
                .put("number", number)
                .put("title", title);
        node.set("user", user(number + 1));
        node.set("labels", labels(ticket.card()));
        node.set("assignees", JiraNodes.array(List.of(user(number))));
        node.put("comments", ticket.remarks().size());
        node.put("created_at", time(ticket.card().created()));
        node.put("updated_at", time(ticket.updated()));
        node.put("author_association", "MEMBER");
        return node;
    }

    private static ArrayNode labels(Ticket.Card card) {
        ArrayNode labels = JiraNodes.JSON.arrayNode();
        for (String label : GitHubProjectTsv.labels(card)) {
            labels.addObject()
                    .put("id", 7000 + label.length())
                    .put("name", label)
                    .put("color", "d4c5f9")
                    .put("default", false);
        }
        return labels;
    }

    private static ObjectNode user(int number) {
        return JiraNodes.JSON
                .objectNode()
                .put("login", GitHubProjectTsv.login(number))
                .put("id", 100 + number % 5)
                .put("type", "User");
    }

    /** A milestone is what stands for a sprint. */
    private void milestone(ObjectNode issue, Ticket ticket) {
        CurrentIteration.of(team, ticket)
                .ifPresentOrElse(
                        sprint -> issue.putObject("milestone")
                                .put("number", 1 + team.truth().sprints().indexOf(sprint))
                                .put("title", sprint.name())
                                .put("description", sprint.goal())
                                .put("state", sprint.completed().isAfter(ticket.updated()) ? "open" : "closed")
                                .put("due_on", time(sprint.plannedEnd())),
                        () -> issue.putNull("milestone"));
    }

    private static @Nullable String reason(Ticket ticket) {
        return switch (ticket.stage()) {
            case NEW, DOING -> null;
            case DONE -> "completed";
            case DROPPED -> "not_planned";
        };
    }

    private String url(String kind, int number) {
        return "https://github.com/example/%s/%s/%d".formatted(team.id().toLowerCase(Locale.ROOT), kind, number);
    }

    private static @Nullable String time(@Nullable Instant when) {
        return when == null ? null : when.toString();
    }
}
