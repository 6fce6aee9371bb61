package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Week;

/**
 * A sprint that is over, or a complete week of a team without sprints.
 *
 * @param name as people call it
 * @param start its first instant
 * @param read when its plan is read: the sprint's commitment, the week's end; null where no export of it can tell
 * @param end its last instant
 * @param ledger the sprint's account; null for a week
 */
record Period(
        String name,
        Instant start,
        @Nullable Instant read,
        Instant end,
        @Nullable Ledger ledger) {
    private static final int SPRINTS = 24;
    private static final int WEEKS = 26;

    /** Up to 24 sprints or 26 weeks, oldest first; none where the first is not over yet. */
    static List<Period> of(Delivered delivered) {
        return delivered.history().namesSprints() ? sprints(delivered.ledgers()) : weeks(delivered);
    }

    private static List<Period> sprints(List<Ledger> ledgers) {
        return ledgers.subList(Math.max(0, ledgers.size() - SPRINTS), ledgers.size()).stream()
                .map(ledger -> new Period(
                        ledger.sprint().name(),
                        ledger.sprint().start(),
                        ledger.committedAt(),
                        ledger.sprint().end(),
                        ledger))
                .toList();
    }

    private static List<Period> weeks(Delivered delivered) {
        ZoneId zone = delivered.team().zone();
        TeamHistory history = delivered.history();
        return history.snapshots().stream().findFirst().stream()
                .flatMap(first -> Week.upTo(Week.of(delivered.asOf(), zone), WEEKS, Week.of(first.at(), zone)).stream())
                .filter(week -> !week.end(zone).isAfter(delivered.asOf()))
                .map(week -> week(week, history, zone))
                .toList();
    }

    private static Period week(Week week, TeamHistory history, ZoneId zone) {
        Instant end = week.end(zone);
        boolean seen = history.lastSnapshotAt(end)
                .filter(look -> week.contains(look.at(), zone))
                .isPresent();
        return new Period(week.label(), week.start(zone), seen ? end : null, end, null);
    }
}
