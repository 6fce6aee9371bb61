package org.sprinthealth.intake.criteria;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Endings by which a family of words is known, such as {@code -leute} or {@code -istes}, found in time linear in the word. */
final class Endings {

    /** So many letters stand before an ending at least. */
    private static final int STEM = 3;

    private final Set<String> endings;
    private final int shortest;
    private final int longest;

    Endings(List<String> written) {
        endings = written.stream().flatMap(ending -> Words.of(ending).stream()).collect(Collectors.toUnmodifiableSet());
        shortest = endings.stream().mapToInt(String::length).min().orElse(1);
        longest = endings.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether a folded word ends in one of them. */
    boolean end(String word) {
        return IntStream.rangeClosed(shortest, Math.min(longest, word.length() - STEM))
                .anyMatch(length -> endings.contains(word.substring(word.length() - length)));
    }
}
