package org.sprinthealth.report.workbook;

import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.TeamHistory;

/** What a sprint is known by from edition to edition. */
final class SprintKey {
    private SprintKey() {}

    /** Its name, with a number from the second sprint of that name on: dates move, and names are used again. */
    static String of(Sprint sprint, TeamHistory history) {
        long before = history.sprints().stream()
                .filter(other -> other.name().equalsIgnoreCase(sprint.name()))
                .filter(other -> other.start().isBefore(sprint.start()))
                .count();
        return before == 0 ? sprint.name() : sprint.name() + " (" + (before + 1) + ")";
    }
}
