package org.sprinthealth.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Week;
import org.sprinthealth.readings.WorkingDays;

/** What a team finished, in the complete weeks that its exports cover: up to 26, oldest first. */
final class DoneByWeek {
    private static final int TREND = 26;

    private final Delivered delivered;
    private final Map<Week, List<Done>> done;
    private final List<Week> weeks;

    private DoneByWeek(Delivered delivered, List<Done> done) {
        ZoneId zone = delivered.team().zone();
        this.delivered = delivered;
        this.done = done.stream()
                .collect(Collectors.groupingBy(item -> Week.of(item.when().knownBy(), zone)));
        this.weeks = weeks(delivered, done);
    }

    static DoneByWeek of(Delivered delivered) {
        return new DoneByWeek(delivered, Done.in(delivered.history()));
    }

    /** The weeks; none where none is complete yet. */
    List<Week> weeks() {
        return weeks;
    }

    /** What was done in a week, by key. */
    List<Done> in(Week week) {
        return done.getOrDefault(week, List.of());
    }

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
                .map(item -> item.when().knownBy())
                .filter(when -> when.isBefore(first.at()))
                .min(Comparator.naturalOrder())
                .map(when -> Week.of(when, zone))
                .orElse(first.fields().contains(Field.RESOLVED) ? began : began.next());
    }

    /** Whether anything tells what was done in a week: a changelog, an export of that week, or a later one with resolved dates. */
    boolean isKnown(Week week) {
        ZoneId zone = delivered.team().zone();
        return isExact(week)
                || delivered.history().snapshots().stream()
                        .anyMatch(look -> week.contains(look.at(), zone)
                                || (look.fields().contains(Field.RESOLVED)
                                        && look.at().isAfter(week.end(zone))));
    }

    /** Whether what was done in a week is known, and is of no other week. */
    boolean isWhole(Week week) {
        return isKnown(week) && (isExact(week) || !holdsEarlier(week));
    }

    /** Whether what counts in a week may have been done in weeks without an export before it. */
    private boolean holdsEarlier(Week week) {
        Instant first = delivered.history().snapshots().get(0).at();
        Week before = week.previous();
        return !isKnown(before) && before.end(delivered.team().zone()).isAfter(first);
    }

    /** How well it is known what was done in a week. */
    Evidence evidence(Week week) {
        ZoneId zone = delivered.team().zone();
        Instant looks = delivered.history().snapshots().get(0).at();
        if (isExact(week)) {
            return Evidence.of(Grade.A);
        }
        if (week.start(zone).isBefore(looks)) {
            return new Evidence(Grade.C, List.of("reckoned from resolved dates: before or while exports began"));
        }
        if (holdsEarlier(week)) {
            return new Evidence(Grade.C, List.of("what was done in weeks without an export before it counts in it"));
        }
        return isOnlySeenInPart(week) ? Looks.PART : Evidence.of(Grade.B);
    }

    /** Whether no export that showed the whole tracker tells of a week. */
    private boolean isOnlySeenInPart(Week week) {
        ZoneId zone = delivered.team().zone();
        return delivered.history().snapshots().stream()
                .filter(look -> !look.at().isBefore(week.start(zone)))
                .allMatch(look -> look.scope() == Scope.FILTERED);
    }

    private boolean isExact(Week week) {
        Instant end = week.end(delivered.team().zone());
        return delivered
                .history()
                .exactUntil(Set.of(Field.STATUS))
                .filter(until -> !end.isAfter(until))
                .isPresent();
    }
}
