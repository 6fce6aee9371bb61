package org.sprinthealth.indicators;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.PulseAnswer;

/** A statement that stakeholders rate from 1 to 5. */
public enum PulseQuestion {
    HEARD("heard", "My needs are heard when priorities are set."),
    INFORMED("informed", "I am kept informed about what is planned and why."),
    HOW_TO_ASK("how to ask", "I know how to ask for something and what happens next."),
    WHAT_DROPS("what drops", "I understood what would be dropped when something was added.");

    private static final int FAVOURABLE = 4;

    private final String word;
    private final String statement;

    PulseQuestion(String word, String statement) {
        this.word = word;
        this.statement = statement;
    }

    /** What it is called beside its numbers, such as {@code how to ask}. */
    public String inWords() {
        return word;
    }

    /** The statement as stakeholders read it. */
    public String statement() {
        return statement;
    }

    /** Whether someone rated it, and did not say "don't know". */
    boolean isKnownBy(PulseAnswer answer) {
        return rating(answer) != null;
    }

    /** Whether someone rated it 4 or 5. */
    boolean isFavouredBy(PulseAnswer answer) {
        return Optional.ofNullable(rating(answer))
                .filter(value -> value >= FAVOURABLE)
                .isPresent();
    }

    private @Nullable Integer rating(PulseAnswer answer) {
        return switch (this) {
            case HEARD -> answer.heard();
            case INFORMED -> answer.informed();
            case HOW_TO_ASK -> answer.howToAsk();
            case WHAT_DROPS -> answer.whatDrops();
        };
    }
}
