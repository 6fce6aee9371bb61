package org.sprinthealth.report.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Week;

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

    /** Where a week ends last: every team's week is over when it is over there. */
    private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);

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
        Week newest = new Week(asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        Week first = new Week(newest.monday().minusWeeks(WEEKS));
        return Week.upTo(newest, WEEKS, first).stream()
                .map(week -> of(week, runs))
                .dropWhile(week -> week.count(Word.NO_DATA) == runs.size())
                .toList();
    }

    private static WeekOfTeams of(Week week, List<Run> runs) {
        Map<Word, Integer> counts = new EnumMap<>(Word.class);
        runs.forEach(run -> counts.merge(run.wordAt(week.end(LAST_ON_EARTH)), 1, Integer::sum));
        return new WeekOfTeams(week.label(), counts);
    }
}
