package org.sprinthealth.indicators.struggles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.readings.Week;

/** How a backlog grows and ages, read at the ends of weeks. */
final class Growth {
    /** Over how many weeks the usual throughput is taken. */
    static final int WEEKS = 13;

    /** The fewest weeks that tell a usual throughput. */
    static final int FEWEST = 5;

    private static final BigDecimal WEEKS_A_MONTH = new BigDecimal("4.348");

    private final Workings workings;
    private final Map<Timeline, Substance> substances = new HashMap<>();
    private final Map<Week, Optional<Count>> counts = new HashMap<>();

    /**
     * What is open at the end of a week.
     *
     * @param open open standard items
     * @param stale those that no one touched for a quarter
     */
    record Count(int open, int stale) {}

    /**
     * How much was done lately.
     *
     * @param done items done
     * @param weeks in so many weeks, 5 to 13
     */
    record Pace(int done, int weeks) {}

    Growth(Workings workings) {
        this.workings = workings;
    }

    /** The last week that is over at an instant. */
    Week lastComplete(Instant when) {
        Week week = Week.of(when, workings.zone());
        return week.end(workings.zone()).isAfter(when) ? week.previous() : week;
    }

    /** What is open at a week's end; empty where no export of the week tells: a list of a part would only ever add to it. */
    Optional<Count> at(Week week) {
        return counts.computeIfAbsent(week, this::count);
    }

    private Optional<Count> count(Week week) {
        boolean seen = workings.history().snapshots().stream()
                .filter(workings::isWhole)
                .anyMatch(look -> week.contains(look.at(), workings.zone()));
        return seen ? Optional.of(at(week.end(workings.zone()))) : Optional.empty();
    }

    /** What is open at an instant. */
    Count at(Instant when) {
        List<Timeline> open = open(when);
        return new Count(open.size(), (int)
                open.stream().filter(timeline -> isStale(timeline, when)).count());
    }

    /** What is open at an instant, by key. */
    List<Timeline> open(Instant when) {
        return workings.history().timelines().stream()
                .filter(timeline -> timeline.at(when)
                        .filter(item -> item.isStandard() && item.isOpen())
                        .isPresent())
                .toList();
    }

    /** Created less closed in a week; empty where it can't be told. */
    Optional<Integer> net(Week week) {
        return at(week).flatMap(now -> at(week.previous()).map(before -> now.open() - before.open()));
    }

    /** Items that no one touched for a quarter, by key. */
    List<Timeline> stale(Instant when) {
        return open(when).stream().filter(timeline -> isStale(timeline, when)).toList();
    }

    /** Open, older than 90 days and never in a sprint, by key. */
    List<Timeline> waitingLong(Instant when) {
        return open(when).stream()
                .filter(timeline -> isOld(timeline, when) && !wasInASprint(timeline, when))
                .toList();
    }

    /** When an item last changed in substance, up to an instant. */
    Instant lastChange(Timeline timeline, Instant when) {
        return substances.computeIfAbsent(timeline, Substance::of).lastUpTo(when);
    }

    private boolean isStale(Timeline timeline, Instant when) {
        return isOld(timeline, when)
                && !wasInASprint(timeline, when)
                && lastChange(timeline, when).isBefore(when.minus(Workings.QUARTER));
    }

    private static boolean isOld(Timeline timeline, Instant when) {
        return born(timeline).isBefore(when.minus(Workings.QUARTER));
    }

    /** When an item was created, else first seen. */
    static Instant born(Timeline timeline) {
        @Nullable Instant created = timeline.latest().item().dates().created();
        return created != null ? created : timeline.versions().get(0).from();
    }

    static boolean wasInASprint(Timeline timeline, Instant when) {
        return timeline.versions().stream()
                .filter(version -> !version.from().isAfter(when))
                .anyMatch(version -> !version.item().sprints().isEmpty());
    }

    /** How much was done in the complete weeks before an instant, since exports began; empty for fewer than five. */
    Optional<Pace> pace(Instant when) {
        List<Week> weeks = weeks(when);
        if (weeks.size() < FEWEST) {
            return Optional.empty();
        }
        Instant from = weeks.get(0).start(workings.zone());
        Instant to = weeks.get(weeks.size() - 1).end(workings.zone());
        return Optional.of(new Pace(done(from, to), weeks.size()));
    }

    /** Up to 13 complete weeks before an instant, oldest first, since exports began. */
    List<Week> weeks(Instant when) {
        Week last = lastComplete(when);
        return workings.history().snapshots().stream().findFirst().stream()
                .map(first -> Week.of(first.at(), workings.zone()).next())
                .flatMap(first -> Week.upTo(last, WEEKS, first).stream())
                .toList();
    }

    private int done(Instant from, Instant to) {
        return (int) workings.history().timelines().stream()
                .flatMap(timeline -> doneAt(timeline, to).stream())
                .filter(done -> !done.isBefore(from) && !done.isAfter(to))
                .count();
    }

    private static Optional<Instant> doneAt(Timeline timeline, Instant when) {
        return timeline.versionAt(when).filter(Growth::isDone).map(version -> {
            Instant resolved = version.item().dates().resolved();
            return resolved != null ? resolved : timeline.inStateSince(version).from();
        });
    }

    private static boolean isDone(Version version) {
        Item item = version.item();
        return item.isStandard() && item.state() == State.DONE;
    }

    /** How many months the open items would take at a pace that is above 0, one decimal. */
    static BigDecimal months(int open, Pace pace) {
        BigDecimal monthly = BigDecimal.valueOf(pace.done()).multiply(WEEKS_A_MONTH);
        return BigDecimal.valueOf(open)
                .multiply(BigDecimal.valueOf(pace.weeks()))
                .divide(monthly, 1, RoundingMode.HALF_UP);
    }

    /** So many weeks up to one, oldest first. */
    static List<Week> upTo(Week last, int count) {
        List<Week> weeks = new ArrayList<>();
        for (Week week = last; weeks.size() < count; week = week.previous()) {
            weeks.add(0, week);
        }
        return weeks;
    }
}
