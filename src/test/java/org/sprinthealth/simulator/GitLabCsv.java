package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.simulator.Canaries.Person;
import org.sprinthealth.simulator.Delimited.Quotes;

/**
 * Writes what GitLab would export of a simulated team's issues.
 *
 * @param team the team
 * @param order the order of the columns, which changed between versions
 */
record GitLabCsv(Team team, Order order) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Delimited LINES = new Delimited(',', "\n", Quotes.WHERE_NEEDED);
    private static final List<String> OTHERS = List.of(
            "Author",
            "Author Username",
            "Assignee",
            "Assignee Username",
            "Confidential",
            "Locked",
            "Due Date",
            "Created At (UTC)",
            "Updated At (UTC)",
            "Closed At (UTC)",
            "Milestone",
            "Weight",
            "Labels",
            "Time Estimate",
            "Time Spent",
            "Epic ID",
            "Epic Title");

    /** The order of the first columns. */
    enum Order {
        ID_FIRST("Issue ID,URL,Title,State,Description"),
        TITLE_FIRST("Title,Description,Issue ID,URL,State");

        private final String first;

        Order(String first) {
            this.first = first;
        }
    }

    List<String> header() {
        return Stream.concat(Stream.of(order.first.split(",", -1)), OTHERS.stream())
                .toList();
    }

    /** The issues, newest first; epics are columns of theirs. */
    String write(Instant at) {
        StringBuilder file = new StringBuilder(LINES.row(header()));
        team.truth().tracker().at(at).stream()
                .filter(ticket -> ticket.card().type() != Type.EPIC)
                .sorted(Comparator.comparing((Ticket ticket) -> ticket.card().number())
                        .reversed())
                .map(this::cells)
                .forEach(cells -> file.append(LINES.row(header().stream()
                        .map(title -> cells.getOrDefault(title, ""))
                        .toList())));
        return file.toString();
    }

    private Map<String, String> cells(Ticket ticket) {
        Ticket.Card card = ticket.card();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("Title", card.summary());
        cells.put("Description", (ticket.text().description() + ticket.text().criteriaField()).strip());
        cells.put("Issue ID", Integer.toString(card.number()));
        cells.put("URL", "https://gitlab.com/example/" + team.id() + "/-/issues/" + card.number());
        cells.put("State", ticket.isOpen() ? "Open" : "Closed");
        people(cells, card.number());
        cells.put("Confidential", "No");
        cells.put("Locked", "No");
        cells.put("Created At (UTC)", time(card.created()));
        cells.put("Updated At (UTC)", time(ticket.updated()));
        cells.put("Closed At (UTC)", time(ticket.resolved()));
        cells.put(
                "Milestone",
                CurrentIteration.of(team, ticket).map(Iteration::name).orElse(""));
        cells.put("Weight", ticket.points() == null ? "" : Integer.toString(ticket.points()));
        cells.put("Labels", String.join(",", labels(ticket)));
        cells.put("Time Estimate", ticket.points() == null ? "0" : Integer.toString(ticket.points() * 4 * 3600));
        cells.put("Time Spent", "0");
        if (card.parent() != null) {
            cells.put("Epic ID", Integer.toString(card.parent()));
            cells.put(
                    "Epic Title",
                    team.truth().tracker().now(card.parent()).card().summary());
        }
        return cells;
    }

    private static void people(Map<String, String> cells, int number) {
        Person author = Canaries.PEOPLE.get((number + 1) % Canaries.PEOPLE.size());
        Person assignee = Canaries.PEOPLE.get(number % Canaries.PEOPLE.size());
        cells.put("Author", author.name());
        cells.put("Author Username", GitHubProjectTsv.login(number + 1));
        cells.put("Assignee", assignee.name());
        cells.put("Assignee Username", GitHubProjectTsv.login(number));
    }

    /** Beside the state there are only labels to say where an issue stands. */
    private static List<String> labels(Ticket ticket) {
        List<String> labels = new ArrayList<>(GitHubProjectTsv.labels(ticket.card()));
        switch (ticket.stage()) {
            case DOING -> labels.add("workflow::in dev");
            case DROPPED -> labels.add("wontfix");
            default -> {}
        }
        return labels;
    }

    private static String time(@Nullable Instant when) {
        return when == null ? "" : TIME.format(when);
    }
}
