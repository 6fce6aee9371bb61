package org.sprinthealth.report.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sprinthealth.coaching.AcrossTeams;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.TeamFigure;

/** Where the teams stand, figure by figure: counts of five teams or more, and why the others say nothing. */
record Glances(PortfolioReport report) {
    /** The order in which the words are always shown; no data has a column of its own. */
    private static final List<Word> WORDS = List.of(Word.IN_USUAL_RANGE, Word.LEANING, Word.CHANGED, Word.NEW);

    /**
     * A figure's line.
     *
     * @param chart the id of its charts in the page, or empty
     */
    Leadership.Glance glance(Definition definition, String chart) {
        List<TeamFigure> figures = figures(definition);
        Map<Word, Integer> counts = new EnumMap<>(Word.class);
        figures.forEach(figure -> counts.merge(figure.standing().word(), 1, Integer::sum));
        int silent = counts.getOrDefault(Word.NO_DATA, 0);
        int speaking = figures.size() - silent;
        boolean shown = speaking >= AcrossTeams.FEWEST;
        return new Leadership.Glance(
                definition.title(),
                chart,
                shown ? WORDS.stream().map(word -> counts.getOrDefault(word, 0)).toList() : List.of(),
                shown ? "" : speaking == 0 ? "no team has data yet" : "not shown: fewer than five teams have data",
                silent,
                figures.size(),
                reasons(figures));
    }

    private List<TeamFigure> figures(Definition definition) {
        return report.teams().stream()
                .flatMap(team -> team.figures().stream())
                .filter(figure -> figure.figure().equals(definition.id()))
                .toList();
    }

    private static String reasons(List<TeamFigure> figures) {
        Map<Reason, Integer> counts = new TreeMap<>();
        figures.stream()
                .map(TeamFigure::current)
                .flatMap(reading -> reading instanceof Reading.NoData none ? Stream.of(none.reason()) : Stream.of())
                .forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().inWords() + " (" + entry.getValue() + ")")
                .reduce((first, second) -> first + ", " + second)
                .map(reasons -> reasons + nextStep(figures))
                .orElse("–");
    }

    /** What all teams alike would have to do; a step of a single team is no business of this page. */
    private static String nextStep(List<TeamFigure> figures) {
        List<String> steps = figures.stream()
                .map(figure -> figure.current() instanceof Reading.NoData none ? none.nextStep() : "")
                .distinct()
                .toList();
        return steps.size() == 1 ? ". " + steps.get(0) : "";
    }
}
