package org.sprinthealth.coaching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Share;

/**
 * Refinement and planning read together: how many committed items needed clarification late, and how many presented ones
 * were pushed back as unclear. Many is more than one in five.
 */
public enum TwoByTwo {
    /** Few push-backs, few late clarifications. */
    UPSTREAM("refinement works upstream", "What makes refinement work, and how can it stay so?"),
    /** Few push-backs, many late clarifications. */
    UNCHALLENGED("unclear items pass planning unchallenged", "Is it safe to say \"not ready\" in planning?"),
    /** Many push-backs, few late clarifications. */
    FILTER("planning is the filter", "What would it take to have this talk earlier?"),
    /** Many push-backs, many late clarifications. */
    READINESS("readiness is the topic", "Would a criteria workshop help, or fewer items at a time?");

    /** The ids of the two figures. */
    public static final String REFINEMENT = "refinement-effectiveness";

    public static final String REJECTION = "story-rejection";

    private static final int SPRINTS = 6;
    private static final int ONE_IN = 5;

    private final String words;
    private final String question;

    TwoByTwo(String words, String question) {
        this.words = words;
        this.question = question;
    }

    /**
     * A sprint in the 2 × 2.
     *
     * @param period the sprint, as people call it
     * @param place where it stands
     */
    public record Sprint(String period, TwoByTwo place) {}

    /**
     * Where two readings of a sprint stand together; empty where one of them says nothing.
     *
     * @param refinement committed items that needed no further clarification ÷ committed
     * @param rejection items pushed back as unclear ÷ presented
     */
    public static Optional<TwoByTwo> of(Reading refinement, Reading rejection) {
        return refinement instanceof Share clear && rejection instanceof Share pushedBack
                ? Optional.of(of(
                        isMany(clear.of() - clear.matching(), clear.of()),
                        isMany(pushedBack.matching(), pushedBack.of())))
                : Optional.empty();
    }

    private static TwoByTwo of(boolean manyLate, boolean manyPushedBack) {
        if (manyPushedBack) {
            return manyLate ? READINESS : FILTER;
        }
        return manyLate ? UNCHALLENGED : UPSTREAM;
    }

    private static boolean isMany(int count, int of) {
        return count * ONE_IN > of;
    }

    /** The last six sprints in which both figures say something, oldest first. */
    public static List<Sprint> of(Figure refinement, Figure rejection) {
        Map<String, Reading> pushedBack = new HashMap<>();
        rejection.trend().forEach(point -> pushedBack.put(point.period(), point.reading()));
        List<Sprint> sprints = refinement.trend().stream()
                .flatMap(point -> sprint(point, pushedBack).stream())
                .toList();
        return sprints.subList(Math.max(0, sprints.size() - SPRINTS), sprints.size());
    }

    private static Optional<Sprint> sprint(Point point, Map<String, Reading> pushedBack) {
        Reading rejection = pushedBack.get(point.period());
        return rejection == null
                ? Optional.empty()
                : of(point.reading(), rejection).map(place -> new Sprint(point.period(), place));
    }

    /** What it means, such as {@code planning is the filter}. */
    public String inWords() {
        return words;
    }

    /** The question that it helps to ask. */
    public String question() {
        return question;
    }
}
