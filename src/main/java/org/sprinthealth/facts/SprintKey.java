package org.sprinthealth.facts;

import java.util.List;

/** What a sprint is known by where people type something about it. */
public final class SprintKey {
    private SprintKey() {}

    /**
     * Its name, with a number from the second sprint of that name on: dates move, and names are used again.
     *
     * @param sprints all of the team's sprints
     */
    public static String of(Sprint sprint, List<Sprint> sprints) {
        long before = sprints.stream()
                .filter(other -> other.name().equalsIgnoreCase(sprint.name()))
                .filter(other -> other.start().isBefore(sprint.start()))
                .count();
        return before == 0 ? sprint.name() : sprint.name() + " (" + (before + 1) + ")";
    }
}
