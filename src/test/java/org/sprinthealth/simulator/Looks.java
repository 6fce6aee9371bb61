package org.sprinthealth.simulator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.State;

/** What exports of a simulated team show, read without fault: with the changelog of each item, or without. */
record Looks(Team team) {
    private static final Set<Field> COVERED =
            EnumSet.of(Field.STATUS, Field.SPRINT, Field.ESTIMATE, Field.RESOLUTION, Field.SUMMARY);

    /** What an export without changelogs shows. */
    Snapshot night(Instant at) {
        return snapshot(at, List.of());
    }

    /** What an export with changelogs shows. */
    Snapshot withChangelogs(Instant at) {
        Tracker tracker = team.truth().tracker();
        return snapshot(
                at,
                tracker.at(at).stream()
                        .map(ticket -> past(ticket.card().number(), at))
                        .toList());
    }

    /** The team's sprints that had started by then. */
    List<Sprint> sprints(Instant at) {
        return team.truth().sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(at))
                .map(sprint -> new Sprint(
                        sprint.name(),
                        sprint.start(),
                        sprint.plannedEnd(),
                        sprint.completed().isAfter(at) ? null : sprint.completed(),
                        sprint.goal(),
                        null,
                        null,
                        Sprint.DatesFrom.EXPORT))
                .toList();
    }

    private Snapshot snapshot(Instant at, List<Past> pasts) {
        List<Item> items = new ArrayList<>();
        team.truth().tracker().at(at).forEach(ticket -> items.add(item(ticket, items.size() + 1)));
        return new Snapshot(
                at,
                Scope.FULL,
                EnumSet.allOf(Field.class),
                Map.of(),
                items,
                Set.of(),
                List.of((pasts.isEmpty() ? "csv-" : "json-") + at),
                pasts);
    }

    private Past past(int number, Instant at) {
        Map<Instant, Past.Version> versions = new TreeMap<>();
        team.truth()
                .tracker()
                .between(number, Instant.MIN, at)
                .forEach(ticket ->
                        versions.put(ticket.updated(), new Past.Version(ticket.updated(), item(ticket, number))));
        return new Past(key(number), COVERED, List.copyOf(versions.values()));
    }

    private String key(int number) {
        return team.story().prefix() + "-" + number;
    }

    private Item item(Ticket ticket, int row) {
        Integer points = ticket.points();
        return new Item(
                key(ticket.card().number()),
                String.valueOf(10_000 + ticket.card().number()),
                ticket.card().type().name(),
                level(ticket.card().type()),
                ticket.card().summary(),
                ticket.stage().name(),
                state(ticket.stage()),
                "%012d".formatted(ticket.rank()),
                row,
                null,
                ticket.sprints(),
                points == null ? null : BigDecimal.valueOf(points),
                List.of(),
                null,
                List.of(),
                new Dates(ticket.card().created(), ticket.updated(), ticket.resolved()),
                false,
                null,
                new Comments(ticket.remarks().size(), 0, null),
                new Criteria(ticket.text().level(), "as written", 0, 0, false, null, null),
                null);
    }

    private static Level level(Type type) {
        return switch (type) {
            case EPIC -> Level.PARENT;
            case SUB_TASK -> Level.SUB_TASK;
            default -> Level.STANDARD;
        };
    }

    private static State state(Stage stage) {
        return switch (stage) {
            case NEW -> State.READY;
            case DOING -> State.IN_PROGRESS;
            case DONE -> State.DONE;
            case DROPPED -> State.CANCELLED;
        };
    }
}
