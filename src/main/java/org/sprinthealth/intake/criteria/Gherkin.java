package org.sprinthealth.intake.criteria;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keywords of Given/When/Then in one language. */
record Gherkin(Phrases given, Phrases when, Phrases then, Phrases more) {

    static final List<Gherkin> LANGUAGES =
            Vocabulary.languages().stream().map(Gherkin::of).toList();

    private static final Phrases SCENARIO = new Phrases(Vocabulary.all("scenario"));
    private static final Phrases EXAMPLES = new Phrases(Vocabulary.all("examples"));
    /** "Given/When/Then" talks about scenarios, and is none. */
    private static final Pattern NAME_OF_THE_FORM = Pattern.compile("\\W{0,5}\\p{L}{1,20}/");

    private static final Pattern TITLE_END = Pattern.compile(":| [-–—] ");

    /** A step of a scenario. */
    enum Step {
        GIVEN,
        WHEN,
        THEN,
        MORE
    }

    /** A keyword where it was found among words. */
    record Keyword(Step step, int from, int to) {}

    private static Gherkin of(Map<String, List<String>> words) {
        return new Gherkin(
                new Phrases(Vocabulary.of(words, "given")),
                new Phrases(Vocabulary.of(words, "when")),
                new Phrases(Vocabulary.of(words, "then")),
                new Phrases(Vocabulary.of(words, "more")));
    }

    /** The keyword that stands at this word, or null. */
    @Nullable
    Keyword at(List<String> words, int at) {
        for (Step step : Step.values()) {
            Phrases.Match match = phrases(step).at(words, at);
            if (match != null) {
                return new Keyword(step, match.from(), match.to());
            }
        }
        return null;
    }

    /** The step that a line begins with, or null. */
    @Nullable
    Step stepOf(Line line) {
        boolean canBe = (line.is(Line.Kind.TEXT) || line.is(Line.Kind.ITEM))
                && !NAME_OF_THE_FORM.matcher(line.text()).lookingAt();
        Keyword keyword = canBe ? at(Words.of(line.text()), 0) : null;
        return keyword == null ? null : keyword.step();
    }

    /** Whether a text begins with a keyword of any language that a scenario begins with or ends with. */
    static boolean beginsStep(String text) {
        List<String> words = Words.of(text);
        return LANGUAGES.stream()
                .anyMatch(language -> language.given.at(words, 0) != null
                        || language.when.at(words, 0) != null
                        || language.then.at(words, 0) != null);
    }

    /** Whether a text is the title of a scenario, such as {@code Scenario 2: too late}. */
    static boolean isTitle(String text) {
        return SCENARIO.whole(headOf(text)) != null;
    }

    /** Whether a text announces the examples of a scenario. */
    static boolean announcesExamples(String text) {
        return EXAMPLES.whole(headOf(text)) != null;
    }

    private static List<String> headOf(String text) {
        String head = TITLE_END.split(text, 2)[0];
        return Words.of(head).stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .toList();
    }

    private Phrases phrases(Step step) {
        return switch (step) {
            case GIVEN -> given;
            case WHEN -> when;
            case THEN -> then;
            case MORE -> more;
        };
    }
}
