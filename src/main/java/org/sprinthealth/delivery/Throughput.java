package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.readings.Week;
import org.sprinthealth.readings.WorkingDays;

/** Items done in a week, with sprints or without. */
final class Throughput implements Metric {
    private static final int TREND = 26;

    private static final Definition DEFINITION = new Definition(
            "throughput",
            "Throughput",
            "How many items does the team finish in a week?",
            "Standard items done in a calendar week, Monday to Sunday, in a sprint or not; an item that was reopened counts"
                    + " in the week it was last done.",
            "The plainest measure of flow, and the one to forecast from. A quiet week is no failure: look for what"
                    + " several unusual weeks have in common.",
            "the last complete week; trend over the last 26",
            null,
            1,
            "the Status and Resolved columns");

    /** An item that is done. */
    private record Done(String key, Moment when) {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Figure read(Delivered delivered) {
        List<Done> done = done(delivered.history());
        if (isUnmapped(delivered.history())) {
            NoData notMapped = new NoData(
                    Reason.NOT_MAPPED,
                    "No item has a status that is mapped. Name the statuses under 'states' in the portfolio file.");
            return new Figure(DEFINITION, notMapped, List.of(), List.of());
        }
        List<Week> weeks = weeks(delivered, done);
        List<Point> trend =
                weeks.stream().map(week -> point(week, done, delivered)).toList();
        Reading current = current(delivered, trend);
        return new Figure(
                DEFINITION,
                current,
                trend,
                current instanceof NoData ? List.of() : items(weeks.get(weeks.size() - 1), done, delivered));
    }

    private static boolean isUnmapped(TeamHistory history) {
        List<Timeline> items = history.timelines();
        return !items.isEmpty()
                && items.stream().allMatch(timeline -> timeline.latest().item().state() == null);
    }

    private static Reading current(Delivered delivered, List<Point> trend) {
        Optional<NoData> age = NoData.ofAge(
                delivered.history().newestSnapshot(),
                delivered.team().staleAfterDays(),
                delivered.asOf(),
                delivered.team().zone());
        if (age.isPresent()) {
            return age.get();
        }
        return trend.isEmpty()
                ? new NoData(Reason.NOT_YET, "No week is complete yet since exports began. It will show next Monday.")
                : trend.get(trend.size() - 1).reading();
    }

    /** Complete weeks that the exports cover, from the first one known. */
    private static List<Week> weeks(Delivered delivered, List<Done> done) {
        ZoneId zone = delivered.team().zone();
        Optional<Instant> newest = delivered.history().newestSnapshot();
        if (newest.isEmpty()) {
            return List.of();
        }
        Week week = Week.of(delivered.asOf(), zone);
        Week last = isOver(week, delivered, newest.get()) ? week : week.previous();
        return isOver(last, delivered, newest.get()) ? Week.upTo(last, TREND, first(delivered, done)) : List.of();
    }

    /** A week is over once no export can tell anything new of it: it may lack those of a week-end. */
    private static boolean isOver(Week week, Delivered delivered, Instant newest) {
        ZoneId zone = delivered.team().zone();
        Instant end = week.end(zone);
        return !end.isAfter(delivered.asOf()) && WorkingDays.between(newest, end, zone) == 0;
    }

    /** The first week of which all that was done can be known. */
    private static Week first(Delivered delivered, List<Done> done) {
        ZoneId zone = delivered.team().zone();
        SnapshotMark first = delivered.history().snapshots().get(0);
        Week began = Week.of(first.at(), zone);
        return done.stream()
                .filter(item -> item.when() instanceof Moment.Exact)
                .map(item -> item.when().knownBy())
                .filter(when -> when.isBefore(first.at()))
                .min(Comparator.naturalOrder())
                .map(when -> Week.of(when, zone))
                .orElse(first.fields().contains(Field.RESOLVED) ? began : began.next());
    }

    private static Point point(Week week, List<Done> done, Delivered delivered) {
        ZoneId zone = delivered.team().zone();
        long count = done.stream()
                .filter(item -> week.contains(item.when().knownBy(), zone))
                .count();
        return new Point(
                week.label(),
                week.end(zone),
                new Reading.Amount(BigDecimal.valueOf(count), "items", evidence(week, delivered)));
    }

    private static Evidence evidence(Week week, Delivered delivered) {
        Instant looks = delivered.history().snapshots().get(0).at();
        if (isExact(week, delivered)) {
            return Evidence.of(Grade.A);
        }
        return week.start(delivered.team().zone()).isBefore(looks)
                ? new Evidence(Grade.C, List.of("reckoned from resolved dates: before or while exports began"))
                : Evidence.of(Grade.B);
    }

    private static boolean isExact(Week week, Delivered delivered) {
        Instant end = week.end(delivered.team().zone());
        return delivered
                .history()
                .exactUntil(Set.of(Field.STATUS))
                .filter(until -> !end.isAfter(until))
                .isPresent();
    }

    private static List<Verdict> items(Week week, List<Done> done, Delivered delivered) {
        ZoneId zone = delivered.team().zone();
        return done.stream()
                .filter(item -> week.contains(item.when().knownBy(), zone))
                .map(item -> new Verdict(item.key(), true, "done", Words.when(item.when(), zone)))
                .toList();
    }

    private static List<Done> done(TeamHistory history) {
        List<Done> done = new ArrayList<>();
        for (Timeline timeline : history.timelines()) {
            Item item = timeline.latest().item();
            if (item.isStandard() && item.state() == State.DONE) {
                when(timeline, history).ifPresent(moment -> done.add(new Done(timeline.key(), moment)));
            }
        }
        return done;
    }

    /** When an item that is done was last done; empty where it was so before the first export, and no one wrote when. */
    private static Optional<Moment> when(Timeline timeline, TeamHistory history) {
        Instant resolved = timeline.latest().item().dates().resolved();
        if (resolved != null) {
            return Optional.of(new Moment.Exact(resolved));
        }
        Timeline.Version first = timeline.inStateSince(timeline.latest());
        Instant seen = first.from();
        if (first.exact()) {
            return Optional.of(new Moment.Exact(seen));
        }
        return history.lastSnapshotAt(seen.minusNanos(1)).map(before -> new Moment.Between(before.at(), seen));
    }
}
