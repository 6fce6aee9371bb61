package org.sprinthealth.intake.criteria;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keywords of Given/When/Then in one language. */
record Gherkin(Phrases given, Phrases when, Phrases then, Phrases more) {

    static final List<Gherkin> LANGUAGES =
            Vocabulary.languages().stream().map(Gherkin::of).toList();

    private static final Phrases SCENARIO = new Phrases(Vocabulary.all("scenario"));
    private static final Phrases BEGINNINGS =
            new Phrases(Stream.concat(Vocabulary.all("given").stream(), Vocabulary.all("when").stream())
                    .toList());
    private static final Phrases ENDINGS = new Phrases(Vocabulary.all("then"));
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
        boolean canBe = line.is(Line.Kind.TEXT) || line.is(Line.Kind.ITEM);
        Keyword keyword = canBe ? at(line.words(), 0) : null;
        return keyword == null || NAME_OF_THE_FORM.matcher(line.text()).lookingAt() ? null : keyword.step();
    }

    /** Whether words begin with a keyword of any language that a scenario can begin with. */
    static boolean beginsScenario(List<String> words) {
        return BEGINNINGS.at(words, 0) != null;
    }

    /** Whether words begin with a keyword of any language. */
    static boolean beginsStep(List<String> words) {
        return BEGINNINGS.at(words, 0) != null || ENDINGS.at(words, 0) != null;
    }

    /** Whether a line is the title of a scenario, such as {@code Scenario 2: too late}. */
    static boolean isTitle(Line line) {
        return SCENARIO.at(line.words(), 0) != null && SCENARIO.whole(headOf(line.text())) != null;
    }

    /** Whether a line announces the examples of a scenario. */
    static boolean announcesExamples(Line line) {
        return EXAMPLES.at(line.words(), 0) != null && EXAMPLES.whole(headOf(line.text())) != null;
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
