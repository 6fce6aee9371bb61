package org.sprinthealth.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A simulated tracker with the memory that real exports lack: every item at every moment of its life. */
final class Tracker {
    private final Map<Integer, List<Ticket>> courses = new TreeMap<>();

    /** Adds an item, as it is from its creation on. */
    void create(Ticket ticket) {
        if (courses.put(ticket.card().number(), new ArrayList<>(List.of(ticket))) != null) {
            throw new IllegalStateException("number " + ticket.card().number() + " is taken");
        }
    }

    /** Changes an item; its new {@link Ticket#updated()} says when. */
    void change(int number, UnaryOperator<Ticket> change) {
        List<Ticket> course = course(number);
        Ticket next = change.apply(now(number));
        if (next.updated().isBefore(now(number).updated())) {
            throw new IllegalStateException(number + " changed before its last change");
        }
        course.add(next);
    }

    Ticket now(int number) {
        List<Ticket> course = course(number);
        return course.get(course.size() - 1);
    }

    /** All items as they are now, by number. */
    List<Ticket> now() {
        return courses.keySet().stream().map(this::now).toList();
    }

    /** All items that existed at a moment, as they were then, by number. */
    List<Ticket> at(Instant when) {
        return courses.keySet().stream()
                .flatMap(number -> at(number, when).stream())
                .toList();
    }

    Optional<Ticket> at(int number, Instant when) {
        return course(number).stream()
                .filter(ticket -> !ticket.updated().isAfter(when))
                .reduce((first, second) -> second);
    }

    /** What became of an item after one moment and up to another, oldest first. */
    Stream<Ticket> between(int number, Instant after, Instant upTo) {
        return course(number).stream()
                .filter(ticket ->
                        ticket.updated().isAfter(after) && !ticket.updated().isAfter(upTo));
    }

    /** The numbers of all items ever created, ascending. */
    List<Integer> numbers() {
        return List.copyOf(courses.keySet());
    }

    private List<Ticket> course(int number) {
        List<Ticket> course = courses.get(number);
        if (course == null) {
            throw new IllegalArgumentException("no item " + number);
        }
        return course;
    }
}
