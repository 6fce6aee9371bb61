package org.sprinthealth.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private Charts() {}

    /** A team's charts: a run chart for each figure that ever had data, then its sprint ledger in items and in points. */
    public static List<Chart> of(TeamReport report) {
        List<Chart> charts = new ArrayList<>();
        Stream.concat(report.health().stream(), report.delivery().stream())
                .map(figure -> run(figure, report))
                .filter(Run::hasData)
                .map(run -> Captions.run(report.team().id(), report.team().name(), run))
                .forEach(charts::add);
        charts.addAll(Captions.ledgers(report.team().id(), report.team().name(), report.ledgers()));
        return charts;
    }

    /**
     * The portfolio's charts: for each figure, the teams by word a week where at least {@value #FEWEST_TEAMS} teams have
     * data, named {@code portfolio-<figure>}; and the runs of the teams that chose to be named on the page, named
     * {@code portfolio-<figure>-teams}.
     */
    public static List<Chart> of(PortfolioReport report) {
        return report.definitions().stream()
                .flatMap(definition -> Stream.of(counts(report, definition), named(report, definition)))
                .flatMap(Optional::stream)
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
        return new Run(figure.definition(), figure.trend(), Objects.requireNonNullElse(standing, NOT_READ));
    }

    private static Run run(PortfolioReport.Team team, Definition definition) {
        return team.figures().stream()
                .filter(figure -> figure.figure().equals(definition.id()))
                .findFirst()
                .map(figure -> new Run(definition, figure.trend(), figure.standing()))
                .orElseGet(() -> new Run(definition, List.of(), NOT_READ));
    }
}
