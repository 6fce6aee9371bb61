package org.sprinthealth.indicators.struggles;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Decision.Kind;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.readings.Verdict;

/** What people asked of a team, and what was decided, by its decision log and its intake label. */
final class Requests {
    /** How long a request may wait for a decision. */
    static final Duration PATIENCE = Duration.ofDays(30);

    private final Workings workings;

    Requests(Workings workings) {
        this.workings = workings;
    }

    /** Requests decided in the 90 days up to an instant; those declined or put off count. By what they are about. */
    List<Verdict> decided(Instant when) {
        Map<String, Verdict> decided = new LinkedHashMap<>();
        LocalDate from = workings.date(when.minus(Workings.QUARTER));
        workings.contracts().decisions().stream()
                .filter(Requests::isOfARequest)
                .filter(decision ->
                        decision.date().isAfter(from) && !decision.date().isAfter(workings.date(when)))
                .forEach(decision -> decided.put(name(decision), verdict(decision)));
        for (Timeline timeline : workings.history().timelines()) {
            if (isRequest(timeline, when) && !decided.containsKey(name(timeline))) {
                answered(timeline, when, from).ifPresent(verdict -> decided.put(name(timeline), verdict));
            }
        }
        return List.copyOf(decided.values());
    }

    static boolean isOfARequest(Decision decision) {
        return decision.kind() != Kind.REORDER;
    }

    private String name(Decision decision) {
        return workings.item(decision.about())
                .map(Requests::name)
                .orElse(decision.about().toLowerCase(Locale.ROOT));
    }

    private static String name(Timeline timeline) {
        return timeline.key().toLowerCase(Locale.ROOT);
    }

    private static Verdict verdict(Decision decision) {
        String why = decision.why();
        return new Verdict(
                decision.about(),
                decision.kind() != Kind.TRADE_OFF,
                decision.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                "decided on " + decision.date() + (why == null ? "" : ": " + why));
    }

    private boolean isRequest(Timeline timeline, Instant when) {
        return timeline.versionAt(when)
                .filter(version -> Workings.isLabelled(
                        version.item(), workings.team().labels().intake()))
                .isPresent();
    }

    /** Without a row in the log, work begun or planned is a yes, and a cancelled request a no. */
    private Optional<Verdict> answered(Timeline timeline, Instant when, LocalDate from) {
        return timeline.versions().stream()
                .filter(version -> !version.from().isAfter(when) && isAnswer(version.item()))
                .findFirst()
                .filter(version -> !version.equals(timeline.versions().get(0)))
                .filter(version -> workings.date(version.from()).isAfter(from))
                .map(version -> answer(timeline, version));
    }

    private Verdict answer(Timeline timeline, Version version) {
        boolean cancelled = version.item().state() == State.CANCELLED;
        return new Verdict(
                timeline.key(),
                cancelled,
                cancelled ? "cancelled" : "taken",
                "by " + workings.date(version.from()) + ", without a row in the decision log");
    }

    private static boolean isAnswer(Item item) {
        return item.state() == State.CANCELLED
                || Workings.isBegun(item)
                || !item.sprints().isEmpty();
    }

    /** Requests that have waited for more than 30 days at an instant, by key. */
    List<Timeline> undecided(Instant when) {
        return workings.history().timelines().stream()
                .filter(timeline -> timeline.at(when)
                        .filter(item -> item.isOpen() && isRequest(timeline, when) && !isAnswer(item))
                        .isPresent())
                .filter(timeline -> Growth.born(timeline).isBefore(when.minus(PATIENCE)))
                .filter(timeline -> decision(timeline, when).isEmpty())
                .toList();
    }

    private Optional<Decision> decision(Timeline timeline, Instant when) {
        return workings.contracts().decisions().stream()
                .filter(Requests::isOfARequest)
                .filter(decision -> !decision.date().isAfter(workings.date(when)))
                .filter(decision -> name(decision).equals(name(timeline)))
                .findFirst();
    }
}
