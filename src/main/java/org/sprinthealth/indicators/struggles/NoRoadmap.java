package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.indicators.Backlog;
import org.sprinthealth.indicators.struggles.Strategy.Tie;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal.Seen;
import org.sprinthealth.readings.Verdict;

/** A list of goals that is missing, or that no one has looked at for a quarter. */
final class NoRoadmap extends Watched {
    private static final int MINIMUM = 5;
    private static final long DAYS = Workings.QUARTER.toDays();

    NoRoadmap() {
        super(
                new Definition(
                        "no-roadmap",
                        "No vision or roadmap",
                        "Where does the product go, and when did the team last talk about it?",
                        "Whether there is a list of goals that was reviewed within 90 days, by the review dates of the goals table,"
                                + " or, without one, by when open goals of the tracker were updated;"
                                + " and of the top 20 of the backlog, the items that serve a goal with a horizon. Seen when the list"
                                + " is missing or empty, or its last review is more than 90 days ago or not dated. A team that"
                                + " keeps no table of its own, and no goal in its tracker, is no data: its roadmap may be"
                                + " elsewhere. So is a sprint of the past that ended before the reviews which the newest table"
                                + " has.",
                        "A roadmap kept elsewhere is not seen here: bring its goals into the table, a line each. A goal without a"
                                + " date of review is a poster.",
                        "as of the date; each sprint or week at its end",
                        GoodEnd.UP,
                        MINIMUM,
                        "a goals table: goal, keys or labels, horizon, reviewed; the backlog's order"),
                "outcome roadmap");
    }

    @Override
    Finding in(Period period, Workings workings) {
        return at(period.end(), workings);
    }

    @Override
    Finding now(Workings workings) {
        return at(workings.asOf(), workings);
    }

    private static Finding at(Instant when, Workings workings) {
        Optional<Finding> horizons = withGoals(when, workings);
        Seen seen = seen(when, workings);
        return horizons.map(found -> new Finding(found.reading(), seen, found.items()))
                .orElseGet(() -> new Finding(
                        new NoData(
                                Reason.NOT_EXPORTED,
                                "There is no goals table with a goal. Keep one: goal, keys or labels, horizon, reviewed."),
                        seen,
                        List.of()));
    }

    private static Seen seen(Instant when, Workings workings) {
        List<RoadmapGoal> goals = workings.contracts().goals();
        LocalDate day = workings.date(when);
        List<LocalDate> reviews = goals.isEmpty() ? touched(when, workings) : reviews(goals);
        if (reviews.stream().anyMatch(date -> !date.isAfter(day) && !date.isBefore(day.minusDays(DAYS)))) {
            return Seen.NOT_SEEN;
        }
        return isKnown(goals, reviews, when, workings) ? Seen.SEEN : Seen.NO_DATA;
    }

    /**
     * Whether the last review up to an instant is known: a table keeps only the newest, and a team that keeps no tables at all
     * may well have its roadmap elsewhere.
     */
    private static boolean isKnown(List<RoadmapGoal> goals, List<LocalDate> reviews, Instant when, Workings workings) {
        if (goals.isEmpty() && reviews.isEmpty()) {
            return workings.contracts().told().values().stream().anyMatch(told -> !told.isAfter(when));
        }
        return reviews.stream().noneMatch(date -> date.isAfter(workings.date(when)));
    }

    /** Goals that a team keeps in its tracker are looked at when they are updated. */
    private static List<LocalDate> touched(Instant when, Workings workings) {
        return workings.history().itemsAt(when).stream()
                .filter(item -> item.level() == Level.GOAL && item.isOpen())
                .flatMap(item -> Optional.ofNullable(item.dates().updated()).stream())
                .map(workings::date)
                .toList();
    }

    private static List<LocalDate> reviews(List<RoadmapGoal> goals) {
        return goals.stream()
                .map(RoadmapGoal::reviewed)
                .filter(Objects::nonNull)
                .map(LocalDate.class::cast)
                .sorted()
                .toList();
    }

    private static Optional<Finding> withGoals(Instant when, Workings workings) {
        List<RoadmapGoal> goals = workings.contracts().goals();
        if (goals.isEmpty()) {
            return Optional.empty();
        }
        return workings.backlogs()
                .at(when)
                .map(backlog -> backlog.orderSilence(MINIMUM)
                        .map(Finding::silent)
                        .orElseGet(() -> horizons(backlog, goals, when, workings)));
    }

    private static Finding horizons(Backlog backlog, List<RoadmapGoal> goals, Instant when, Workings workings) {
        Strategy strategy = new Strategy(workings);
        List<Verdict> verdicts = backlog.top().stream()
                .map(item -> verdict(item, strategy.of(item, when)))
                .toList();
        int dated = (int) verdicts.stream().filter(Verdict::counts).count();
        Evidence order = backlog.orderEvidence();
        List<String> notes = new ArrayList<>(order.notes());
        notes.add(reviews(goals).stream()
                .filter(date -> !date.isAfter(workings.date(when)))
                .reduce((first, second) -> second)
                .map(date -> "goals last reviewed on " + date)
                .orElse("no goal has a date of review"));
        Reading share = new Share(dated, verdicts.size(), new Evidence(order.grade(), notes));
        return Finding.of(share, false, verdicts);
    }

    private static Verdict verdict(Item item, Tie tie) {
        @Nullable RoadmapGoal goal = tie.goal();
        String horizon = goal == null ? null : goal.horizon();
        return new Verdict(
                item.key(),
                horizon != null,
                horizon == null ? "no horizon" : horizon,
                horizon == null && goal != null ? tie.reason() + ", which has no horizon" : tie.reason());
    }
}
