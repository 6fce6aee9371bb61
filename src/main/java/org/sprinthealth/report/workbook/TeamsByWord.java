package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.report.PortfolioReport;

/** How many teams stand where, an indicator a row: table {@code Team_words}. It counts teams and names none. */
final class TeamsByWord implements Sheet<PortfolioReport> {
    private static final String TABLE = "Team_words";

    /**
     * How many teams stand where with an indicator.
     *
     * @param no its place in the list, from 1
     */
    private record Counted(int no, Definition definition, Map<Word, Long> teams) {

        /** {@code Backlog health: 7 in its usual range, 1 changed}. */
        String inWords() {
            return definition.title() + ": "
                    + teams.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(entry ->
                                    entry.getValue() + " " + entry.getKey().inWords())
                            .collect(Collectors.joining(", "));
        }
    }

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(words());
    }

    private static Table<PortfolioReport, Counted> words() {
        Table<PortfolioReport, Counted> table = Table.<PortfolioReport, Counted>of(TABLE, TeamsByWord::counted)
                .column("No", counted -> Content.number(counted.no()))
                .column(
                        "Indicator",
                        counted -> Content.text(counted.definition().title()));
        for (Word word : Word.values()) {
            table = table.column(
                    Places.capital(word.inWords()),
                    counted -> Content.formula("COUNTIFS(Data_Now[Figure],\""
                            + counted.definition().id() + "\",Data_Now[Word],\""
                            + word.inWords() + "\")"));
        }
        return table.chart("teams-by-word", counted -> true, TeamsByWord::seen);
    }

    private static List<Counted> counted(PortfolioReport report) {
        List<Series> health = Series.health(report);
        List<Definition> definitions = report.described().stream()
                .filter(definition -> health.stream().anyMatch(series -> series.isOf(definition.id())))
                .toList();
        return IntStream.range(0, definitions.size())
                .mapToObj(i -> count(i + 1, definitions.get(i), health))
                .toList();
    }

    private static Counted count(int no, Definition definition, List<Series> health) {
        return new Counted(
                no,
                definition,
                health.stream()
                        .filter(series -> series.isOf(definition.id()))
                        .collect(Collectors.groupingBy(Series::word, Collectors.counting())));
    }

    /** What the bars show, in words. */
    private static String seen(PortfolioReport report) {
        return "How many teams stand where, an indicator a bar. "
                + counted(report).stream().map(Counted::inWords).collect(Collectors.joining("; "));
    }
}
