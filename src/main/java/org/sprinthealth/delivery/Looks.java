package org.sprinthealth.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Week;

/** How well a team's exports cover its weeks. */
final class Looks {
    /** How well is known what an export that shows only a part does not show. */
    static final Evidence PART =
            new Evidence(Grade.C, List.of("an export shows only a part; the rest is as last seen"));

    private final Delivered delivered;

    Looks(Delivered delivered) {
        this.delivered = delivered;
    }

    /** Up to so many weeks, oldest first, from the first that is known to the as-of date's. */
    List<Week> weeks(int count, Set<Field> fields) {
        ZoneId zone = delivered.team().zone();
        return first(fields).stream()
                .flatMap(first -> Week.upTo(Week.of(delivered.asOf(), zone), count, Week.of(first, zone)).stream())
                .toList();
    }

    /** The first instant of which something is known: that of the first export, or the first that its changelogs tell of. */
    private Optional<Instant> first(Set<Field> fields) {
        TeamHistory history = delivered.history();
        Optional<Instant> told = history.exactUntil(fields)
                .flatMap(until -> history.timelines().stream()
                        .map(timeline -> timeline.versions().get(0).from())
                        .min(Instant::compareTo));
        return told.or(() -> history.snapshots().stream().map(SnapshotMark::at).findFirst());
    }

    /** Whether an instant is told exactly, or was looked at in its own week. */
    boolean cover(Week week, Instant end, Set<Field> fields) {
        return isExact(end, fields)
                || delivered
                        .history()
                        .lastSnapshotAt(end)
                        .filter(look ->
                                week.contains(look.at(), delivered.team().zone()))
                        .isPresent();
    }

    /** How well an instant is known by the last look before it. */
    Evidence at(Instant when, Set<Field> fields) {
        if (isExact(when, fields)) {
            return Evidence.of(Grade.A);
        }
        return delivered
                .history()
                .lastSnapshotAt(when)
                .map(look -> look.scope() == Scope.FILTERED ? PART : gap(look.at(), when))
                .orElse(Evidence.of(Grade.C));
    }

    /** How well all the days of a week are known: by the longest gap between looks from its start to its end. */
    Evidence during(Week week, Set<Field> fields) {
        ZoneId zone = delivered.team().zone();
        Instant end = week.end(zone);
        if (isExact(end, fields)) {
            return Evidence.of(Grade.A);
        }
        List<SnapshotMark> looks = delivered.history().snapshots().stream()
                .filter(look -> week.contains(look.at(), zone))
                .toList();
        if (looks.stream().anyMatch(look -> look.scope() == Scope.FILTERED)) {
            return PART;
        }
        List<Instant> moments = new ArrayList<>();
        moments.add(week.start(zone));
        looks.forEach(look -> moments.add(look.at()));
        moments.add(end);
        Evidence worst = Evidence.of(Grade.B);
        for (int i = 1; i < moments.size() && worst.grade() == Grade.B; i++) {
            worst = gap(moments.get(i - 1), moments.get(i));
        }
        return worst;
    }

    private Evidence gap(Instant before, Instant after) {
        ZoneId zone = delivered.team().zone();
        Grade grade = Grade.ofLooks(before, after, zone);
        return grade == Grade.B
                ? Evidence.of(grade)
                : new Evidence(
                        grade,
                        List.of("no export between " + Words.date(Optional.of(before), zone) + " and "
                                + Words.date(Optional.of(after), zone)));
    }

    private boolean isExact(Instant when, Set<Field> fields) {
        return delivered
                .history()
                .exactUntil(fields)
                .filter(until -> !when.isAfter(until))
                .isPresent();
    }
}
