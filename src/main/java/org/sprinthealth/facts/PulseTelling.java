package org.sprinthealth.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that one file told of a wave. A later file may tell of the same wave with answers that came late.
 *
 * @param at when the file was exported
 * @param wave the round of asking
 * @param answers its answers, in no order that tells who gave them
 */
public record PulseTelling(Instant at, Wave wave, List<PulseAnswer> answers) {
    /** By when they were told, and within a file by wave. */
    public static final Comparator<PulseTelling> OLDEST_FIRST =
            Comparator.comparing(PulseTelling::at).thenComparing(PulseTelling::wave);

    public PulseTelling {
        answers = answers.stream()
                .sorted(Comparator.comparing(PulseAnswer::toString))
                .toList();
    }

    /** What a file of that moment told, wave by wave. */
    public static List<PulseTelling> of(Instant at, List<PulseAnswer> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(PulseAnswer::wave, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(wave -> new PulseTelling(at, wave.getKey(), wave.getValue()))
                .toList();
    }
}
