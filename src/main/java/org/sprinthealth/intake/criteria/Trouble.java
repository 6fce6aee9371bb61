package org.sprinthealth.intake.criteria;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a text tells of a trouble that somebody has: something that is one by itself, such as {@code by hand}; what is so today or
 * often; or a burden under its circumstances, such as {@code again … have to}. What is told of a defect is none, and what is wanted
 * is none either.
 */
final class Trouble {

    /** So many different burdens are a trouble without any circumstance. */
    private static final int BURDENS = 3;

    private Trouble() {}

    /** Whether one of the lines tells of one. */
    static boolean isTold(List<String> lines) {
        boolean isDefect = lines.stream().anyMatch(line -> Vocabulary.DEFECTS.in(Words.of(line)) != null);
        return !isDefect
                && lines.stream()
                        .flatMap(line -> Arrays.stream(line.split("(?<=[.!?;])\\s+")))
                        .map(Words::withBreaks)
                        .filter(words -> !isWish(words))
                        .anyMatch(Trouble::isIn);
    }

    /** The sentence of a role with its wish tells what is wanted, and no trouble. */
    private static boolean isWish(List<String> words) {
        return Vocabulary.WISHES.in(words) != null && Vocabulary.ROLES.in(words) != null;
    }

    private static boolean isIn(List<String> words) {
        int burdens = different(Vocabulary.BURDENS, words);
        return Vocabulary.TROUBLE.in(words) != null
                || Vocabulary.PLIGHTS.in(words) != null
                || burdens >= BURDENS
                || (burdens > 0 && Vocabulary.CIRCUMSTANCES.in(words) != null);
    }

    private static int different(Phrases phrases, List<String> words) {
        Set<String> found = new HashSet<>();
        IntStream.range(0, words.size()).forEach(at -> {
            Phrases.Match match = phrases.at(words, at);
            if (match != null) {
                found.add(match.written());
            }
        });
        return found.size();
    }
}
