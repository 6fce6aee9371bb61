package org.sprinthealth.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sprinthealth.simulator.Delimited.Quotes;

/**
 * Writes what GitHub Projects would export of a view over a simulated team's issues, pull requests and drafts among them.
 *
 * @param team the team
 */
record GitHubProjectTsv(Team team) {
    static final List<String> HEADER = List.of(
            "Title",
            "URL",
            "Assignees",
            "Status",
            "Linked pull requests",
            "Iteration",
            "Estimate",
            "Priority",
            "Labels",
            "Milestone");
    private static final Delimited LINES = new Delimited('\t', "\n", Quotes.WHERE_NEEDED);
    private static final int PULL_REQUESTS_FROM = 5000;

    /** The issues in the order of the view, by hand; then open pull requests and a draft that is no issue yet. */
    String write(Instant at) {
        List<Ticket> tickets = team.truth().tracker().at(at).stream()
                .filter(ticket -> ticket.card().type() != Type.EPIC)
                .sorted(Comparator.comparingInt(Ticket::rank))
                .toList();
        StringBuilder file = new StringBuilder(LINES.row(HEADER));
        tickets.forEach(ticket -> file.append(LINES.row(issue(ticket))));
        tickets.stream()
                .filter(GitHubProjectTsv::hasPullRequest)
                .forEach(ticket -> file.append(LINES.row(pullRequest(ticket))));
        file.append(LINES.row(List.of("Ideas for the next months", "", "", "Todo", "", "", "", "", "", "")));
        return file.toString();
    }

    private List<String> issue(Ticket ticket) {
        Ticket.Card card = ticket.card();
        return List.of(
                card.summary(),
                url("issues", card.number()),
                login(card.number()),
                status(ticket),
                hasPullRequest(ticket) ? url("pull", PULL_REQUESTS_FROM + card.number()) : "",
                CurrentIteration.of(team, ticket).map(Iteration::name).orElse(""),
                ticket.points() == null ? "" : Integer.toString(ticket.points()),
                card.type() == Type.BUG ? "P1" : "P2",
                String.join(", ", labels(card)),
                "");
    }

    private List<String> pullRequest(Ticket ticket) {
        int number = PULL_REQUESTS_FROM + ticket.card().number();
        return List.of(
                "Change: " + ticket.card().summary(),
                url("pull", number),
                login(number),
                "In Progress",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static boolean hasPullRequest(Ticket ticket) {
        return ticket.stage() == Stage.DOING;
    }

    /** The labels of an issue: its kind first. */
    static List<String> labels(Ticket.Card card) {
        List<String> labels = new ArrayList<>();
        switch (card.type()) {
            case BUG -> labels.add("bug");
            case SPIKE -> labels.add("spike");
            case STORY -> labels.add("enhancement");
            case EPIC -> labels.add("epic");
            default -> labels.add("chore");
        }
        labels.addAll(card.labels());
        return labels;
    }

    private static String status(Ticket ticket) {
        return switch (ticket.stage()) {
            case NEW -> "Todo";
            case DOING -> "In Progress";
            case DONE -> "Done";
            case DROPPED -> "Won't do";
        };
    }

    private String url(String kind, int number) {
        return "https://github.com/example/" + team.id() + "/" + kind + "/" + number;
    }

    /** What stands for a person: the login, made of a name. */
    static String login(int number) {
        String name = Canaries.PEOPLE.get(number % Canaries.PEOPLE.size()).mail();
        return name.substring(0, name.indexOf('@')).replace('.', '-').toLowerCase(Locale.ROOT);
    }
}
