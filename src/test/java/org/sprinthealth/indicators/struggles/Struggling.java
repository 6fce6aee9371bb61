package org.sprinthealth.indicators.struggles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Signal.Occurrence;
import org.sprinthealth.readings.Signal.Seen;
import org.sprinthealth.readings.Verdict;

/** What tests of struggles have in common: signals by their ids, ranked stories, and rows of tables. */
final class Struggling {
    private Struggling() {}

    static Delivered delivered(Histories history, String asOf) {
        return Delivered.of(history.build(), Teams.apollo().build(), Times.at(asOf));
    }

    static Signal signal(String id, Histories history, String asOf) {
        return Struggles.all().stream()
                .filter(struggle -> struggle.definition().id().equals(id))
                .map(struggle -> struggle.read(delivered(history, asOf)))
                .findFirst()
                .orElseThrow();
    }

    static Reading reading(Signal signal) {
        return signal.figure().current();
    }

    static Reason reason(Signal signal) {
        return ((NoData) reading(signal)).reason();
    }

    static List<Seen> seen(Signal signal) {
        return signal.occurrences().stream().map(Occurrence::seen).toList();
    }

    /** The keys of the items that count. */
    static List<String> counting(Signal signal) {
        return signal.figure().items().stream()
                .filter(Verdict::counts)
                .map(Verdict::key)
                .toList();
    }

    /** A story at a place of the backlog. */
    static Items ranked(int place) {
        return Items.story("A-%02d".formatted(place)).rank("i%03d:".formatted(place));
    }

    /** Stories at the places from one to another, both included. */
    static List<Items> ranked(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Struggling::ranked).toList();
    }

    static Contracts goals(RoadmapGoal... goals) {
        return Contracts.of(List.of(goals), Map.of(Table.GOALS, Times.at("2026-03-01")));
    }

    static RoadmapGoal goal(String words, String reviewed, String... keysOrLabels) {
        return new RoadmapGoal(words, List.of(keysOrLabels), "now", null, null, LocalDate.parse(reviewed));
    }

    static Contracts decisions(List<Decision> decisions) {
        return Contracts.of(decisions, Map.of(Table.DECISIONS, Times.at("2026-03-01")));
    }

    static Decision decision(String date, String about, Decision.Kind kind) {
        return new Decision(LocalDate.parse(date), about, kind, "a reason", null, null);
    }
}
