package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.readings.Week;

/**
 * How work truly flowed through a simulated team, reckoned from what happened in its tracker.
 *
 * @param team the team
 * @param asOf the moment up to which it is told
 */
record TrueFlow(Team team, Instant asOf) {

    /** An item's way through work: the days on which it was first in progress and last done. */
    record Way(String key, LocalDate started, LocalDate finished) {}

    /** What happened to bugs in a week, beside all that was done. */
    record Bugs(Week week, int opened, int closed, int done, int all) {}

    private ZoneId zone() {
        return team.zone();
    }

    private Tracker tracker() {
        return team.truth().tracker();
    }

    private Stream<Ticket> standard(Instant when) {
        return tracker().at(when).stream().filter(ticket -> ticket.card().type().isStandard());
    }

    private boolean isIn(Week week, Instant when) {
        return week.contains(when, zone());
    }

    private Stream<Ticket> closedIn(Week week) {
        return standard(asOf)
                .filter(ticket -> ticket.resolved() != null && isIn(week, Objects.requireNonNull(ticket.resolved())));
    }

    private Stream<Ticket> doneIn(Week week) {
        return closedIn(week).filter(ticket -> ticket.stage() == Stage.DONE);
    }

    /** How many items were done in a week, as of the moment. */
    int done(Week week) {
        return (int) doneIn(week).count();
    }

    /** How many items were in progress at an instant. */
    int inWork(Instant when) {
        return (int)
                standard(when).filter(ticket -> ticket.stage() == Stage.DOING).count();
    }

    Bugs bugs(Week week) {
        return new Bugs(
                week,
                (int) standard(asOf)
                        .filter(TrueFlow::isBug)
                        .filter(ticket -> isIn(week, ticket.card().created()))
                        .count(),
                (int) closedIn(week).filter(TrueFlow::isBug).count(),
                (int) doneIn(week).filter(TrueFlow::isBug).count(),
                done(week));
    }

    private static boolean isBug(Ticket ticket) {
        return ticket.card().type() == Type.BUG;
    }

    /**
     * The ways of the items that were done from one day to another and were in progress before, as nights can show them: begun by
     * the first export that shows them so, unless that is the very first. A night of sprints alone shows what is in progress.
     */
    List<Way> ways(LocalDate from, LocalDate to) {
        return standard(asOf)
                .filter(ticket -> ticket.stage() == Stage.DONE)
                .flatMap(ticket -> way(ticket).stream())
                .filter(way -> !way.finished().isBefore(from) && !way.finished().isAfter(to))
                .filter(way -> !way.started().equals(team.exportedDays().get(0)))
                .toList();
    }

    private Optional<Way> way(Ticket done) {
        int number = done.card().number();
        LocalDate finished = day(Objects.requireNonNull(done.resolved()));
        return tracker()
                .between(number, Instant.MIN, asOf)
                .filter(ticket -> ticket.stage() == Stage.DOING)
                .findFirst()
                .map(begun -> new Way(team.key(number), seenOn(day(begun.updated())), finished));
    }

    private LocalDate seenOn(LocalDate day) {
        return team.story().workingDays().stream()
                .filter(night ->
                        !night.isBefore(day) && !team.nights().missing().contains(night))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate day(Instant when) {
        return when.atZone(zone()).toLocalDate();
    }
}
