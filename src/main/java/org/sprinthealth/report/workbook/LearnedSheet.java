package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Experiment;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.report.Experiments.Attempt;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;
import org.sprinthealth.report.PortfolioReport.TeamFigure;

/** What teams try and what they have learned: table {@code Learned}. */
final class LearnedSheet implements Sheet<PortfolioReport> {
    private static final String TABLE = "Learned";

    private record Row(Team team, Attempt attempt) {}

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(Table.of(TABLE, LearnedSheet::rows)
                .column("Team", row -> Content.text(row.team().name()))
                .column("State", row -> Content.text(row.attempt().isClosed() ? "closed" : "open"))
                .column("Hypothesis", row -> Content.text(row.attempt().hypothesis()))
                .column("Indicator expected to move", row -> Content.text(moves(row.attempt())))
                .column(
                        "Start",
                        row -> row.attempt().start() == null
                                ? Content.nothing()
                                : Content.date(row.attempt().start()))
                .column(
                        "Review",
                        row -> row.attempt()
                                .followed()
                                .map(Experiment::review)
                                .map(Content::date)
                                .orElse(Content.nothing()))
                .column("Distinguishable from usual variation", row -> Content.text(verdict(row)))
                .column(
                        "What was learned, in the team's words",
                        row -> Content.text(row.attempt().result())));
    }

    private static List<Row> rows(PortfolioReport report) {
        return report.teams().stream()
                .flatMap(team -> Stream.concat(team.experiments().open().stream(), team.experiments().closed().stream())
                        .filter(attempt -> !attempt.hypothesis().isEmpty())
                        .map(attempt -> new Row(team, attempt)))
                .toList();
    }

    private static String moves(Attempt attempt) {
        Definition moves = attempt.moves();
        return moves == null ? "" : moves.title();
    }

    private static String verdict(Row row) {
        return row.attempt()
                .followed()
                .flatMap(experiment -> row.team()
                        .figure(experiment.figure())
                        .map(moved -> isDistinguishable(row, experiment, moved) ? "yes" : "not yet"))
                .orElse("");
    }

    private static boolean isDistinguishable(Row row, Experiment experiment, TeamFigure moved) {
        Definition definition = row.attempt().moves();
        return definition != null
                && experiment.isDistinguishable(
                        new Figure(definition, moved.current(), moved.trend(), List.of()),
                        moved.standing(),
                        row.team().settings().zone());
    }

    @Override
    public Optional<String> switchedOnBy(PortfolioReport report) {
        return rows(report).isEmpty()
                ? Optional.of("Teams fill it: they write an experiment into their workbook, and its copy comes back")
                : Optional.empty();
    }
}
