package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The sprints of a story: starting at half past nine, ending at four. */
final class Iterations {
    private static final LocalTime START = LocalTime.of(9, 30);
    private static final LocalTime END = LocalTime.of(16, 0);
    /** A sprint closed late is closed the next working morning. */
    private static final LocalTime LATE = LocalTime.of(11, 0);

    private Iterations() {}

    static List<Iteration> of(Story story) {
        List<Iteration> sprints = new ArrayList<>();
        Story.Cadence cadence = story.cadence();
        List<String> goals = Phrases.of(story.voice().language()).all('o');
        LocalDate first = cadence.first();
        for (int number = 1; !cadence.isNone() && !first.isAfter(story.to()); number++) {
            sprints.add(sprint(story, number, first, goals.get(number % goals.size())));
            first = first.plusDays(cadence.every());
        }
        return List.copyOf(sprints);
    }

    private static Iteration sprint(Story story, int number, LocalDate first, String goal) {
        LocalDate last = first.plusDays(story.cadence().days());
        boolean late = number == story.cadence().late();
        Instant start = at(story, late(story, number - 1) ? first.plusDays(1) : first, START);
        Instant end = at(story, last, END);
        Instant completed = late ? at(story, nextWorkingDay(story, last), LATE) : end;
        return new Iteration(story.prefix() + " Sprint " + number, start, end, completed, goal);
    }

    private static boolean late(Story story, int number) {
        return number > 0 && number == story.cadence().late();
    }

    private static LocalDate nextWorkingDay(Story story, LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!story.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static Instant at(Story story, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(story.zone()).toInstant();
    }
}
