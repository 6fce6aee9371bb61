package org.sprinthealth.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.simulator.Canaries.Person;
import org.sprinthealth.simulator.Delimited.Quotes;

/**
 * Writes what Linear would export of a simulated team's issues, archived ones among them. What is an epic elsewhere is a
 * project here, and no row of its own.
 *
 * @param team the team
 */
record LinearCsv(Team team) {
    private static final DateTimeFormatter JAVASCRIPT = DateTimeFormatter.ofPattern(
                    "EEE MMM dd yyyy HH:mm:ss 'GMT+0000 (GMT+00:00)'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Duration KEPT = Duration.ofDays(60);
    private static final Delimited LINES = new Delimited(',', "\n", Quotes.EVERYWHERE);
    static final List<String> HEADER = List.of(
            "ID",
            "Team",
            "Title",
            "Description",
            "Status",
            "Estimate",
            "Priority",
            "Project ID",
            "Project",
            "Creator",
            "Assignee",
            "Labels",
            "Cycle Number",
            "Cycle Name",
            "Cycle Start",
            "Cycle End",
            "Created",
            "Updated",
            "Started",
            "Triaged",
            "Completed",
            "Canceled",
            "Archived",
            "Due Date",
            "Parent issue",
            "Initiatives",
            "Project Milestone ID",
            "Project Milestone",
            "SLA Status",
            "UUID",
            "Time in status (minutes)",
            "Related to",
            "Blocked by",
            "Duplicate of");

    /** The issues in the order of the team's view, by hand. */
    String write(Instant at) {
        StringBuilder file = new StringBuilder(LINES.row(HEADER));
        team.truth().tracker().at(at).stream()
                .filter(ticket -> ticket.card().type() != Type.EPIC)
                .sorted(Comparator.comparingInt(Ticket::rank))
                .forEach(ticket -> file.append(LINES.row(cells(ticket, at))));
        return file.toString();
    }

    private List<String> cells(Ticket ticket, Instant at) {
        Ticket.Card card = ticket.card();
        List<String> cells = new ArrayList<>();
        cells.add(team.key(card.number()));
        cells.add(team.story().name());
        cells.add(guarded(card.summary()));
        cells.add(guarded(description(ticket.text())));
        cells.add(status(ticket));
        cells.add(ticket.points() == null ? "" : Integer.toString(ticket.points()));
        cells.add(card.type() == Type.BUG ? "High" : "No priority");
        cells.add(card.parent() == null ? "" : uuid("p", card.parent()));
        cells.add(card.parent() == null ? "" : project(card.parent()));
        cells.add(person(card.number() + 1).mail());
        cells.add(person(card.number()).mail());
        cells.add(labels(card));
        cells.addAll(cycle(ticket));
        cells.addAll(times(ticket, at));
        cells.addAll(List.of("", "", "", "", "", uuid("i", card.number()), "0", "", "", ""));
        return cells;
    }

    private static String description(Written text) {
        String criteria = text.criteriaField().isBlank() ? "" : "\n\n" + text.criteriaField();
        return (text.description() + criteria).strip();
    }

    /** What a spreadsheet would take for a formula is given an apostrophe by the tool. */
    private static String guarded(String text) {
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String status(Ticket ticket) {
        return switch (ticket.stage()) {
            case NEW -> ticket.text().level() == 3 ? "Todo" : "Backlog";
            case DOING -> "In Progress";
            case DONE -> "Done";
            case DROPPED -> "Canceled";
        };
    }

    private String project(int number) {
        return team.truth().tracker().now(number).card().summary();
    }

    private static String labels(Ticket.Card card) {
        List<String> labels = new ArrayList<>();
        switch (card.type()) {
            case BUG -> labels.add("Bug");
            case SPIKE -> labels.add("Spike");
            case STORY -> labels.add("Feature");
            default -> labels.add("Improvement");
        }
        labels.addAll(card.labels());
        return String.join(", ", labels);
    }

    private List<String> cycle(Ticket ticket) {
        Optional<Iteration> cycle = CurrentIteration.of(team, ticket);
        return cycle.map(sprint -> List.of(
                        Integer.toString(1 + team.truth().sprints().indexOf(sprint)),
                        sprint.name(),
                        time(sprint.start()),
                        time(sprint.plannedEnd())))
                .orElse(List.of("", "", "", ""));
    }

    /** Created, Updated, Started, Triaged, Completed, Canceled, Archived, Due Date. */
    private List<String> times(Ticket ticket, Instant at) {
        Instant closed = ticket.resolved();
        boolean archived = closed != null && closed.plus(KEPT).isBefore(at);
        return List.of(
                time(ticket.card().created()),
                time(ticket.updated()),
                time(started(ticket)),
                "",
                ticket.stage() == Stage.DONE ? time(closed) : "",
                ticket.stage() == Stage.DROPPED ? time(closed) : "",
                archived && closed != null ? time(closed.plus(KEPT)) : "",
                "");
    }

    private @Nullable Instant started(Ticket ticket) {
        return team.truth()
                .tracker()
                .between(ticket.card().number(), Instant.MIN, ticket.updated())
                .filter(version -> version.stage() == Stage.DOING)
                .map(Ticket::updated)
                .findFirst()
                .orElse(null);
    }

    private static String time(@Nullable Instant when) {
        return when == null ? "" : JAVASCRIPT.format(when);
    }

    private static Person person(int number) {
        return Canaries.PEOPLE.get(number % Canaries.PEOPLE.size());
    }

    private static String uuid(String kind, int number) {
        return "%s0000000-0000-4000-8000-%012d".formatted(kind.equals("p") ? "b" : "a", number);
    }
}
