package org.sprinthealth.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One team member's answer about the Sprint Goal, without who gave it.
 *
 * @param sprint the sprint's name as the tracker shows it
 * @param answer the goal in the member's own words, or null
 * @param understandsWhy "I could explain why this goal matters now", 1 to 5, or null
 * @param scored the facilitator's score of the answer: 2 the goal, 1 a part, 0 something else; null while not yet read
 */
public record GoalAnswer(
        String sprint,
        @Nullable String answer,
        @Nullable Integer understandsWhy,
        @Nullable Integer scored) implements Contracts.Entry {
    /** The same answer with another score. */
    public GoalAnswer scored(int score) {
        return new GoalAnswer(sprint, answer, understandsWhy, score);
    }

    @Override
    public Contracts.Table table() {
        return Contracts.Table.GOAL_SURVEY;
    }

    @Override
    public String part() {
        return sprint.toLowerCase(Locale.ROOT);
    }
}
