package org.sprinthealth.indicators;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.Pool;
import org.sprinthealth.delivery.SprintFigure;
import org.sprinthealth.facts.AllKeys;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading.NoData;

/**
 * A team's closed sprints, each read once: what its planning log says, what was presented for it, and which of its committed
 * items needed clarification.
 */
final class Sprints {
    /** A planning log may come before the sprint begins. */
    private static final Duration PLANNED_AHEAD = Duration.ofDays(7);

    private final Delivered delivered;
    private final Map<Sprint, Membership> memberships;
    private final AllKeys keys;
    private final SprintNames logged;
    private final Map<Sprint, PlanningLog> logs = new HashMap<>();
    private final Map<Sprint, List<Clarity>> clarities = new HashMap<>();
    private final Map<Sprint, List<Presented>> presented = new HashMap<>();
    private final Map<Sprint, Boolean> told = new HashMap<>();
    private final Map<String, Overrides> overrides = new HashMap<>();

    Sprints(Delivered delivered) {
        this.delivered = delivered;
        memberships = Membership.of(delivered.history());
        keys = AllKeys.of(delivered.history().timelines());
        logged = new SprintNames(Table.PLANNING_LOG, PLANNED_AHEAD, memberships, delivered);
    }

    /**
     * What a figure says of a team's sprints; that it does not apply where there are none.
     *
     * @param definition of the figure
     * @param figure the figure, given the sprints
     */
    static Figure read(Delivered delivered, Definition definition, Function<Sprints, SprintFigure> figure) {
        TeamHistory history = delivered.history();
        return history.namesSprints() || history.snapshots().isEmpty()
                ? figure.apply(new Sprints(delivered)).read(delivered)
                : new Figure(definition, NoData.withoutSprints(), List.of(), List.of());
    }

    Membership membership(Ledger ledger) {
        return Objects.requireNonNull(
                memberships.get(ledger.sprint()), ledger.sprint().name());
    }

    Optional<Timeline> timeline(String key) {
        return keys.item(key);
    }

    PlanningLog log(Ledger ledger) {
        return log(ledger.sprint());
    }

    /** Of a sprint that may still be running. */
    PlanningLog log(Sprint sprint) {
        return logs.computeIfAbsent(sprint, this::read);
    }

    private PlanningLog read(Sprint sprint) {
        return PlanningLog.of(
                delivered.history().contracts().planning().stream()
                        .filter(row -> logged.mean(row.sprint(), sprint))
                        .toList(),
                keys);
    }

    /** What the signs say of the items committed, in the order of the ledgers. */
    List<Clarity> clarities(Pool pool) {
        return pool.ledgers().stream()
                .flatMap(ledger ->
                        clarities
                                .computeIfAbsent(ledger.sprint(), sprint -> Clarification.of(ledger, this, delivered))
                                .stream())
                .toList();
    }

    /** Whether anything in the tracker told of a question while a sprint ran, be it of an item that was not committed. */
    boolean areTold(Ledger ledger) {
        return told.computeIfAbsent(
                ledger.sprint(),
                sprint ->
                        clarities(new Pool(List.of(ledger))).stream().anyMatch(item -> Clarification.tell(item.signs()))
                                || Clarification.isTold(ledger, this, delivered));
    }

    /** What people overruled in a figure. */
    Overrides overrides(String figure) {
        return overrides.computeIfAbsent(figure, id -> Overrides.of(id, delivered.history()));
    }

    /** What was presented for a sprint. */
    List<Presented> presented(Ledger ledger) {
        return presented.computeIfAbsent(ledger.sprint(), sprint -> Presentation.of(ledger, this, delivered));
    }
}
