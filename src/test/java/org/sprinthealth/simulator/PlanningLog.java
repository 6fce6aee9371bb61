package org.sprinthealth.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What a simulated team notes in its Sprint Plannings, and afterwards of what it took: unclear items are pushed back where
 * the team dares to, and those that it took need questions later.
 *
 * @param team the team
 * @param mood what its people say
 */
record PlanningLog(Team team, Mood mood) {
    private static final double CLEAR_BUT_ASKED = 0.06;
    private static final double UNCLEAR_AND_ASKED = 0.6;
    private static final int LOOKED_AT = 6;

    /** What became of a presented item, in the words of the contract. */
    enum Decided {
        TAKEN("taken | tomado | übernommen | pris", 'C'),
        NOT_READY("not ready | no listo | nicht bereit | pas prêt", 'N'),
        CAPACITY("capacity | capacidad | Kapazität | capacité", 'K'),
        PRIORITY("priority | prioridad | Priorität | priorité", 'P');

        private final String words;
        private final char notes;

        Decided(String words, char notes) {
            this.words = words;
            this.notes = notes;
        }

        String in(Language language) {
            return language.of(words);
        }
    }

    /**
     * A row of the log.
     *
     * @param clarified whether it needed clarification after it was taken
     */
    record Presented(String sprint, int number, Decided decided, boolean clarified, String note) {}

    /** All rows about sprints that were closed at a moment, oldest first. */
    List<Presented> upTo(Instant asOf) {
        Random random = new Random(team.story().seed() * 31 + 1);
        List<Presented> rows = new ArrayList<>();
        for (Iteration sprint : team.truth().sprints()) {
            List<Presented> one = of(sprint, random);
            if (!sprint.completed().isAfter(asOf)) {
                rows.addAll(one);
            }
        }
        return rows;
    }

    private List<Presented> of(Iteration sprint, Random random) {
        Instant when = sprint.committedAt(team.zone());
        List<Presented> rows = new ArrayList<>();
        team.truth().tracker().at(when).stream()
                .filter(ticket -> ticket.card().type().isStandard() && ticket.isIn(sprint))
                .filter(ticket -> ticket.isOpen() || ticket.updated().isAfter(sprint.start()))
                .forEach(ticket -> rows.add(taken(sprint, ticket, random)));
        team.truth().topOfBacklog(when).stream()
                .limit(LOOKED_AT)
                .flatMap(ticket -> left(sprint, ticket, random))
                .forEach(rows::add);
        return rows;
    }

    private Presented taken(Iteration sprint, Ticket ticket, Random random) {
        boolean clear = ticket.text().level() == 3;
        boolean asked = random.nextDouble() < (clear ? CLEAR_BUT_ASKED : UNCLEAR_AND_ASKED);
        return row(sprint, ticket, Decided.TAKEN, asked, random);
    }

    /** What stayed in the backlog: pushed back, or simply not this time, or not looked at. */
    private Stream<Presented> left(Iteration sprint, Ticket ticket, Random random) {
        boolean unclear = ticket.text().level() < 3;
        if (unclear && random.nextDouble() < mood.pushesBack()) {
            return Stream.of(row(sprint, ticket, Decided.NOT_READY, false, random));
        }
        int other = random.nextInt(8);
        return other > 1
                ? Stream.of()
                : Stream.of(row(sprint, ticket, other == 0 ? Decided.CAPACITY : Decided.PRIORITY, false, random));
    }

    private Presented row(Iteration sprint, Ticket ticket, Decided decided, boolean clarified, Random random) {
        boolean silent = decided == Decided.TAKEN && !clarified;
        String note =
                silent ? "" : Phrases.talk(team.story().voice().language()).one(decided.notes, random);
        return new Presented(sprint.name(), ticket.card().number(), decided, clarified, note);
    }
}
