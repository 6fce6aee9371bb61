package org.sprinthealth.report.charts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing.Word;

/** Where teams stood at the end of each month, by all their figures together: one that changed makes a team changed. */
final class TeamsByMonth {
    /** Its name. */
    static final String NAME = "portfolio-months";

    private static final int MONTHS = 6;
    private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);
    private static final List<Word> STRONGEST_FIRST =
            List.of(Word.CHANGED, Word.LEANING, Word.IN_USUAL_RANGE, Word.NEW, Word.NO_DATA);

    private TeamsByMonth() {}

    /**
     * The chart; none below five teams with data.
     *
     * @param teams the runs of each team
     */
    static Optional<Chart> of(LocalDate asOf, List<List<Run>> teams) {
        long telling = teams.stream()
                .filter(runs -> runs.stream().anyMatch(Run::hasData))
                .count();
        if (telling < Charts.FEWEST_TEAMS) {
            return Optional.empty();
        }
        YearMonth newest = YearMonth.from(asOf);
        List<WeekOfTeams> months = IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(newest::plusMonths)
                .map(month -> month(month, asOf, teams))
                .dropWhile(month -> month.count(Word.NO_DATA) == teams.size())
                .toList();
        return months.isEmpty() ? Optional.empty() : Optional.of(chart(months));
    }

    private static WeekOfTeams month(YearMonth month, LocalDate asOf, List<List<Run>> teams) {
        LocalDate last = month.atEndOfMonth().isAfter(asOf) ? asOf : month.atEndOfMonth();
        Instant end = last.plusDays(1).atStartOfDay().toInstant(LAST_ON_EARTH);
        Map<Word, Integer> counts = new EnumMap<>(Word.class);
        teams.forEach(runs -> counts.merge(strongest(runs, end), 1, Integer::sum));
        return new WeekOfTeams(month.toString(), counts);
    }

    private static Word strongest(List<Run> runs, Instant when) {
        List<Word> words = runs.stream().map(run -> run.wordAt(when)).toList();
        return STRONGEST_FIRST.stream().filter(words::contains).findFirst().orElse(Word.NO_DATA);
    }

    private static Chart chart(List<WeekOfTeams> months) {
        WeekOfTeams newest = months.get(months.size() - 1);
        int changed = newest.count(Word.CHANGED);
        return new Chart(
                NAME,
                (changed == 0 ? "None" : Integer.toString(changed)) + " of " + newest.teams()
                        + " teams changed in at least one figure",
                "Each team against its own usual range, where it stood at the end of the month.",
                "Teams by month. " + months.stream().map(TeamsByMonth::inWords).collect(Collectors.joining(" ")),
                new Figures(
                        Stream.concat(
                                        Stream.of("Month"),
                                        WeekOfTeams.ORDER.stream().map(Word::inWords))
                                .toList(),
                        months.stream().map(TeamsByMonth::row).toList()),
                TeamsByWord.of(months));
    }

    private static String inWords(WeekOfTeams month) {
        return month.week() + ": "
                + WeekOfTeams.ORDER.stream()
                        .filter(word -> month.count(word) > 0)
                        .map(word -> WeekOfTeams.counted(month.count(word), word))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static List<String> row(WeekOfTeams month) {
        return Stream.concat(
                        Stream.of(month.week()),
                        WeekOfTeams.ORDER.stream().map(word -> Integer.toString(month.count(word))))
                .toList();
    }
}
