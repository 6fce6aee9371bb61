package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.RoadmapGoal;

/** Which goal an item serves: the one that its chain of parents reaches, in the tracker or on the roadmap. */
final class Strategy {
    private final Workings workings;
    private final List<RoadmapGoal> goals;

    Strategy(Workings workings) {
        this.workings = workings;
        this.goals = workings.contracts().goals();
    }

    /** What becomes of a chain of parents. */
    enum End {
        GOAL,
        NO_GOAL,
        NOT_IN_FILE
    }

    /**
     * Where an item's chain of parents ends.
     *
     * @param end how it ends
     * @param reason why, in words
     * @param goal the goal of the roadmap that it reaches; null where it reaches none, or one of the tracker's own
     */
    record Tie(End end, String reason, @Nullable RoadmapGoal goal) {}

    /** Whether there is any goal to reach, in the tracker or on the roadmap. */
    boolean knowsGoals(Instant when) {
        return !goals.isEmpty()
                || workings.history().itemsAt(when).stream().anyMatch(item -> item.level() == Level.GOAL);
    }

    /** The chain of an item as it stood at an instant. A circle of parents ends where it closes. */
    Tie of(Item item, Instant when) {
        Set<String> above = new HashSet<>();
        Item current = item;
        while (above.add(current.key())) {
            Optional<Tie> reached = reached(current);
            if (reached.isPresent()) {
                return reached.get();
            }
            String parent = current.parentKey();
            if (parent == null) {
                break;
            }
            Optional<Item> next = workings.item(parent).flatMap(timeline -> timeline.at(when));
            Optional<RoadmapGoal> named = goalOf(parent);
            if (next.isEmpty()) {
                return named.map(goal -> onRoadmap(goal, parent))
                        .orElseGet(
                                () -> new Tie(End.NOT_IN_FILE, "its parent " + parent + " is not in the file", null));
            }
            current = next.get();
        }
        return new Tie(
                End.NO_GOAL,
                current.key().equals(item.key())
                        ? "no parent, and no goal names it"
                        : "ends at " + current.key() + ", which serves no goal",
                null);
    }

    private Optional<Tie> reached(Item item) {
        if (item.level() == Level.GOAL) {
            return Optional.of(new Tie(End.GOAL, "serves " + item.key() + " " + item.summary(), null));
        }
        return goals.stream()
                .filter(goal ->
                        names(goal, item.key()) || item.labels().stream().anyMatch(label -> names(goal, label)))
                .findFirst()
                .map(goal -> onRoadmap(goal, item.key()));
    }

    private Optional<RoadmapGoal> goalOf(String key) {
        return goals.stream().filter(goal -> names(goal, key)).findFirst();
    }

    private static Tie onRoadmap(RoadmapGoal goal, String through) {
        return new Tie(End.GOAL, "serves '" + goal.goal() + "' through " + through, goal);
    }

    private boolean names(RoadmapGoal goal, String keyOrLabel) {
        return goal.keysOrLabels().stream().anyMatch(named -> workings.keys().areSame(named, keyOrLabel));
    }
}
