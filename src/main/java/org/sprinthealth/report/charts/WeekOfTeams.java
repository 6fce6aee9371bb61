package org.sprinthealth.report.charts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing.Word;

/**
 * How many teams stood where in a week, by one figure.
 *
 * @param week the ISO week, such as {@code 2026-W07}
 * @param counts each word that occurs with its number of teams
 */
record WeekOfTeams(String week, Map<Word, Integer> counts) {
    /** The words in the order they are always shown in. */
    static final List<Word> ORDER = List.of(Word.IN_USUAL_RANGE, Word.LEANING, Word.CHANGED, Word.NEW, Word.NO_DATA);

    private static final int WEEKS = 12;

    WeekOfTeams {
        counts = Map.copyOf(counts);
    }

    /** A count with its word, such as {@code 3 in their usual range}. */
    static String counted(int count, Word word) {
        return count + " " + (word == Word.IN_USUAL_RANGE && count != 1 ? "in their usual range" : word.inWords());
    }

    /** The teams with a word. */
    int count(Word word) {
        return counts.getOrDefault(word, 0);
    }

    /** All teams. */
    int teams() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The last twelve weeks up to a date, or as many as there is anything to say of.
     *
     * @param runs the figure's run of every team, those without a point included
     */
    static List<WeekOfTeams> upTo(LocalDate asOf, List<Run> runs) {
        LocalDate monday = asOf.minusDays(asOf.getDayOfWeek().getValue() - 1L);
        return Stream.iterate(monday.minusWeeks(WEEKS - 1L), week -> week.plusWeeks(1))
                .limit(WEEKS)
                .map(week -> of(week, runs))
                .dropWhile(week -> week.count(Word.NO_DATA) == runs.size())
                .toList();
    }

    private static WeekOfTeams of(LocalDate monday, List<Run> runs) {
        Instant over = over(monday);
        Map<Word, Integer> counts = new EnumMap<>(Word.class);
        runs.forEach(run -> counts.merge(run.wordAt(over), 1, Integer::sum));
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = monday.get(IsoFields.WEEK_BASED_YEAR);
        return new WeekOfTeams(String.format(Locale.ROOT, "%d-W%02d", year, week), counts);
    }

    /** When the week is over everywhere on earth. */
    private static Instant over(LocalDate monday) {
        return monday.plusWeeks(1)
                .atTime(LocalTime.NOON)
                .toInstant(ZoneOffset.UTC)
                .minus(1, ChronoUnit.MILLIS);
    }
}
