package org.sprinthealth.indicators;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.PulseAnswer;

/** A statement that stakeholders rate from 1 to 5. */
public enum PulseQuestion {
    HEARD("heard", "My needs are heard when priorities are set.", PulseAnswer::heard),
    INFORMED("informed", "I am kept informed about what is planned and why.", PulseAnswer::informed),
    HOW_TO_ASK("how to ask", "I know how to ask for something and what happens next.", PulseAnswer::howToAsk),
    WHAT_DROPS("what drops", "I understood what would be dropped when something was added.", PulseAnswer::whatDrops);

    private static final int FAVOURABLE = 4;

    private final String word;
    private final String statement;
    private final Function<PulseAnswer, @Nullable Integer> rating;

    PulseQuestion(String word, String statement, Function<PulseAnswer, @Nullable Integer> rating) {
        this.word = word;
        this.statement = statement;
        this.rating = rating;
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
        return rating.apply(answer) != null;
    }

    /** Whether someone rated it 4 or 5. */
    boolean isFavouredBy(PulseAnswer answer) {
        return Optional.ofNullable(rating.apply(answer))
                .filter(value -> value >= FAVOURABLE)
                .isPresent();
    }
}
