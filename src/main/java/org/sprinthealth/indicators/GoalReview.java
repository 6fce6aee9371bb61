package org.sprinthealth.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.readings.Reading;

/**
 * What a sheet may show of a sprint's goal.
 *
 * @param sprint the sprint
 * @param goal the goal's text, or null
 * @param survey what the answers say
 * @param explains how many could explain why it matters now, in words
 * @param facts what can be told without a survey, always the same facts in the same order
 * @param words answers in the members' own words, in no order that tells who gave them; none from fewer than five
 */
public record GoalReview(
        Sprint sprint,
        @Nullable String goal,
        Reading survey,
        String explains,
        List<GoalFact> facts,
        List<String> words) {
    public GoalReview {
        facts = List.copyOf(facts);
        words = List.copyOf(words);
    }

    /** Of each sprint that has begun, oldest first. */
    public static List<GoalReview> of(Delivered delivered) {
        GoalPolls polls = new GoalPolls(delivered);
        return delivered.history().sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(delivered.asOf()))
                .map(polls::poll)
                .map(poll -> of(poll, delivered))
                .toList();
    }

    private static GoalReview of(GoalPoll poll, Delivered delivered) {
        Sprint sprint = poll.sprint();
        return new GoalReview(
                sprint, sprint.goal(), poll.reading(), poll.explains(), GoalFacts.of(sprint, delivered), poll.words());
    }
}
