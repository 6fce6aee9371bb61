package org.sprinthealth.coaching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing.Segment;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading;

/** What changed, in plain sentences to begin a talk with: three at most. */
public final class Changes {
    private static final int AT_MOST = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A sentence about a figure.
     *
     * @param figure the figure's id
     * @param text such as {@code Backlog health changed for the worse: 9 of 20 (45.0 %), below its usual range of 52.1–88.4 %.}
     * @param better whether it went towards the figure's good end, where it has one
     */
    public record Sentence(String figure, String text, boolean better) {}

    private Changes() {}

    /**
     * What changed, then what is leaning, each in the order of the figures.
     *
     * @param standings figure id to where it stands; a figure without one has nothing to tell
     */
    public static List<Sentence> of(List<Figure> figures, Map<String, Standing> standings) {
        return Stream.of(Word.CHANGED, Word.LEANING)
                .flatMap(word -> of(figures, standings, word).stream())
                .limit(AT_MOST)
                .toList();
    }

    /** What stands so, in the order of the figures. */
    static List<Sentence> of(List<Figure> figures, Map<String, Standing> standings, Word word) {
        return figures.stream()
                .flatMap(figure -> about(figure, standings, word))
                .toList();
    }

    private static Stream<Sentence> about(Figure figure, Map<String, Standing> standings, Word word) {
        Standing standing = standings.get(figure.definition().id());
        return standing == null || standing.word() != word
                ? Stream.empty()
                : standing.inForce().stream()
                        .flatMap(range -> figure.current().number().stream()
                                .map(newest -> sentence(figure, newest, range, word)));
    }

    private static Sentence sentence(Figure figure, BigDecimal newest, Segment range, Word word) {
        Definition definition = figure.definition();
        boolean up = word == Word.LEANING ? isLeaningUp(figure, range) : newest.compareTo(range.mean()) > 0;
        String verb = word == Word.LEANING ? " is leaning" : " changed";
        String text = definition.title() + verb + direction(definition, up) + ": " + words(figure.current()) + ", "
                + where(figure.current(), newest, range, up, word) + ".";
        return new Sentence(definition.id(), text, isBetter(definition, up));
    }

    private static boolean isBetter(Definition definition, boolean up) {
        return definition.goodEnd() != null && (definition.goodEnd() == GoodEnd.UP) == up;
    }

    private static boolean isLeaningUp(Figure figure, Segment range) {
        List<BigDecimal> numbers = figure.trend().stream()
                .flatMap(point -> point.reading().number().stream())
                .toList();
        return numbers.subList(Math.max(0, numbers.size() - 4), numbers.size()).stream()
                        .filter(number -> number.compareTo(range.mean()) > 0)
                        .count()
                >= 3;
    }

    /** Better and worse are said only of a figure that has a good end. */
    private static String direction(Definition definition, boolean up) {
        if (definition.goodEnd() == null) {
            return "";
        }
        return isBetter(definition, up) ? " for the better" : " for the worse";
    }

    private static String where(Reading reading, BigDecimal newest, Segment range, boolean up, Word word) {
        boolean outside = newest.compareTo(range.upper()) > 0 || newest.compareTo(range.lower()) < 0;
        String side = up ? "above " : "below ";
        String usual = "its usual range of " + range(reading, range);
        if (word == Word.LEANING) {
            return "lately near the " + (up ? "upper" : "lower") + " end of " + usual;
        }
        return outside
                ? side + usual
                : "eight or more in a row " + side + "the mean of " + plain(range.mean()) + unit(reading);
    }

    private static String range(Reading reading, Segment range) {
        BigDecimal lower = range.lower().max(BigDecimal.ZERO);
        BigDecimal upper = reading instanceof Reading.Share ? range.upper().min(HUNDRED) : range.upper();
        return plain(lower) + "–" + plain(upper) + unit(reading);
    }

    private static String words(Reading reading) {
        if (reading instanceof Reading.Share share) {
            return share.matching() + " of " + share.of() + " (" + share.percent() + " %)";
        }
        if (reading instanceof Reading.Ratio ratio) {
            return ratio.percent() + " %";
        }
        if (reading instanceof Reading.Amount amount) {
            return amount.value().toPlainString() + " " + amount.unit();
        }
        throw new IllegalArgumentException("nothing changed where there is no data");
    }

    private static String unit(Reading reading) {
        return reading instanceof Reading.Amount amount ? " " + amount.unit() : " %";
    }

    private static String plain(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
