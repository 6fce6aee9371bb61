package org.sprinthealth.simulator;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item of a simulated tracker as it stands for a while.
 *
 * @param card what never changes of it
 * @param stage where it stands
 * @param updated when anything of it last changed
 * @param resolved when it was closed, null while open
 * @param rank its place in the backlog, lowest first
 * @param sprints names of the sprints it is or was in, oldest first
 * @param points its estimate, null where none
 * @param text its description and acceptance criteria
 * @param remarks comments, oldest first
 */
record Ticket(
        Card card,
        Stage stage,
        Instant updated,
        @Nullable Instant resolved,
        int rank,
        List<String> sprints,
        @Nullable Integer points,
        Written text,
        List<Remark> remarks) {

    /**
     * What never changes of an item.
     *
     * @param number the number in its key
     * @param topic what it is about, in the phrase book
     * @param parent the number of its epic, null where none
     */
    record Card(
            int number,
            Type type,
            String topic,
            String summary,
            Instant created,
            @Nullable Integer parent,
            List<String> labels) {}

    /** A comment. */
    record Remark(Instant at, int person, String words) {}

    Ticket {
        sprints = List.copyOf(sprints);
        remarks = List.copyOf(remarks);
    }

    boolean isOpen() {
        return !stage.isClosed();
    }

    boolean isIn(Iteration sprint) {
        return sprints.contains(sprint.name());
    }

    Ticket at(Stage next, Instant when) {
        Instant closed = next.isClosed() ? when : null;
        return new Ticket(card, next, when, closed, rank, sprints, points, text, remarks);
    }

    Ticket ranked(int place, Instant when) {
        return new Ticket(card, stage, when, resolved, place, sprints, points, text, remarks);
    }

    Ticket into(Iteration sprint, Instant when) {
        List<String> more = Stream.concat(sprints.stream(), Stream.of(sprint.name()))
                .distinct()
                .toList();
        return new Ticket(card, stage, when, resolved, rank, more, points, text, remarks);
    }

    Ticket outOf(Iteration sprint, Instant when) {
        List<String> fewer =
                sprints.stream().filter(name -> !name.equals(sprint.name())).toList();
        return new Ticket(card, stage, when, resolved, rank, fewer, points, text, remarks);
    }

    Ticket estimated(@Nullable Integer estimate, Instant when) {
        return new Ticket(card, stage, when, resolved, rank, sprints, estimate, text, remarks);
    }

    Ticket rewritten(Written words, Instant when) {
        return new Ticket(card, stage, when, resolved, rank, sprints, points, words, remarks);
    }

    Ticket remarked(Remark remark) {
        List<Remark> more = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
        return new Ticket(card, stage, remark.at(), resolved, rank, sprints, points, text, more);
    }
}
