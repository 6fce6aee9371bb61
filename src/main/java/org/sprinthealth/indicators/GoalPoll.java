package org.sprinthealth.indicators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.GoalAnswer;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;

/**
 * What a team answered about one sprint's goal.
 *
 * @param sprint the sprint
 * @param answers all answers about it, in no order that tells who gave them
 * @param people how many are in the team, or null where nothing tells
 */
record GoalPoll(
        Sprint sprint, List<GoalAnswer> answers, @Nullable Integer people) {
    static final int SMALLEST = 3;
    private static final int SMALLEST_FOR_WORDS = 5;
    private static final int THE_GOAL = 2;
    private static final int UNDERSTANDS = 4;

    GoalPoll {
        answers = List.copyOf(answers);
    }

    /** Those who could state the goal, of those who answered the question. */
    Reading reading() {
        int given = given().size();
        if (answers.isEmpty()) {
            return new NoData(
                    Reason.NOT_EXPORTED,
                    "There are no answers about " + sprint.name()
                            + ". Ask the two questions on day 2 to 4 of the sprint.");
        }
        if (given < SMALLEST || isLessThanHalf(given)) {
            return new NoData(
                    Reason.TOO_FEW,
                    ofPeople(given) + " about " + sprint.name() + ", and it takes half the team and " + SMALLEST
                            + ". Ask once more, at the end of a Daily.");
        }
        int unread =
                (int) given().stream().filter(answer -> answer.scored() == null).count();
        return unread > 0
                ? new NoData(Reason.NOT_YET, unread(given, unread))
                : new Share(scored(THE_GOAL), given, new Evidence(Grade.A, notes(given)));
    }

    /** Who put the goal into words, or whose words were scored. */
    private List<GoalAnswer> given() {
        return answers.stream()
                .filter(answer -> answer.scored() != null || hasWords(answer))
                .toList();
    }

    private static boolean hasWords(GoalAnswer answer) {
        String words = answer.answer();
        return words != null && !words.isBlank();
    }

    private boolean isLessThanHalf(int given) {
        return people != null && given * 2 < people;
    }

    private String ofPeople(int given) {
        return Counts.of(given, "answer") + (people == null ? "" : " of " + people);
    }

    private int scored(int score) {
        return (int) answers.stream()
                .filter(answer -> Objects.equals(answer.scored(), score))
                .count();
    }

    private String unread(int given, int unread) {
        String read = unread == given ? "not yet read" : unread + " of them not yet read";
        return ofPeople(given) + " about " + sprint.name() + ", " + read + "; " + explains()
                + ". Score each answer: 2 the goal, 1 a part, 0 something else.";
    }

    private List<String> notes(int given) {
        List<String> notes = new ArrayList<>();
        notes.add(explains());
        notes.add("of " + ofPeople(given) + " about " + sprint.name() + ", " + scored(1)
                + " named a part of the goal and " + scored(0) + " something else");
        if (given < answers.size()) {
            notes.add((answers.size() - given) + " more gave a rating but no words, and are not counted");
        }
        if (people == null) {
            notes.add("the team's size is not known: it may be that fewer than half of it answered");
        } else if (given > people) {
            notes.add("more answers than the team has people");
        }
        return notes;
    }

    /** {@code 5 of 7 could explain why it matters now}. */
    String explains() {
        List<Integer> ratings = answers.stream()
                .map(GoalAnswer::understandsWhy)
                .filter(Objects::nonNull)
                .toList();
        if (ratings.size() < SMALLEST) {
            return "too few rated whether they could explain why it matters now";
        }
        long high = ratings.stream().filter(rating -> rating >= UNDERSTANDS).count();
        return high + " of " + ratings.size() + " could explain why it matters now";
    }

    /**
     * The answers in the members' own words, in an order that depends on the words and the sprint alone; none from fewer than
     * five.
     */
    List<String> words() {
        List<String> words = new ArrayList<>(answers.stream()
                .filter(GoalPoll::hasWords)
                .map(GoalAnswer::answer)
                .filter(Objects::nonNull)
                .map(String::strip)
                .sorted()
                .toList());
        if (words.size() < SMALLEST_FOR_WORDS) {
            return List.of();
        }
        Collections.shuffle(words, new Random(sprint.name().hashCode()));
        return List.copyOf(words);
    }
}
