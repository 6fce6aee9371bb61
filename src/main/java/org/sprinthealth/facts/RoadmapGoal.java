package org.sprinthealth.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the team's roadmap.
 *
 * @param goal the goal in words
 * @param keysOrLabels keys of parents or items that serve it, or labels of such items
 * @param horizon {@code now}, {@code next}, {@code later} or a quarter such as {@code 2026-Q2}; null where none is given
 * @param outcome what it should change, or null
 * @param measure how that would be seen, or null
 * @param reviewed when it was last looked at, or null
 */
public record RoadmapGoal(
        String goal,
        List<String> keysOrLabels,
        @Nullable String horizon,
        @Nullable String outcome,
        @Nullable String measure,
        @Nullable LocalDate reviewed)
        implements Contracts.Entry {
    public RoadmapGoal {
        keysOrLabels = List.copyOf(keysOrLabels);
    }

    @Override
    public Contracts.Table table() {
        return Contracts.Table.GOALS;
    }

    @Override
    public String part() {
        return "";
    }
}
