package org.sprinthealth.delivery;

import java.time.Instant;
import java.util.Optional;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.settings.TrackerWords;

/**
 * An item's way through work: since when it was worked on, and when it had to wait.
 *
 * @param timeline the item
 * @param began when it was first IN_PROGRESS, a {@link Moment.Between} without {@code after} where it was so already when it
 *     was first seen; empty where it never was
 */
record Passage(Timeline timeline, Optional<Moment> began) {

    static Passage of(Timeline timeline, TeamHistory history) {
        return new Passage(
                timeline,
                timeline.versions().stream()
                        .filter(version -> version.present() && version.item().state() == State.IN_PROGRESS)
                        .findFirst()
                        .map(version -> began(timeline, version, history)));
    }

    private static Moment began(Timeline timeline, Version version, TeamHistory history) {
        Instant seen = version.from();
        if (version.exact()) {
            return new Moment.Exact(seen);
        }
        boolean isFirst = version.equals(timeline.versions().get(0));
        return lastLook(seen, isFirst, history)
                .filter(before -> !isFirst || !wasThere(version.item(), before))
                .map(before -> new Moment.Between(before, seen))
                .orElseGet(() -> new Moment.Between(null, seen));
    }

    /** The look before; for an item that it did not show, the last one that would have shown it. */
    private static Optional<Instant> lastLook(Instant seen, boolean isFirst, TeamHistory history) {
        return history.lastWholeSnapshotBefore(seen)
                .filter(look -> !(isFirst && look.scope() == Scope.FILTERED))
                .map(SnapshotMark::at);
    }

    /** An item older than a look that did not show it came from elsewhere, perhaps long in progress. */
    private static boolean wasThere(Item item, Instant look) {
        Instant created = item.dates().created();
        return created != null && created.isBefore(look);
    }

    /** When it began, where that is known; empty where it never did, or did before it was first seen. */
    Optional<Moment> knownStart() {
        return began.filter(moment -> !(moment instanceof Moment.Between between) || between.after() != null);
    }

    /** Whether it is in work in one of its versions: begun, and neither closed nor put back to wait for its turn. */
    boolean isInWork(Version version) {
        State state = version.item().state();
        return version.present()
                && (state == State.IN_PROGRESS
                        || state == State.REVIEW
                        || ((state == State.CLARIFY || isBlockedStatus(version)) && hasBegun(version)));
    }

    /** A status that says only that an item waits may have no state of its own. */
    private static boolean isBlockedStatus(Version version) {
        return version.item().state() == null
                && TrackerWords.meansBlocked(version.item().status());
    }

    private boolean hasBegun(Version version) {
        return began.filter(moment -> !moment.knownBy().isAfter(version.from())).isPresent();
    }

    /** Whether it is in work, and has to wait: flagged, or in a status or under a label that says so. */
    boolean isBlocked(Version version) {
        return isInWork(version) && saysBlocked(version.item());
    }

    /** Whether an item says that it has to wait, in work or not. */
    static boolean saysBlocked(Item item) {
        return item.flagged()
                || TrackerWords.meansBlocked(item.status())
                || item.labels().stream().anyMatch(TrackerWords::meansBlocked);
    }
}
