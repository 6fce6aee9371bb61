package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases to be found in texts, in time linear in the text.
 *
 * <p>In a phrase {@code robust*} is any word that begins so, {@code *} at the end is whatever follows, and {@code |} is the
 * start or the end of the text, or punctuation.
 */
final class Phrases {

    private static final int KEY = 3;

    private final Map<String, List<Phrase>> byStart = new HashMap<>();

    Phrases(List<String> written) {
        for (String phrase : written) {
            Phrase parsed = Phrase.of(phrase);
            byStart.computeIfAbsent(key(parsed.parts().get(0).word()), k -> new ArrayList<>())
                    .add(parsed);
        }
        byStart.values()
                .forEach(same -> same.sort(
                        Comparator.comparing((Phrase p) -> p.parts().size()).reversed()));
    }

    /** A phrase where it was found: as it is written in the vocabulary, and the words that it covers. */
    record Match(String written, int from, int to) {}

    /** The first phrase among the words, or null. */
    @Nullable
    Match in(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            Match match = at(words, at);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** The longest phrase that begins at this word, or null. */
    @Nullable
    Match at(List<String> words, int at) {
        if (at >= words.size()) {
            return null;
        }
        for (Phrase phrase : byStart.getOrDefault(key(words.get(at)), List.of())) {
            int to = phrase.end(words, at);
            if (to >= 0) {
                return new Match(phrase.written(), at, to);
            }
        }
        return null;
    }

    /** The phrase that the words are as a whole, or null; the words come without breaks. */
    @Nullable
    Match whole(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        for (Phrase phrase : byStart.getOrDefault(key(words.get(0)), List.of())) {
            if (phrase.end(words, 0) == words.size()) {
                return new Match(phrase.written(), 0, words.size());
            }
        }
        return null;
    }

    private static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }

    private record Part(String word, boolean openEnded) {
        boolean covers(String other) {
            return openEnded ? other.startsWith(word) : other.equals(word);
        }
    }

    private record Phrase(String written, List<Part> parts, boolean takesTheRest) {

        static Phrase of(String phrase) {
            List<String> pieces = new ArrayList<>(Arrays.asList(phrase.trim().split("\\s+")));
            boolean rest = pieces.get(pieces.size() - 1).equals("*");
            if (rest) {
                pieces.remove(pieces.size() - 1);
            }
            List<Part> parts = pieces.stream().flatMap(p -> parts(p).stream()).toList();
            String written = phrase.replace("|", "").replace("*", "").trim();
            return new Phrase(written, parts, rest);
        }

        private static List<Part> parts(String piece) {
            if (piece.equals(Words.BREAK)) {
                return List.of(new Part(Words.BREAK, false));
            }
            List<String> words = Words.of(piece);
            var parts = new ArrayList<Part>();
            for (int i = 0; i < words.size(); i++) {
                parts.add(new Part(words.get(i), i == words.size() - 1 && piece.endsWith("*")));
            }
            return parts;
        }

        /** Where the phrase ends that begins at this word, or -1. */
        int end(List<String> words, int at) {
            if (at + parts.size() > words.size()) {
                return -1;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).covers(words.get(at + i))) {
                    return -1;
                }
            }
            return takesTheRest ? words.size() : at + parts.size();
        }
    }
}
