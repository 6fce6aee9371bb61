package org.sprinthealth.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.settings.TeamSettings;

/** The rolls of all of a team's sprints, and what only several of them together can tell. */
final class SprintRolls {
    private final TeamHistory history;
    private final TeamSettings team;
    private final Map<Sprint, Membership> memberships;
    private final boolean forgetful;
    private final Map<Sprint, Optional<SprintRoll>> rolls = new HashMap<>();

    SprintRolls(TeamHistory history, TeamSettings team) {
        this.history = history;
        this.team = team;
        this.memberships = Membership.of(history);
        this.forgetful = isForgetful(history);
    }

    /**
     * The roll of a sprint; empty where history is not exact, and no export was taken between its commitment and its end.
     */
    Optional<SprintRoll> of(Sprint sprint) {
        return rolls.computeIfAbsent(sprint, this::read);
    }

    private Optional<SprintRoll> read(Sprint sprint) {
        Optional<SprintWindow> byLooks = SprintWindow.byLooks(sprint, history, team);
        return SprintWindow.exact(sprint, history, team)
                .or(() -> byLooks)
                .map(window ->
                        new SprintRoll(history, window, byLooks.orElseGet(window::unseen), memberships, forgetful));
    }

    /** Whether changelogs tell all of a sprint. */
    boolean isExact(Sprint sprint) {
        return SprintWindow.exact(sprint, history, team).isPresent();
    }

    /** Whether a sprint was only reckoned from exports, and is another one under its old or new name. */
    boolean isOtherName(Sprint sprint) {
        return sprint.datesFrom() == Sprint.DatesFrom.SNAPSHOTS
                && memberships.values().stream()
                        .filter(other -> other.sprint().datesFrom() != Sprint.DatesFrom.SNAPSHOTS
                                || other.sprint().start().isBefore(sprint.start()))
                        .anyMatch(other -> other.otherNames().contains(sprint.name()));
    }

    /**
     * How often an item that a sprint did not complete has been carried over, this sprint included. Earlier sprints count by
     * their own account, or where no export saw them by the item's list of sprints.
     */
    int timesCarried(SprintRoll roll, Timeline timeline) {
        List<String> listed = timeline.versionAt(roll.of(timeline).window().closedAt()).stream()
                .flatMap(version -> version.item().sprints().stream())
                .toList();
        long before = history.sprints().stream()
                .filter(other -> other.start().isBefore(roll.window().sprint().start()))
                .filter(other -> other.end().isBefore(roll.end()))
                .filter(other -> wasCarriedFrom(other, timeline, listed))
                .count();
        return Math.toIntExact(1 + before + unknownBefore(roll.membership(), listed));
    }

    private boolean wasCarriedFrom(Sprint sprint, Timeline timeline, List<String> listed) {
        return of(sprint)
                .map(roll -> roll.of(timeline))
                .filter(roll -> timeline.versionAt(roll.window().closedAt()).isPresent())
                .map(roll -> ItemCourse.of(roll, timeline).posted(Posting.NOT_COMPLETED))
                .orElseGet(() -> listed.stream().anyMatch(sprint::isCalled));
    }

    /** Sprints of which only the name is known, listed before this one. */
    private long unknownBefore(Membership sprint, List<String> listed) {
        return listed.stream().noneMatch(sprint::isNamed)
                ? 0
                : listed.stream()
                        .takeWhile(name -> !sprint.isNamed(name))
                        .filter(name -> memberships.values().stream().noneMatch(other -> other.isNamed(name)))
                        .distinct()
                        .count();
    }

    /** A tracker in which no item ever lists two sprints, and items went from one to another, keeps one an item. */
    private static boolean isForgetful(TeamHistory history) {
        Collection<Timeline> items = history.timelines();
        return items.stream().flatMap(SprintRolls::lists).allMatch(list -> list.size() <= 1)
                && items.stream().anyMatch(SprintRolls::wentFromOneToAnother);
    }

    private static boolean wentFromOneToAnother(Timeline item) {
        return lists(item).filter(list -> !list.isEmpty()).distinct().count() > 1;
    }

    private static Stream<List<String>> lists(Timeline item) {
        return item.versions().stream()
                .filter(Version::present)
                .map(version -> version.item().sprints());
    }
}
