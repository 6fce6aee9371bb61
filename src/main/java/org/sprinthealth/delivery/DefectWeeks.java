package org.sprinthealth.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.readings.Week;

/** How many bugs were opened and closed in a week. */
final class DefectWeeks {
    private final Map<Week, Long> opened;
    private final Map<Week, Long> closed;

    DefectWeeks(List<Timeline> bugs, Delivered delivered) {
        TeamHistory history = delivered.history();
        ZoneId zone = delivered.team().zone();
        this.opened = byWeek(bugs, bug -> opened(bug, history), zone);
        this.closed = byWeek(bugs, bug -> closed(bug, history), zone);
    }

    private static Map<Week, Long> byWeek(
            List<Timeline> bugs, Function<Timeline, Optional<Instant>> when, ZoneId zone) {
        return bugs.stream()
                .flatMap(bug -> when.apply(bug).stream())
                .collect(Collectors.groupingBy(at -> Week.of(at, zone), Collectors.counting()));
    }

    /** When a bug was created, or first seen; empty where it was there before anyone looked, and no one wrote since when. */
    private static Optional<Instant> opened(Timeline bug, TeamHistory history) {
        Instant created = bug.latest().item().dates().created();
        Version first = bug.versions().get(0);
        boolean isSinceTheFirstLook = history.snapshots().stream()
                .findFirst()
                .map(SnapshotMark::at)
                .filter(first.from()::equals)
                .isPresent();
        return created != null
                ? Optional.of(created)
                : Optional.of(first)
                        .filter(seen -> seen.exact() || !isSinceTheFirstLook)
                        .map(Version::from);
    }

    private static Optional<Instant> closed(Timeline bug, TeamHistory history) {
        State state = bug.latest().item().state();
        return state != null && state.isClosed() ? Done.closed(bug, history).map(Moment::knownBy) : Optional.empty();
    }

    /**
     * What happened in a week.
     *
     * @param done all standard items done in it
     */
    DefectWeek in(Week week, List<Done> done) {
        int bugs = (int)
                done.stream().filter(item -> Defects.isBug(item.timeline())).count();
        return new DefectWeek(week, opened(week), closed(week), bugs, done.size());
    }

    int opened(Week week) {
        return opened.getOrDefault(week, 0L).intValue();
    }

    int closed(Week week) {
        return closed.getOrDefault(week, 0L).intValue();
    }
}
