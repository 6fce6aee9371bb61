package org.sprinthealth.intake.criteria;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One criterion.
 *
 * @param text in its author's words
 * @param shape how it is written
 */
record Criterion(String text, Shape shape) {

    /** Boilerplate is short; a longer sentence that mentions a code review is about something else. */
    private static final int WORDS_OF_BOILERPLATE = 10;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]{1,200}\"");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** How a criterion is written: in a list or table, or as Given/When/Then with or without all three. */
    enum Shape {
        LISTED,
        SCENARIO,
        UNFINISHED_SCENARIO
    }

    /** The vague phrase in it that no number and no state makes up for, or null. */
    @Nullable
    String vagueness() {
        List<String> words = Words.withBreaks(text);
        Phrases.Match match = Vocabulary.VAGUE.in(words);
        return match == null || isExact(words) ? null : match.written();
    }

    private boolean isExact(List<String> words) {
        return DIGIT.matcher(text).find()
                || QUOTED.matcher(text).find()
                || Vocabulary.NUMBERS.in(words) != null
                || Vocabulary.STATES.in(words) != null;
    }

    /** The marker in a text that something is still open, or null; what is quoted is a name, not a marker. */
    static @Nullable String openMarker(String text) {
        if (text.contains("??")) {
            return "???";
        }
        String said = QUOTED.matcher(text).replaceAll(" x ");
        Phrases.Match match = Vocabulary.UNRESOLVED.in(Words.withBreaks(said));
        return match == null ? null : match.written();
    }

    /** Whether a text is of a Definition of Done or Ready, which holds for every item. */
    static boolean isBoilerplate(String text) {
        List<String> words = Words.of(text);
        return words.size() <= WORDS_OF_BOILERPLATE && Vocabulary.BOILERPLATE.in(words) != null;
    }
}
