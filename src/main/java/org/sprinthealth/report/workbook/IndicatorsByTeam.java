package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.PortfolioReport;

/**
 * Each team beside its own past, in the configured order: tables {@code Team_indicators}, and {@code Team_words} with how many
 * teams stand where.
 */
final class IndicatorsByTeam implements Sheet<PortfolioReport> {
    static final String TABLE = "Team_indicators";
    private static final String WORDS = "Team_words";

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
        return List.of(bySeries(TABLE, Series::health), words());
    }

    /** A table of figures with a row a series. */
    static Table<PortfolioReport, Series> bySeries(String table, Function<PortfolioReport, List<Series>> rows) {
        return Table.of(table, rows)
                .column("Series", series -> Content.number(series.no()))
                .column("Team", series -> Content.text(series.team().name()))
                .column("Figure", series -> Content.text(series.definition().title()))
                .column("k", series -> share(series, table, "k"))
                .column("of", series -> share(series, table, "n"))
                .column("Percent", series -> percent(series, table))
                .column(
                        "Says",
                        series -> Content.text(Words.said(series.figure().current())))
                .column(
                        "Standing",
                        series -> Content.text(Words.standing(
                                series.figure().current(), series.figure().standing())))
                .column(
                        "Usual range",
                        series -> Content.text(Words.usualRange(
                                series.figure().current(), series.figure().standing())))
                .column(
                        "Last 12",
                        series -> Content.text(Words.last12(series.figure().trend())))
                .column(
                        "Evidence",
                        series -> Content.text(Words.grade(series.figure().current())))
                .column("What could mislead, or what to do next", series -> Content.text(series.caution()));
    }

    private static Content share(Series series, String table, String column) {
        return Words.isPercent(series.figure().current())
                ? Content.formula("INDEX(Data_Now[" + column + "]," + table + "[[#This Row],[Series]])")
                : Content.nothing();
    }

    private static Content percent(Series series, String table) {
        return Words.isPercent(series.figure().current())
                ? Content.formula("IFERROR(" + table + "[[#This Row],[k]]/" + table + "[[#This Row],[of]],\"\")")
                : Content.nothing();
    }

    private static Table<PortfolioReport, Counted> words() {
        Table<PortfolioReport, Counted> table = Table.<PortfolioReport, Counted>of(WORDS, IndicatorsByTeam::counted)
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
        return table.chart("teams-by-word", counted -> true, IndicatorsByTeam::seen);
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
                        .collect(Collectors.groupingBy(IndicatorsByTeam::word, Collectors.counting())));
    }

    /** Where a series stands, in one of the words that are counted. */
    static Word word(Series series) {
        return series.figure().current() instanceof Reading.NoData
                ? Word.NO_DATA
                : series.figure().standing().word();
    }

    /** What the bars show, in words. */
    private static String seen(PortfolioReport report) {
        return "How many teams stand where, an indicator a bar. "
                + counted(report).stream().map(Counted::inWords).collect(Collectors.joining("; "));
    }
}
