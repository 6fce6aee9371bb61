package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.readings.Week;

/**
 * A week of a backlog: what came, and what went.
 *
 * @param week the week
 * @param created standard items created in it
 * @param closed standard items done, cancelled or taken out of the tracker in it
 */
public record BacklogWeek(Week week, int created, int closed) {

    /** Up to 13 complete weeks as of a date, oldest first; none before the first that exports show from its beginning. */
    public static List<BacklogWeek> in(Delivered delivered) {
        Workings workings = new Workings(delivered);
        return workings.growth().weeks(workings.asOf()).stream()
                .map(week -> of(week, workings))
                .toList();
    }

    private static BacklogWeek of(Week week, Workings workings) {
        int created = 0;
        int closed = 0;
        for (Timeline timeline : workings.history().timelines()) {
            if (timeline.latest().item().isStandard()) {
                created += isIn(week, Growth.born(timeline), workings) ? 1 : 0;
                closed += closed(timeline, workings.asOf())
                                .filter(when -> isIn(week, when, workings))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return new BacklogWeek(week, created, closed);
    }

    private static boolean isIn(Week week, Instant when, Workings workings) {
        return week.contains(when, workings.zone());
    }

    /** When an item that is closed or gone came to be so. */
    private static Optional<Instant> closed(Timeline timeline, Instant when) {
        return timeline.versionAt(when).filter(BacklogWeek::isClosed).map(now -> {
            Instant resolved = now.item().dates().resolved();
            return resolved == null || resolved.isAfter(when) ? closedSince(timeline, now) : resolved;
        });
    }

    private static Instant closedSince(Timeline timeline, Version now) {
        Instant since = now.from();
        for (int i = timeline.versions().indexOf(now); i >= 0; i--) {
            if (!isClosed(timeline.versions().get(i))) {
                break;
            }
            since = timeline.versions().get(i).from();
        }
        return since;
    }

    /** An item whose status is not mapped is neither open nor closed. */
    private static boolean isClosed(Version version) {
        return !version.present()
                || (version.item().state() != null && !version.item().isOpen());
    }
}
