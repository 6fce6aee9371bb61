package org.sprinthealth.indicators.struggles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;

/**
 * A goal of the roadmap and the items that serve it: whose chain of parents or labels reaches it.
 *
 * @param goal the goal
 * @param open those still to do, by key
 * @param done those done, by key
 */
public record ServedGoal(RoadmapGoal goal, List<Item> open, List<Item> done) {
    public ServedGoal {
        open = List.copyOf(open);
        done = List.copyOf(done);
    }

    /** The goals of the newest goals table, in its order. */
    public static List<ServedGoal> in(Delivered delivered) {
        Workings workings = new Workings(delivered);
        Strategy strategy = new Strategy(workings);
        Map<RoadmapGoal, List<Item>> byGoal = new HashMap<>();
        for (Timeline timeline : workings.history().timelines()) {
            asOf(timeline, workings)
                    .ifPresent(item -> Optional.ofNullable(
                                    strategy.of(item, workings.asOf()).goal())
                            .ifPresent(goal -> byGoal.computeIfAbsent(goal, none -> new ArrayList<>())
                                    .add(item)));
        }
        return workings.contracts().goals().stream()
                .distinct()
                .map(goal -> of(goal, byGoal.getOrDefault(goal, List.of())))
                .toList();
    }

    /** An item as it stands; one that left the exports counts only where it was done. */
    private static Optional<Item> asOf(Timeline timeline, Workings workings) {
        return timeline.versionAt(workings.asOf())
                .filter(version -> version.present() || version.item().state() == State.DONE)
                .map(Timeline.Version::item)
                .filter(Item::isStandard);
    }

    private static ServedGoal of(RoadmapGoal goal, List<Item> items) {
        return new ServedGoal(
                goal,
                items.stream().filter(Item::isOpen).toList(),
                items.stream().filter(item -> item.state() == State.DONE).toList());
    }
}
