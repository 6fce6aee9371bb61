package org.sprinthealth.indicators;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.AllKeys;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Seed;

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

    /**
     * What an answer is known by in the workbook, whatever file and edition it stands in.
     *
     * @param sprint the {@linkplain org.sprinthealth.facts.SprintKey key} of the sprint
     * @param words the answer
     * @param again how many answers with the very same words were counted before it: no one can tell them apart
     */
    public static String answerKey(String sprint, String words, int again) {
        String fingerprint = HexFormat.of().toHexDigits(Seed.of(words.strip()));
        return sprint + " / " + (again == 0 ? fingerprint : fingerprint + "-" + (again + 1));
    }

    /** Of each sprint that has begun, oldest first. */
    public static List<GoalReview> of(Delivered delivered) {
        GoalPolls polls = new GoalPolls(delivered);
        AllKeys keys = AllKeys.of(delivered.history().timelines());
        return delivered.history().sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(delivered.asOf()))
                .map(polls::poll)
                .map(poll -> of(poll, delivered, keys))
                .toList();
    }

    private static GoalReview of(GoalPoll poll, Delivered delivered, AllKeys keys) {
        Sprint sprint = poll.sprint();
        return new GoalReview(
                sprint,
                sprint.goal(),
                poll.reading(),
                poll.explains(),
                GoalFacts.of(sprint, delivered, keys),
                poll.words());
    }
}
