package org.sprinthealth.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Jira remembers of an item's life: every change of a field at its exact instant.
 *
 * @param site the ids and names
 * @param tracker what happened
 */
record Changelog(JiraSite site, Tracker tracker) {
    /** Labels and the epic are set by hand right after an item was created. */
    private static final int AFTER_CREATION = 30;

    /** The fields whose changes are remembered, as Jira names them. */
    enum Field {
        STATUS("status", "status"),
        RESOLUTION("resolution", "resolution"),
        LABELS("labels", "labels"),
        DESCRIPTION("description", "description"),
        PARENT("IssueParentAssociation", "parent"),
        SPRINT("Sprint", "customfield_10020"),
        POINTS("Story Points", "customfield_10016"),
        RANK("Rank", "customfield_10019"),
        CRITERIA("Acceptance Criteria", "customfield_10034");

        private final String title;
        private final String id;

        Field(String title, String id) {
            this.title = title;
            this.id = id;
        }

        String title() {
            return title;
        }

        String id() {
            return id;
        }

        boolean isCustom() {
            return id.startsWith("customfield");
        }
    }

    /** A value with its id, each null where Jira has none. */
    record Value(@Nullable String id, @Nullable String text) {
        static final Value NONE = new Value(null, null);
        static final Value BLANK = new Value("", "");

        static Value text(@Nullable String text) {
            return new Value(null, text);
        }
    }

    /** A change of one field. */
    record Change(Field field, Value from, Value to) {}

    /** What was changed at one moment by one person. */
    record Entry(Instant at, int person, List<Change> changes) {
        Entry {
            changes = List.copyOf(changes);
        }
    }

    /** An item's changes up to a moment, oldest first. */
    List<Entry> of(int number, Instant upTo) {
        List<Ticket> course = tracker.between(number, Instant.MIN, upTo).toList();
        Stream<Entry> moves = Stream.iterate(1, i -> i < course.size(), i -> i + 1)
                .map(i -> between(course.get(i - 1), course.get(i)));
        return Stream.of(born(course.get(0), upTo), moves, workflowChange(number, upTo))
                .flatMap(entries -> entries)
                .filter(entry -> !entry.changes().isEmpty())
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    private Stream<Entry> born(Ticket first, Instant upTo) {
        Instant when = first.card().created().plusSeconds(AFTER_CREATION);
        List<Change> changes = new ArrayList<>();
        if (!first.card().labels().isEmpty()) {
            String labels = String.join(" ", first.card().labels());
            changes.add(new Change(Field.LABELS, Value.text(""), Value.text(labels)));
        }
        if (first.card().parent() != null) {
            int parent = first.card().parent();
            changes.add(new Change(Field.PARENT, Value.NONE, new Value(site.id(parent), site.key(parent))));
        }
        return when.isAfter(upTo) ? Stream.of() : Stream.of(entry(first, when, changes));
    }

    private static Entry entry(Ticket ticket, Instant when, List<Change> changes) {
        return new Entry(when, ticket.card().number() % Canaries.PEOPLE.size(), changes);
    }

    private Entry between(Ticket before, Ticket next) {
        Instant when = next.updated();
        List<Change> changes = new ArrayList<>();
        add(changes, Field.RESOLUTION, resolution(before), resolution(next));
        add(changes, Field.STATUS, status(before, when), status(next, when));
        add(changes, Field.SPRINT, sprints(before, when), sprints(next, when));
        add(changes, Field.POINTS, points(before), points(next));
        add(changes, Field.DESCRIPTION, description(before), description(next));
        add(changes, Field.CRITERIA, criteria(before), criteria(next));
        if (before.rank() != next.rank()) {
            String moved = next.rank() < before.rank() ? "Ranked higher" : "Ranked lower";
            changes.add(new Change(Field.RANK, Value.BLANK, new Value("", moved)));
        }
        return entry(next, when, changes);
    }

    private static void add(List<Change> changes, Field field, Value from, Value to) {
        if (!from.equals(to)) {
            changes.add(new Change(field, from, to));
        }
    }

    private Value resolution(Ticket ticket) {
        return ticket.isOpen()
                ? Value.NONE
                : new Value(
                        ticket.stage() == Stage.DONE ? "10000" : "10001",
                        ticket.stage().resolution(site.story().voice().language()));
    }

    private Value status(Ticket ticket, Instant when) {
        JiraSite.Status status = site.status(ticket.stage(), when);
        return new Value(status.id(), status.name());
    }

    private Value sprints(Ticket ticket, Instant when) {
        return new Value(site.sprintIds(ticket), site.sprintNames(ticket, when));
    }

    private static Value points(Ticket ticket) {
        return Value.text(ticket.points() == null ? null : Integer.toString(ticket.points()));
    }

    private static Value description(Ticket ticket) {
        return Value.text(ticket.text().description().stripTrailing());
    }

    private static Value criteria(Ticket ticket) {
        return Value.text(ticket.text().criteriaField().stripTrailing());
    }

    /** What the change of a workflow leaves in an item that was in progress. */
    private Stream<Entry> workflowChange(int number, Instant upTo) {
        if (site.workflowChanged() == null || site.workflowChanged().isAfter(upTo)) {
            return Stream.of();
        }
        Instant when = Objects.requireNonNull(site.workflowChanged());
        return tracker.at(number, when).filter(ticket -> ticket.stage() == Stage.DOING).stream()
                .map(ticket -> new Entry(
                        when,
                        0,
                        List.of(new Change(Field.STATUS, status(ticket, when.minusMillis(1)), status(ticket, when)))));
    }
}
