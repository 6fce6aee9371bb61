package org.sprinthealth.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Changes.Sentence;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Share;

/**
 * The prompts for the next talk, three at most, in this order: the review of the open experiment once it is due; figures
 * that changed, two at most; repeated patterns; the 2 × 2 of refinement and planning, unless it works upstream; figures that
 * are leaning. While an experiment is open no other ritual is suggested: a pattern then comes with its question alone.
 */
public final class Prompts {
    private static final int AT_MOST = 3;
    private static final int CHANGED_AT_MOST = 2;

    private final List<Figure> figures;
    private final Map<String, Standing> standings;
    private final Optional<Experiment> open;

    private Prompts(List<Figure> figures, Map<String, Standing> standings, Optional<Experiment> open) {
        this.figures = figures;
        this.standings = standings;
        this.open = open;
    }

    /**
     * The prompts of a team.
     *
     * @param figures its figures, in their printed order
     * @param standings figure id to where it stands
     * @param patterns its struggles, in their printed order
     * @param open the experiment that is open, if one is known
     */
    public static List<Prompt> of(
            List<Figure> figures,
            Map<String, Standing> standings,
            List<Pattern> patterns,
            Optional<Experiment> open,
            LocalDate asOf) {
        Prompts prompts = new Prompts(figures, standings, open);
        return Stream.of(
                        open.filter(experiment -> experiment.isDue(asOf)).map(Prompts::review).stream(),
                        prompts.figures(Word.CHANGED).limit(CHANGED_AT_MOST),
                        patterns.stream().filter(Pattern::isRepeated).map(prompts::pattern),
                        prompts.twoByTwo().stream(),
                        prompts.figures(Word.LEANING))
                .flatMap(some -> some)
                .limit(AT_MOST)
                .toList();
    }

    private static Prompt review(Experiment experiment) {
        return new Prompt(
                Prompt.EXPERIMENT,
                "The experiment \"" + experiment.hypothesis() + "\" was to be looked at on " + experiment.review()
                        + ".",
                "What did you see, and do you want to keep it, change it or drop it?",
                "the open experiment");
    }

    private Stream<Prompt> figures(Word word) {
        return Changes.of(figures, standings, word).stream()
                .flatMap(sentence ->
                        figure(sentence.figure()).stream().map(figure -> prompt(figure.definition(), sentence)));
    }

    private static Prompt prompt(Definition definition, Sentence sentence) {
        return new Prompt(
                definition.id(),
                sentence.text(),
                sentence.better() ? "What helped, and what would keep it so?" : definition.question(),
                "the items behind " + definition.title());
    }

    private Prompt pattern(Pattern pattern) {
        Definition struggle = pattern.signal().figure().definition();
        String ritual = pattern.signal().ritual();
        return new Prompt(
                struggle.id(),
                "\"" + struggle.title() + "\" was seen in " + pattern.seenLately() + " of the last 4.",
                open.isPresent() ? struggle.question() : "Would it help to try this ritual: " + ritual + "?",
                "the list for " + ritual);
    }

    private Optional<Prompt> twoByTwo() {
        return figure(TwoByTwo.REFINEMENT)
                .flatMap(refinement -> figure(TwoByTwo.REJECTION)
                        .flatMap(rejection -> twoByTwo(refinement.current(), rejection.current())));
    }

    private static Optional<Prompt> twoByTwo(Reading refinement, Reading rejection) {
        return TwoByTwo.of(refinement, rejection)
                .filter(place -> place != TwoByTwo.UPSTREAM)
                .map(place -> new Prompt(
                        TwoByTwo.REFINEMENT,
                        "Read together, " + place.inWords() + ": " + counts((Share) refinement)
                                + " committed items needed no further clarification, " + counts((Share) rejection)
                                + " presented ones were pushed back as unclear.",
                        place.question(),
                        "the 2 × 2 of refinement and planning"));
    }

    private static String counts(Share share) {
        return share.matching() + " of " + share.of();
    }

    private Optional<Figure> figure(String id) {
        return figures.stream()
                .filter(figure -> figure.definition().id().equals(id))
                .findFirst();
    }
}
