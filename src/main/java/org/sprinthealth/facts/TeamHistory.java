package org.sprinthealth.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a team up to an as-of instant: the input of every figure.
 *
 * @param snapshots the looks taken, ascending
 * @param timelines every item ever seen, ordered by key
 * @param sprints the team's sprints, ordered by start then name
 * @param events what happened, ordered by when it is known, then key, then kind
 * @param changelog how far the history is exact; null where no export told the past of all its items
 * @param contracts what the team keeps in tables of its own
 */
public record TeamHistory(
        List<SnapshotMark> snapshots,
        List<Timeline> timelines,
        List<Sprint> sprints,
        List<Event> events,
        @Nullable Changelog changelog,
        Contracts contracts) {

    /**
     * How far a team's history is told by changelogs alone.
     *
     * @param until when the newest export was taken that showed the whole tracker, with the past of every item that counts
     * @param fields what all those pasts cover
     */
    public record Changelog(Instant until, Set<Field> fields) {
        public Changelog {
            fields = Set.copyOf(fields);
        }
    }

    public TeamHistory {
        snapshots = List.copyOf(snapshots);
        timelines = List.copyOf(timelines);
        sprints = List.copyOf(sprints);
        events = List.copyOf(events);
    }

    /** This history of a team that keeps these tables. */
    public TeamHistory with(Contracts kept) {
        return new TeamHistory(snapshots, timelines, sprints, events, changelog, kept);
    }

    /** This history with its sprints as told elsewhere. */
    public TeamHistory withSprints(List<Sprint> told) {
        return new TeamHistory(snapshots, timelines, told, events, changelog, contracts);
    }

    /** A team of which nothing has been read yet. */
    public static TeamHistory empty() {
        return new TeamHistory(List.of(), List.of(), List.of(), List.of(), null, Contracts.NONE);
    }

    /**
     * Until when all that is asked for is known to the instant, of every item that counts.
     *
     * @param fields what has to be exact
     */
    public Optional<Instant> exactUntil(Set<Field> fields) {
        return Optional.ofNullable(changelog)
                .filter(told -> told.fields().containsAll(fields))
                .map(Changelog::until);
    }

    /** Whether the team works in sprints: some are known, or an item names one, be its dates known or not. */
    public boolean namesSprints() {
        return !sprints.isEmpty()
                || timelines.stream()
                        .anyMatch(
                                timeline -> !timeline.latest().item().sprints().isEmpty());
    }

    /** When the newest snapshot was taken. */
    public Optional<Instant> newestSnapshot() {
        return snapshots.isEmpty()
                ? Optional.empty()
                : Optional.of(snapshots.get(snapshots.size() - 1).at());
    }

    /** The last snapshot at or before an instant. */
    public Optional<SnapshotMark> lastSnapshotAt(Instant when) {
        return snapshots.stream().filter(mark -> !mark.at().isAfter(when)).reduce((first, second) -> second);
    }

    /** The last snapshot before an instant that showed the whole tracker, or, where none did, the last one of a part. */
    public Optional<SnapshotMark> lastWholeSnapshotBefore(Instant when) {
        List<SnapshotMark> before =
                snapshots.stream().filter(mark -> mark.at().isBefore(when)).toList();
        return before.stream()
                .filter(mark -> mark.scope() != Scope.FILTERED)
                .reduce((first, second) -> second)
                .or(() -> before.stream().reduce((first, second) -> second));
    }

    /** The first snapshot at or after an instant. */
    public Optional<SnapshotMark> firstSnapshotFrom(Instant when) {
        return snapshots.stream().filter(mark -> !mark.at().isBefore(when)).findFirst();
    }

    /** Every item present at an instant, as last seen, ordered by key. */
    public List<Item> itemsAt(Instant when) {
        return timelines.stream()
                .flatMap(timeline -> timeline.at(when).stream())
                .toList();
    }
}
