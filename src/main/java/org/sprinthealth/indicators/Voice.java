package org.sprinthealth.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sprinthealth.facts.PulseAnswer;

/**
 * One stakeholder who answered, told apart from others who gave the very same answer by a number only. Who answers alike in
 * two files of a wave is taken for the same: what is printed can't tell them apart either.
 *
 * @param answer the answer
 * @param number 1 for the first who gave it, 2 for the second
 */
record Voice(PulseAnswer answer, int number) {

    static Set<Voice> of(List<PulseAnswer> answers) {
        Map<PulseAnswer, Integer> given = new HashMap<>();
        List<Voice> voices = new ArrayList<>();
        answers.forEach(answer -> voices.add(new Voice(answer, given.merge(answer, 1, Integer::sum))));
        return new LinkedHashSet<>(voices);
    }

    /** The group, its spelling evened out; empty where the answer names none. */
    String group() {
        String group = answer.group();
        return group == null ? "" : group.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
