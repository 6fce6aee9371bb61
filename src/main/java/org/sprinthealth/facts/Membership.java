package org.sprinthealth.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sprinthealth.facts.Timeline.Version;

/**
 * Which items a sprint holds, read from the names that items list.
 *
 * <p>A name that an earlier sprint had before counts only where an item lists it once more than it did when that sprint
 * ended. A sprint that was renamed is known under both names.
 */
public final class Membership {
    private final Sprint sprint;
    private final Set<String> otherNames;
    private final Optional<Namesake> namesake;

    /**
     * An earlier sprint of the same name.
     *
     * @param end when it ended
     * @param read when its last changes are seen
     */
    private record Namesake(Instant end, Instant read) {}

    private Membership(Sprint sprint, Set<String> otherNames, Optional<Namesake> namesake) {
        this.sprint = sprint;
        this.otherNames = otherNames;
        this.namesake = namesake;
    }

    /** The memberships of all of a team's sprints. */
    public static Map<Sprint, Membership> of(TeamHistory history) {
        Renamed renamed = new Renamed(history);
        return history.sprints().stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), sprint -> of(sprint, renamed, history)));
    }

    private static Membership of(Sprint sprint, Renamed renamed, TeamHistory history) {
        Optional<Namesake> namesake = history.sprints().stream()
                .filter(other -> other.name().equalsIgnoreCase(sprint.name()))
                .filter(other -> other.start().isBefore(sprint.start()))
                .map(Sprint::end)
                .max(Comparator.naturalOrder())
                .map(end -> new Namesake(end, lookAfter(end, sprint.start(), history)));
        return new Membership(sprint, renamed.namesOf(sprint), namesake);
    }

    /** Where an earlier sprint of the name ended, its last changes may be seen only by the next look. */
    private static Instant lookAfter(Instant end, Instant limit, TeamHistory history) {
        return history.firstSnapshotFrom(end)
                .map(SnapshotMark::at)
                .filter(at -> at.isBefore(limit))
                .orElse(end);
    }

    /** Whether the sprint holds an item in one of its versions. */
    public boolean holds(Timeline item, Version version) {
        return version.present() && mentions(version.item()) > mentionsOfNamesake(item);
    }

    /** Whether the sprint holds an item at an instant. */
    public boolean holds(Timeline item, Instant when) {
        return item.versionAt(when).filter(version -> holds(item, version)).isPresent();
    }

    /** The sprint. */
    public Sprint sprint() {
        return sprint;
    }

    /** Whether a name that an item lists means this sprint. */
    public boolean isNamed(String listed) {
        return sprint.isCalled(listed) || otherNames.contains(listed);
    }

    /** Names that the sprint had before, or later. */
    public Set<String> otherNames() {
        return otherNames;
    }

    private long mentions(Item item) {
        return item.sprints().stream().filter(this::isNamed).count();
    }

    private long mentionsOfNamesake(Timeline item) {
        return namesake.filter(earlier -> !isCreatedAfter(earlier.end(), item))
                .map(Namesake::read)
                .map(end -> item.versionAt(end)
                        .or(() -> Optional.of(item.versions().get(0)).filter(first -> resolvedBy(first.item(), end)))
                        .map(version -> mentions(version.item()))
                        .orElse(0L))
                .orElse(0L);
    }

    /** The look that shows the end may be a year younger than it, where no export was taken in between. */
    private static boolean isCreatedAfter(Instant end, Timeline item) {
        Instant created = item.latest().item().dates().created();
        return created != null && created.isAfter(end);
    }

    private static boolean resolvedBy(Item item, Instant end) {
        Instant resolved = item.dates().resolved();
        return resolved != null && !resolved.isAfter(end);
    }
}
