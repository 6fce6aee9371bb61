package org.sprinthealth.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sprinthealth.facts.AllKeys;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;

/**
 * Work that is left before something is done: a goal, an outcome, or the top of the backlog.
 *
 * @param what it is, in words
 * @param keys its open standard items, by key
 */
public record Remaining(String what, List<String> keys) {
    public Remaining {
        keys = List.copyOf(keys);
    }

    /** How many items are left. */
    public int items() {
        return keys.size();
    }

    /**
     * What is in work or in a running sprint, and the top of the backlog after it.
     *
     * @param top keys of the top items
     */
    public static Remaining top(Delivered delivered, List<String> top) {
        Set<String> keys = new TreeSet<>(top);
        InWork.of(delivered).keysAt(delivered.asOf()).forEach(keys::add);
        Membership.of(delivered.history()).values().stream()
                .filter(membership -> membership.sprint().isActiveAt(delivered.asOf()))
                .forEach(sprint -> delivered.history().timelines().stream()
                        .filter(item -> sprint.holds(item, delivered.asOf()))
                        .forEach(item -> keys.add(item.key())));
        return new Remaining(
                "What is under way, and the top " + top.size() + " of the backlog",
                open(delivered.history()).stream()
                        .map(Item::key)
                        .filter(keys::contains)
                        .toList());
    }

    /** The goals of the team's roadmap, in its order; of a team without one its open parents, by key. None without open items. */
    public static List<Remaining> goals(Delivered delivered) {
        TeamHistory history = delivered.history();
        AllKeys keys = AllKeys.of(history.timelines());
        Parents parents = new Parents(history, keys);
        List<RoadmapGoal> goals = history.contracts().goals();
        List<Remaining> remaining = goals.isEmpty()
                ? history.timelines().stream()
                        .flatMap(timeline -> timeline.at(delivered.asOf()).stream())
                        .filter(item -> item.level() == Level.PARENT && item.isOpen())
                        .map(parent ->
                                new Remaining(parent.summary(), under(List.of(parent.key()), history, parents, keys)))
                        .toList()
                : goals.stream()
                        .map(goal -> new Remaining(goal.goal(), under(goal.keysOrLabels(), history, parents, keys)))
                        .toList();
        return remaining.stream().filter(left -> left.items() > 0).toList();
    }

    private static List<String> under(List<String> keysOrLabels, TeamHistory history, Parents parents, AllKeys keys) {
        return open(history).stream()
                .filter(item -> serves(item, keysOrLabels, parents, keys))
                .map(Item::key)
                .toList();
    }

    private static boolean serves(Item item, List<String> keysOrLabels, Parents parents, AllKeys keys) {
        List<String> names = new ArrayList<>(item.labels());
        names.add(item.key());
        names.addAll(parents.of(item));
        return names.stream().anyMatch(name -> keysOrLabels.stream().anyMatch(goal -> keys.areSame(goal, name)));
    }

    private static List<Item> open(TeamHistory history) {
        return history.timelines().stream()
                .map(Timeline::latest)
                .filter(version -> version.present()
                        && version.item().isStandard()
                        && version.item().isOpen())
                .map(Timeline.Version::item)
                .toList();
    }
}
