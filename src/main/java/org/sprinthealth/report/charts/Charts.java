package org.sprinthealth.report.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.TeamReport;

/** The charts of a report, in a fixed order: each one line here and a class that draws it. */
public final class Charts {
    /** From how many teams on a count of teams may be shown, so that no single one shows through. */
    public static final int FEWEST_TEAMS = 5;

    private static final Standing NOT_READ = new Standing(Word.NO_DATA, List.of(), List.of());

    /** The kinds of a team's charts besides its runs, in their order: each begins with the team's id in a file's name. */
    private static final Map<String, Function<TeamReport, Optional<Chart>>> TEAM = kinds();

    private Charts() {}

    private static Map<String, Function<TeamReport, Optional<Chart>>> kinds() {
        Map<String, Function<TeamReport, Optional<Chart>>> kinds = new LinkedHashMap<>();
        kinds.put("indicators", IndicatorDots::of);
        kinds.put("criteria-levels", CriteriaLevels::of);
        kinds.put("patterns", PatternGrid::of);
        kinds.put("two-by-two", RefinementSquare::of);
        kinds.put("age-histogram", AgeHistogram::of);
        kinds.put("created-against-closed", CreatedAgainstClosed::of);
        kinds.put("cycle-time", CycleScatter::of);
        kinds.put("ageing", AgeingBars::of);
        kinds.put("forecast", ForecastFan::of);
        kinds.put("adoption", AdoptionBars::of);
        kinds.put("stakeholders", SurveyBars::of);
        return kinds;
    }

    /**
     * A team's charts: a run chart for each figure that ever had data, its sprint ledger in items and in points, then those
     * of the other kinds that it has data for.
     */
    public static List<Chart> of(TeamReport report) {
        List<Chart> charts = new ArrayList<>();
        Stream.concat(report.health().stream(), report.delivery().stream())
                .map(figure -> run(figure, report))
                .filter(Run::hasData)
                .map(run -> Captions.run(report.team().id(), report.team().name(), run))
                .forEach(charts::add);
        charts.addAll(Captions.ledgers(report.team().id(), report.team().name(), report.ledgers()));
        TEAM.values().forEach(kind -> kind.apply(report).ifPresent(charts::add));
        return charts;
    }

    /** What the name of a team's chart can end with, after the team's id; a run's ends with the id of its figure. */
    public static Set<String> kindsOfATeam() {
        Set<String> kinds = new LinkedHashSet<>(List.of("sprint-ledger", "sprint-ledger-points"));
        kinds.addAll(TEAM.keySet());
        return kinds;
    }

    /**
     * The portfolio's charts: the teams by month, the dates of outcomes, stakeholders and feature use; for each figure, the
     * teams by word a week where at least {@value #FEWEST_TEAMS} teams have data, named {@code portfolio-<figure>}; and the
     * runs of the teams that chose to be named on the page, named {@code portfolio-<figure>-teams}.
     */
    public static List<Chart> of(PortfolioReport report) {
        Stream<Optional<Chart>> ofAll = Stream.of(
                TeamsByMonth.of(
                        report.asOf(),
                        report.teams().stream().map(team -> runs(report, team)).toList()),
                DeliveryDates.of(report),
                PooledBars.of(report.pooled()));
        Stream<Optional<Chart>> ofFigures = report.definitions().stream()
                .flatMap(definition -> Stream.of(counts(report, definition), named(report, definition)));
        return Stream.concat(ofAll, ofFigures).flatMap(Optional::stream).toList();
    }

    /** The portfolio's charts that name every team, for coaches only: patterns and coverage. They stand on no page. */
    public static List<Chart> forCoaches(PortfolioReport report) {
        return Stream.of(PatternsOfTeams.of(report), CoverageMatrix.of(report))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Run> runs(PortfolioReport report, PortfolioReport.Team team) {
        return report.definitions().stream()
                .map(definition -> run(team, definition))
                .toList();
    }

    private static Optional<Chart> counts(PortfolioReport report, Definition definition) {
        List<Run> runs =
                report.teams().stream().map(team -> run(team, definition)).toList();
        if (runs.stream().filter(Run::hasData).count() < FEWEST_TEAMS) {
            return Optional.empty();
        }
        List<WeekOfTeams> weeks = WeekOfTeams.upTo(report.asOf(), runs);
        return weeks.isEmpty() ? Optional.empty() : Optional.of(Captions.counts(definition, weeks));
    }

    private static Optional<Chart> named(PortfolioReport report, Definition definition) {
        List<SmallMultiples.Team> teams = report.teams().stream()
                .filter(PortfolioReport.Team::namedOnPage)
                .map(team -> new SmallMultiples.Team(team.name(), run(team, definition)))
                .filter(team -> team.run().hasData())
                .toList();
        return teams.isEmpty() ? Optional.empty() : Optional.of(Captions.named(definition, teams));
    }

    private static Run run(Figure figure, TeamReport report) {
        Standing standing = report.standings().get(figure.definition().id());
        return new Run(
                figure.definition(),
                figure.trend(),
                Objects.requireNonNullElse(standing, NOT_READ),
                begins(figure, report));
    }

    private static List<Integer> begins(Figure figure, TeamReport report) {
        return report.experiments().followed().stream()
                .flatMapToInt(experiment ->
                        experiment
                                .beginsIn(
                                        figure.definition().id(),
                                        figure.trend(),
                                        report.team().zone())
                                .stream())
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private static Run run(PortfolioReport.Team team, Definition definition) {
        return team.figures().stream()
                .filter(figure -> figure.figure().equals(definition.id()))
                .findFirst()
                .map(figure -> new Run(definition, figure.trend(), figure.standing(), List.of()))
                .orElseGet(() -> new Run(definition, List.of(), NOT_READ, List.of()));
    }
}
