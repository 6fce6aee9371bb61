package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A simulated team's goals, one an epic, and the decisions that it wrote down of its backlog.
 *
 * @param team the team
 * @param mood how often it looks at them
 */
record Roadmap(Team team, Mood mood) {
    private static final List<String> HORIZONS = List.of(
            "now | ahora | jetzt | maintenant",
            "next | siguiente | als nächstes | ensuite",
            "later | más tarde | später | plus tard");

    /** A goal with the keys that belong to it. */
    record Goal(String goal, String keys, String horizon, String outcome, String measure, LocalDate reviewed) {}

    /** What was decided. */
    enum Choice {
        REORDER("reorder | reordenar | umsortiert | réordonné", 'W'),
        DECLINE("decline | rechazar | abgelehnt | refusé", 'D'),
        NOT_NOW("not now | ahora no | nicht jetzt | pas maintenant", 'L'),
        TRADE_OFF("trade-off | a cambio | Tausch | échange", 'T');

        private final String words;
        private final char reasons;

        Choice(String words, char reasons) {
            this.words = words;
            this.reasons = reasons;
        }

        String in(Language language) {
            return language.of(words);
        }
    }

    /** A decision about an item, by its key, or about a request in words. */
    record Decision(
            LocalDate date,
            String about,
            Choice choice,
            String why,
            String drops,
            @Nullable LocalDate revisit) {}

    private record Moved(Instant when, Ticket ticket, Choice choice) {}

    private Language language() {
        return team.story().voice().language();
    }

    private String key(Ticket ticket) {
        return team.key(ticket.card().number());
    }

    List<Goal> goals() {
        List<Ticket> epics = team.truth().tracker().now().stream()
                .filter(ticket -> ticket.card().type() == Type.EPIC)
                .toList();
        List<String> measures = Phrases.talk(language()).all('E');
        List<String> outcomes = Phrases.talk(language()).all('O');
        LocalDate reviewed = team.story().to().minusMonths(mood.reviewed()).minusDays(9);
        return IntStream.range(0, epics.size())
                .mapToObj(i -> new Goal(
                        epics.get(i).card().summary(),
                        key(epics.get(i)),
                        language().of(HORIZONS.get(i % HORIZONS.size())),
                        outcomes.get(epics.get(i).card().number() % outcomes.size()),
                        i == 2 ? "" : measures.get(i % measures.size()),
                        reviewed))
                .toList();
    }

    /** Oldest first: what was moved, dropped or taken in between, and requests that came from outside. */
    List<Decision> decisions() {
        Random random = new Random(team.story().seed() * 31 + 5);
        List<Decision> decisions = new ArrayList<>();
        for (Moved moved : moved()) {
            if (random.nextDouble() < mood.decides()) {
                decisions.add(decision(moved, random));
            }
        }
        List<String> requests = Phrases.talk(language()).all('R');
        for (int i = 0; i < requests.size() * mood.decides(); i++) {
            LocalDate day = team.story().from().plusDays(17 + 16L * i);
            Choice choice = i % 2 == 0 ? Choice.NOT_NOW : Choice.DECLINE;
            decisions.add(new Decision(day, requests.get(i), choice, why(choice, random), "", revisit(day, choice)));
        }
        decisions.sort(Comparator.comparing(Decision::date));
        return decisions;
    }

    private Decision decision(Moved moved, Random random) {
        LocalDate day = moved.when().atZone(team.zone()).toLocalDate();
        String drops = moved.choice() == Choice.TRADE_OFF ? dropped(moved) : "";
        return new Decision(day, key(moved.ticket()), moved.choice(), why(moved.choice(), random), drops, null);
    }

    private String why(Choice choice, Random random) {
        return Phrases.talk(language()).one(choice.reasons, random);
    }

    private static @Nullable LocalDate revisit(LocalDate day, Choice choice) {
        return choice == Choice.NOT_NOW ? day.plusMonths(3) : null;
    }

    /** The next item after it in the backlog, which has to wait. */
    private String dropped(Moved moved) {
        Optional<Ticket> next = team.truth().topOfBacklog(moved.when()).stream().findFirst();
        return next.map(this::key).orElse("");
    }

    private List<Moved> moved() {
        Tracker tracker = team.truth().tracker();
        Instant end = Iteration.endOf(team.story().to(), team.zone());
        return tracker.numbers().stream()
                .flatMap(number ->
                        changes(tracker.between(number, Instant.MIN, end).toList()))
                .sorted(Comparator.comparing(Moved::when))
                .toList();
    }

    private Stream<Moved> changes(List<Ticket> course) {
        return IntStream.range(1, course.size())
                .mapToObj(i -> choice(course.get(i - 1), course.get(i))
                        .map(choice -> new Moved(course.get(i).updated(), course.get(i), choice)))
                .flatMap(Optional::stream);
    }

    private Optional<Choice> choice(Ticket before, Ticket next) {
        if (before.rank() != next.rank()) {
            return Optional.of(Choice.REORDER);
        }
        if (before.isOpen() && next.stage() == Stage.DROPPED) {
            return Optional.of(Choice.DECLINE);
        }
        boolean taken = next.sprints().size() > before.sprints().size();
        boolean inBetween = taken
                && team.truth().sprints().stream()
                        .filter(next::isIn)
                        .anyMatch(sprint -> sprint.isActiveAt(next.updated())
                                && next.updated().isAfter(sprint.committedAt(team.zone())));
        return inBetween ? Optional.of(Choice.TRADE_OFF) : Optional.empty();
    }
}
