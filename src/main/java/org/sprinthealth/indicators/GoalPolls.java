package org.sprinthealth.indicators;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.GoalAnswer;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.SprintKey;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;

/** What a team answered about its Sprint Goals, sprint by sprint. */
final class GoalPolls {
    /** Answers are asked for on day 2 to 4. */
    private static final int ASKED_UNTIL = 4;

    private final Delivered delivered;
    private final SprintNames names;

    GoalPolls(Delivered delivered) {
        this.delivered = delivered;
        this.names = new SprintNames(Table.GOAL_SURVEY, Duration.ZERO, Membership.of(delivered.history()), delivered);
    }

    /** The sprints from the first one with answers on, in their order; the newest only once it has enough, or its days are over. */
    List<GoalPoll> polls() {
        List<GoalPoll> asked = delivered.history().sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(delivered.asOf()))
                .map(this::poll)
                .dropWhile(poll -> poll.answers().isEmpty())
                .toList();
        List<GoalPoll> due = asked.stream().filter(this::isDue).toList();
        return due.isEmpty() ? asked : due;
    }

    private boolean isDue(GoalPoll poll) {
        LocalDate first = dateOf(poll.sprint().start());
        boolean asked = dateOf(delivered.asOf()).isAfter(first.plusDays(ASKED_UNTIL - 1));
        return asked || hasEnough(poll.reading());
    }

    private static boolean hasEnough(Reading reading) {
        return !(reading instanceof NoData none) || none.reason() == Reason.NOT_YET;
    }

    private LocalDate dateOf(Instant when) {
        return when.atZone(delivered.team().zone()).toLocalDate();
    }

    /** What was answered about one sprint, be it nothing. */
    GoalPoll poll(Sprint sprint) {
        List<GoalAnswer> answers = delivered.history().contracts().goalAnswers().stream()
                .filter(answer -> names.mean(answer.sprint(), sprint))
                .toList();
        return new GoalPoll(sprint, scored(answers, sprint), people(sprint));
    }

    /** Scores typed into the workbook beat those of the file. */
    private List<GoalAnswer> scored(List<GoalAnswer> answers, Sprint sprint) {
        Map<String, Integer> scores = delivered.history().contracts().verdicts().scores();
        String key = SprintKey.of(sprint, delivered.history().sprints());
        Map<String, Integer> seen = new HashMap<>();
        return answers.stream()
                .map(answer -> {
                    String words =
                            Objects.requireNonNullElse(answer.answer(), "").strip();
                    Integer score =
                            scores.get(GoalReview.answerKey(key, words, seen.merge(words, 1, Integer::sum) - 1));
                    return score == null ? answer : answer.scored(score);
                })
                .toList();
    }

    private @Nullable Integer people(Sprint sprint) {
        return sprint.teamSize() != null ? sprint.teamSize() : delivered.team().size();
    }
}
