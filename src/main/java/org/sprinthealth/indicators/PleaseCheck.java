package org.sprinthealth.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Seed;
import org.sprinthealth.readings.Verdict;

/**
 * Items whose verdict people are asked to check, drawn at random so that the answers tell how often the verdict is right.
 * The draw is the same for the same team, date and figure.
 */
public final class PleaseCheck {
    private static final int ASKED = 5;

    private PleaseCheck() {}

    /**
     * Up to five items behind a figure, in its order.
     *
     * @param figure as read, without overrides
     * @param team the team's id
     */
    public static List<Verdict> of(Figure figure, String team, LocalDate asOf) {
        List<Verdict> drawn = new ArrayList<>(figure.items());
        drawn.sort(Comparator.comparing(Verdict::key));
        Collections.shuffle(
                drawn,
                new Random(Seed.of(team, asOf.toString(), figure.definition().id(), "please check")));
        Set<String> asked = drawn.stream().limit(ASKED).map(Verdict::key).collect(Collectors.toSet());
        return figure.items().stream()
                .filter(verdict -> asked.contains(verdict.key()))
                .toList();
    }

    /**
     * How often people agreed with a verdict that they were asked to check.
     *
     * @param agreed answers that say the same
     * @param answered all answers, at least one
     */
    public record Agreement(int agreed, int answered) {

        /** {@code 9 of 10 verdicts checked so far were right}. */
        public String inWords() {
            return agreed + " of " + answered + (answered == 1 ? " verdict" : " verdicts") + " checked so far "
                    + (agreed == 1 ? "was" : "were") + " right";
        }
    }

    /**
     * An answer to a verdict that was to be checked.
     *
     * @param said whether the item counted, as the figure said when it asked
     * @param answered whether it does, as a person says
     */
    public record Answer(boolean said, boolean answered) {}

    /** The agreement so far; empty while nobody answered. */
    public static Optional<Agreement> agreement(List<Answer> answers) {
        int agreed = (int) answers.stream()
                .filter(answer -> answer.said() == answer.answered())
                .count();
        return answers.isEmpty() ? Optional.empty() : Optional.of(new Agreement(agreed, answers.size()));
    }

    /**
     * The answers that overrides give to items that were asked about in an edition.
     *
     * @param asked the verdicts as the figure said them
     * @param typed overrides of any figure; one that confirms a verdict is an answer as well
     */
    public static List<Answer> answers(String figure, List<Verdict> asked, List<ItemOverride> typed) {
        return asked.stream()
                .flatMap(verdict -> typed.stream()
                        .filter(override -> override.figure().equals(figure)
                                && override.item().equals(verdict.key()))
                        .reduce((first, second) -> second)
                        .map(override -> new Answer(verdict.counts(), override.counts()))
                        .stream())
                .toList();
    }
}
