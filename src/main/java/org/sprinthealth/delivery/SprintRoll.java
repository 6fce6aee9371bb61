package org.sprinthealth.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;

/**
 * Who was in a sprint, and when, as its changelogs tell or its looks show it.
 *
 * @param history the team's history
 * @param window the moments the sprint is read at
 * @param byLooks the looks it is read from where an item's changelog does not tell; the same as {@code window} where history
 *     is not exact
 * @param memberships which items each of the team's sprints holds
 * @param forgetful whether the tracker keeps one sprint an item, and so forgets closed ones
 */
record SprintRoll(
        TeamHistory history,
        SprintWindow window,
        SprintWindow byLooks,
        Map<Sprint, Membership> memberships,
        boolean forgetful) {

    /** The roll as it is to be read for an item. */
    SprintRoll of(Timeline timeline) {
        return isRead(timeline) ? this : new SprintRoll(history, byLooks, byLooks, memberships, forgetful);
    }

    /** Whether an item can be read at the roll's own moments: it can be by looks, and exactly where its changelog tells. */
    boolean isRead(Timeline timeline) {
        return window.equals(byLooks) || timeline.isToldUntil(end());
    }

    /** The sprint's own membership. */
    Membership membership() {
        return Objects.requireNonNull(
                memberships.get(window.sprint()), window.sprint().name());
    }

    /** t1. */
    Instant end() {
        return window.sprint().end();
    }

    /** Whether the sprint holds an item that counts: sub-tasks and parents never do. */
    boolean holds(Timeline timeline, Version version) {
        Instant created = version.item().dates().created();
        return version.item().isStandard()
                && membership().holds(timeline, version)
                && (created == null || !created.isAfter(end()));
    }

    /** Whether another sprint that runs at the time holds an item as well. */
    boolean isInTwo(Timeline timeline, Version version) {
        Instant when = version.from().isBefore(window.committedAt()) ? window.committedAt() : version.from();
        return memberships.values().stream()
                .filter(other -> !other.sprint().equals(window.sprint())
                        && !membership().isNamed(other.sprint().name())
                        && other.sprint().isActiveAt(when))
                .anyMatch(other -> other.holds(timeline, version));
    }

    /** The version in force at the commitment and those seen up to the close; what is known to have come later is none. */
    List<Version> versionsDuring(Timeline timeline) {
        Instant from =
                timeline.versionAt(window.committedAt()).map(Version::from).orElse(window.committedAt());
        return timeline.versions().stream()
                .filter(version ->
                        !version.from().isBefore(from) && !version.from().isAfter(window.closedAt()))
                .filter(version -> !version.exact() || !version.from().isAfter(end()))
                .toList();
    }

    /**
     * Whether an item that no longer seems to be in the sprint did not leave it: the export dropped it once it was done or
     * the sprint was over, or the tracker forgot the closed sprint.
     */
    boolean isForgotten(Version before, Version version) {
        boolean afterEnd = version.from().isAfter(end());
        return version.present()
                ? afterEnd && forgetful
                : afterEnd || !before.item().isOpen();
    }

    /** Whether an item that is done was done before the sprint started. */
    boolean wasDoneBeforeStart(Timeline timeline, Version version) {
        Instant start = window.sprint().start();
        Instant resolved = version.item().dates().resolved();
        if (resolved != null) {
            return resolved.isBefore(start);
        }
        Optional<Version> atStart = timeline.versionAt(start);
        Instant created = version.item().dates().created();
        return atStart.map(known -> known.item().state() == State.DONE)
                .orElse(created != null
                        && created.isBefore(start)
                        && history.lastSnapshotAt(start).isEmpty());
    }

    /** An item's state as last seen by the end, also by an export that shows only a part; null where unknown or not mapped. */
    @Nullable
    State stateAtEnd(Timeline timeline) {
        return timeline.versionAt(end()).map(version -> version.item().state()).orElse(null);
    }

    /** When an item in a closed state came into it: as resolved, else between two looks. */
    Moment doneAt(Timeline timeline, Version closed) {
        Instant resolved = closed.item().dates().resolved();
        return resolved != null ? new Moment.Exact(resolved) : seenAt(timeline.inStateSince(closed));
    }

    /** When an item came to stand so: as told, else after the look before the one that shows it and that could have. */
    Moment seenAt(Version version) {
        if (version.exact()) {
            return new Moment.Exact(version.from());
        }
        Instant before = history.snapshots().stream()
                .filter(mark -> mark.at().isBefore(version.from()) && mark.scope() != Scope.FILTERED)
                .map(SnapshotMark::at)
                .reduce((first, second) -> second)
                .orElse(null);
        return new Moment.Between(before, version.from());
    }
}
