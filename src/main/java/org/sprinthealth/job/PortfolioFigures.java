package org.sprinthealth.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Chance;
import org.sprinthealth.coaching.Standing.Segment;
import org.sprinthealth.delivery.DeliveryMetrics;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.history.History;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.indicators.Indicator;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.report.Ask;
import org.sprinthealth.report.EditionReadings;
import org.sprinthealth.report.EditionReadings.Basis;
import org.sprinthealth.report.EditionReadings.TeamReadings;
import org.sprinthealth.report.Experiments;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Source;
import org.sprinthealth.report.PortfolioReport.TeamFigure;
import org.sprinthealth.report.Since;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;

/** What the portfolio reports, from what the teams' parts left in the database. */
final class PortfolioFigures {
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final History history;

    PortfolioFigures(Portfolio portfolio, LocalDate asOf, History history) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.history = history;
    }

    PortfolioReport read() {
        List<PortfolioReport.Team> teams =
                portfolio.teams().stream().map(this::team).toList();
        return new PortfolioReport(
                portfolio.name(),
                asOf,
                definitions(),
                teams,
                CrossTeamWaits.of(portfolio.teams(), asOf, history),
                Since.FIRST,
                expectedByChance(teams));
    }

    /** What is known of each team beside its figures, by its id. */
    Map<String, Basis> bases() {
        Map<String, Basis> bases = new TreeMap<>();
        portfolio.teams().forEach(team -> bases.put(team.id(), basis(team, asOf, history)));
        return bases;
    }

    /** What is said of a team outside of its own file, from its own report. */
    static TeamReadings readings(TeamReport report, History history) {
        return EditionReadings.of(
                report.team().id(),
                basis(report.team(), report.asOf(), history),
                report.kept().stream()
                        .map(PortfolioFigures::elsewhere)
                        .map(figure -> figure(figure, report.team()))
                        .toList());
    }

    private static Basis basis(TeamSettings team, LocalDate asOf, History history) {
        Instant end = TeamFigures.endOf(asOf, team);
        return new Basis(
                history.understoodWith(team.id()).orElse(""),
                history.receipts(team.id()).stream()
                        .filter(receipt -> receipt.verdict() == Verdict.ACCEPTED)
                        .map(FileReceipt::instant)
                        .filter(Objects::nonNull)
                        .filter(instant -> !instant.isAfter(end))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static double expectedByChance(List<PortfolioReport.Team> teams) {
        return Chance.expected(teams.stream()
                .flatMap(team -> team.figures().stream())
                .flatMap(figure -> figure.standing().inForce().stream().map(range -> points(figure, range)))
                .toList());
    }

    /** How many points with data a usual range holds: what stood before it was locked anew is over. */
    private static int points(TeamFigure figure, Segment range) {
        return (int) figure.trend().stream()
                .skip(range.first())
                .filter(point -> point.reading().number().isPresent())
                .count();
    }

    private static List<Definition> definitions() {
        return Stream.concat(
                        HealthCheck.indicators().stream().map(Indicator::definition),
                        DeliveryMetrics.definitions().stream())
                .toList();
    }

    private PortfolioReport.Team team(TeamSettings team) {
        Condition condition = Condition.of(team, asOf, history);
        Instant end = TeamFigures.endOf(asOf, team);
        Notes notes = history.notes(team.id(), asOf);
        Set<String> companions = ids(HealthCheck.companions());
        Map<Boolean, List<TeamFigure>> figures = history.figures(team.id(), end).stream()
                .map(PortfolioFigures::elsewhere)
                .map(figure -> figure(figure, team))
                .collect(Collectors.partitioningBy(figure -> companions.contains(figure.figure())));
        return new PortfolioReport.Team(
                team.id(),
                team.name(),
                team.namedOnPage(),
                condition.inWords(),
                condition.inTrouble(),
                figures.getOrDefault(false, List.of()),
                sources(team, end),
                history.signals(team.id(), end),
                Ask.of(notes),
                Experiments.of(notes, definitions()),
                figures.getOrDefault(true, List.of()),
                history.expected(team.id(), end),
                team);
    }

    private static Set<String> ids(List<Indicator> indicators) {
        return indicators.stream().map(indicator -> indicator.definition().id()).collect(Collectors.toSet());
    }

    /** A figure as far as it may be shown outside of the team's own file. */
    private static Figure elsewhere(Figure figure) {
        String id = figure.definition().id();
        return new Figure(
                figure.definition(),
                HealthCheck.elsewhere(id, figure.current()),
                figure.trend().stream()
                        .map(point -> new Point(point.period(), point.at(), HealthCheck.elsewhere(id, point.reading())))
                        .toList(),
                figure.items());
    }

    private static TeamFigure figure(Figure figure, TeamSettings team) {
        return new TeamFigure(
                figure.definition().id(), figure.current(), figure.trend(), TeamFigures.standing(figure, team));
    }

    private List<Source> sources(TeamSettings team, Instant end) {
        return history.receipts(team.id()).stream()
                .filter(receipt -> receipt.verdict() == Verdict.ACCEPTED)
                .collect(Collectors.groupingBy(
                        receipt -> Objects.requireNonNullElse(receipt.format(), ""), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(format -> source(format.getKey(), format.getValue(), team.zone(), end))
                .toList();
    }

    private Source source(String format, List<FileReceipt> receipts, ZoneId zone, Instant end) {
        LocalDate newest = receipts.stream()
                .map(FileReceipt::instant)
                .filter(Objects::nonNull)
                .filter(instant -> !instant.isAfter(end))
                .max(Comparator.naturalOrder())
                .map(instant -> instant.atZone(zone).toLocalDate())
                .orElse(null);
        Integer age = newest == null ? null : (int) ChronoUnit.DAYS.between(newest, asOf);
        return new Source(format, newest, age, receipts.size());
    }
}
