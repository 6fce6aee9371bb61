package org.sprinthealth.indicators;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.settings.TeamSettings.CriteriaSources.Place;

/** A team's backlog at any instant that its history covers. */
public final class Backlogs {
    private final TeamHistory history;
    private final TeamSettings team;
    private final Collection<Membership> memberships;

    /** The backlogs of a team with this history. */
    public Backlogs(TeamHistory history, TeamSettings team) {
        this.history = history;
        this.team = team;
        this.memberships = Membership.of(history).values();
    }

    /** The backlog as the last export at or before an instant shows it; empty before the first. */
    public Optional<Backlog> at(Instant when) {
        return history.lastSnapshotAt(when).map(look -> at(look, when));
    }

    private Backlog at(SnapshotMark look, Instant when) {
        Optional<Instant> criteriaRead = criteriaRead(look.at());
        List<Timeline> waiting = waiting(look.at());
        List<Timeline> unread = criteriaRead.stream()
                .flatMap(read -> waiting.stream().filter(item -> isNewerThan(read, item)))
                .toList();
        List<Item> items = itemsAt(look.at(), waiting, item -> !unread.contains(item));
        List<Item> open = items.stream().filter(Item::isOpen).toList();
        BacklogOrder order = BacklogOrder.of(open, team.orderedByRank());
        return new Backlog(
                look,
                when,
                team.zone(),
                order,
                open.stream().sorted(order.comparator()).toList(),
                criteriaRead,
                keys(itemsAt(look.at(), unread, item -> true)),
                keys(items.stream().filter(item -> item.state() == null).toList()),
                keys(open.stream().filter(this::isLastInAnUnknownSprint).toList()));
    }

    /** Product items that no running sprint holds, whatever their state. */
    private List<Timeline> waiting(Instant when) {
        List<Membership> running = memberships.stream()
                .filter(membership -> membership.sprint().isActiveAt(when))
                .toList();
        return history.timelines().stream()
                .filter(item -> item.at(when).filter(this::isProductItem).isPresent())
                .filter(item -> running.stream().noneMatch(sprint -> sprint.holds(item, when)))
                .toList();
    }

    private boolean isProductItem(Item item) {
        return item.isStandard() && !team.leftOutOfTop20().contains(item.type().toLowerCase(Locale.ROOT));
    }

    /** The last look that could read criteria; columns that a later one lacks are unknown there, not cleared. */
    private Optional<Instant> criteriaRead(Instant when) {
        boolean inSubTasks = team.criteria().order().contains(Place.SUB_TASKS)
                && team.criteria().subTaskPattern() != null;
        return history.snapshots().stream()
                .filter(look -> !look.at().isAfter(when))
                .filter(look -> inSubTasks
                        || look.fields().contains(Field.DESCRIPTION)
                        || look.fields().contains(Field.CRITERIA))
                .map(SnapshotMark::at)
                .reduce((first, second) -> second);
    }

    private static boolean isNewerThan(Instant read, Timeline item) {
        return item.versions().get(0).from().isAfter(read);
    }

    /** Whether the sprint an item was put into last has no dates, so that it may be running. */
    private boolean isLastInAnUnknownSprint(Item item) {
        List<String> listed = item.sprints();
        return !listed.isEmpty()
                && memberships.stream().noneMatch(sprint -> sprint.isNamed(listed.get(listed.size() - 1)));
    }

    private static List<Item> itemsAt(Instant when, List<Timeline> timelines, Predicate<Timeline> condition) {
        return timelines.stream()
                .filter(condition)
                .flatMap(item -> item.at(when).stream())
                .toList();
    }

    private static List<String> keys(List<Item> items) {
        return items.stream().map(Item::key).toList();
    }
}
