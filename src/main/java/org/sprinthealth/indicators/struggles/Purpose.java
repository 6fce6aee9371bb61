package org.sprinthealth.indicators.struggles;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.indicators.Backlog;
import org.sprinthealth.indicators.struggles.Strategy.End;
import org.sprinthealth.indicators.struggles.Strategy.Tie;

/**
 * Which goal an item of the top 20 serves.
 *
 * @param key the item
 * @param goal the goal as people call it; null where the item serves none that is known
 * @param reason why, in words
 */
public record Purpose(String key, @Nullable String goal, String reason) {

    /** Those of a team as of a date, in the order of the backlog; none where no goal is named anywhere. */
    public static List<Purpose> in(Delivered delivered) {
        Workings workings = new Workings(delivered);
        Strategy strategy = new Strategy(workings);
        List<Purpose> served = new ArrayList<>();
        if (strategy.knowsGoals(workings.asOf())) {
            workings.backlogs().at(workings.asOf()).stream()
                    .map(Backlog::top)
                    .flatMap(List::stream)
                    .forEach(item -> served.add(of(item, strategy.of(item, workings.asOf()))));
        }
        return List.copyOf(served);
    }

    private static Purpose of(Item item, Tie tie) {
        return new Purpose(item.key(), tie.end() == End.GOAL ? named(tie) : null, tie.reason());
    }

    private static String named(Tie tie) {
        RoadmapGoal goal = tie.goal();
        return goal == null ? tie.reason().replaceFirst("^serves ", "") : goal.goal();
    }
}
