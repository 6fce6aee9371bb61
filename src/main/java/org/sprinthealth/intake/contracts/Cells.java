package org.sprinthealth.intake.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.intake.cells.People;
import org.sprinthealth.intake.cells.Words;

/** What people write into the cells of small tables, in their languages and with their habits. */
final class Cells {
    private static final Words<Integer> RATINGS = Words.read("contracts/ratings.txt", Integer::valueOf);
    private static final Words<String> HORIZONS = Words.read("contracts/horizons.txt", name -> name);
    static final Words<Boolean> TICKS = Words.read("contracts/yes-or-no.txt", "YES"::equals);

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,'\u2019 \u00a0\u202f]\\d{3})+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d{1,9})(?:[.,]0+)?");
    private static final Pattern PERCENTAGE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,6})?)[ \u00a0\u202f]*(%)?");

    /** {@code 4}, {@code 4.0}, {@code 4/5}, {@code 4 - Agree}. */
    private static final Pattern GRADE = Pattern.compile(
            "([1-5])(?:[.,]0+)?(?:\\s*/\\s*5)?(?:\\s*[-\u2013\u2014:=(.)]?\\s*\\p{L}.*)?", Pattern.DOTALL);

    private static final Pattern SCORE_NUMBER = Pattern.compile("([0-2])(?:[.,]0+)?");

    /** {@code 2026-Q1}, {@code 2026Q1}, {@code 2026 T1}. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(?iu)(20\\d{2})\\W*[QTK]\\p{L}*\\W*([1-4])");

    /** {@code Q1 2026}, {@code 1. Quartal 2026}, {@code 1er trimestre 2026}. */
    private static final Pattern QUARTER_FIRST = Pattern.compile(
            "(?iu)(?:[QTK]\\p{L}*\\W*([1-4])"
                    + "|([1-4])\\W*(?:er|e|o|a|st|nd|rd|th)?\\W*(?:quart|trim|kwart)\\p{L}*)\\W*(?:d[eiu]l?|van|of)?\\W*(20\\d{2})");

    private static final Pattern COMMAS = Pattern.compile("\\s*[,;\\n|]\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Words of any length, in which nobody is named. */
    static final Cell<String> TEXT = (text, calendar) -> People.leftOut(text);

    /** A name or a key, in one line. */
    static final Cell<String> LINE =
            (text, calendar) -> People.leftOut(text.replace('\n', ' ').strip());

    static final Cell<LocalDate> DAY = (text, calendar) -> calendar.day(text);
    static final Cell<Instant> START = (text, calendar) -> calendar.start(text);
    static final Cell<Instant> END = (text, calendar) -> calendar.end(text);

    /** A number without decimals, at least 0. */
    static final Cell<Integer> WHOLE = (text, calendar) -> whole(text);

    /** 1 to 5, as a number, a number with its word, or the word of a scale; empty for those who do not know. */
    static final Cell<Optional<Integer>> RATING = (text, calendar) -> rating(text);

    /** 2, 1 or 0. */
    static final Cell<Integer> SCORE = (text, calendar) -> Integer.valueOf(first(SCORE_NUMBER, text));

    static final Cell<Boolean> TICK = (text, calendar) -> known(TICKS, text);

    /** In percent; a number below 1 without a percent sign is a share of 1. */
    static final Cell<BigDecimal> PERCENT = (text, calendar) -> percent(text);

    /** Keys or labels, with commas, semicolons or line ends between them; keys also with blanks. */
    static final Cell<List<String>> KEYS = (text, calendar) -> keys(People.leftOut(text));

    /** Names, with commas, semicolons or line ends between them. */
    static final Cell<List<String>> NAMES = (text, calendar) -> split(COMMAS, People.leftOut(text));

    /** A quarter, or a day. */
    static final Cell<Wave> WAVE = Cells::wave;

    /** The quarter of a time stamp, of which the day stands first. */
    static final Cell<Wave> QUARTER_OF_TIME = (text, calendar) -> quarter(calendar.day(BLANKS.split(text, 2)[0]));

    /** {@code now}, {@code next}, {@code later}, or the name of a quarter. */
    static final Cell<String> HORIZON = Cells::horizon;

    private Cells() {}

    /** One of the words of a dictionary. */
    static <E> Cell<E> oneOf(Words<E> words) {
        return (text, calendar) -> known(words, text);
    }

    private static <E> E known(Words<E> words, String text) throws Unfit {
        return words.meaningOf(text).orElseThrow(() -> Unfit.found(text));
    }

    private static String first(Pattern pattern, String text) throws Unfit {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw Unfit.found(text);
        }
        return matcher.group(1);
    }

    private static Integer whole(String text) throws Unfit {
        String plain = GROUPED.matcher(text).matches() ? text.replaceAll("\\D", "") : text;
        return Integer.valueOf(first(WHOLE_NUMBER, plain));
    }

    private static Optional<Integer> rating(String text) throws Unfit {
        Optional<Integer> word = RATINGS.meaningOf(text);
        return word.isPresent() ? word.filter(rating -> rating > 0) : Optional.of(Integer.valueOf(first(GRADE, text)));
    }

    private static BigDecimal percent(String text) throws Unfit {
        BigDecimal number = new BigDecimal(first(PERCENTAGE, text).replace(',', '.'));
        boolean share = text.indexOf('%') < 0 && number.compareTo(BigDecimal.ONE) < 0;
        BigDecimal percent = (share ? number.multiply(HUNDRED) : number).stripTrailingZeros();
        if (percent.compareTo(HUNDRED) > 0) {
            throw Unfit.found(text);
        }
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    private static List<String> keys(String text) {
        List<String> byBlanks = split(BLANKS, text);
        boolean keysOnly = byBlanks.stream().allMatch(key -> key.chars().anyMatch(Character::isDigit));
        return keysOnly && !COMMAS.matcher(text).find() ? byBlanks : split(COMMAS, text);
    }

    private static List<String> split(Pattern separator, String text) {
        return Arrays.stream(separator.split(text.strip()))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static Wave wave(String text, Calendar calendar) throws Unfit {
        Optional<Wave> quarter = quarter(text);
        return quarter.isPresent() ? quarter.get() : Wave.of(calendar.day(text));
    }

    private static Optional<Wave> quarter(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(quarter(yearFirst.group(1), yearFirst.group(2)));
        }
        Matcher quarterFirst = QUARTER_FIRST.matcher(text);
        return Stream.of(quarterFirst)
                .filter(Matcher::matches)
                .map(found -> quarter(
                        found.group(3), Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2))))
                .findFirst();
    }

    private static Wave quarter(String year, String quarter) {
        return Wave.ofQuarter(Integer.parseInt(year), Integer.parseInt(quarter));
    }

    private static Wave quarter(LocalDate day) {
        return Wave.ofQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    private static String horizon(String text, Calendar calendar) throws Unfit {
        Optional<String> known = HORIZONS.meaningOf(text).or(() -> quarter(text).map(Wave::name));
        return known.isPresent() ? known.get() : quarter(calendar.day(text)).name();
    }
}
