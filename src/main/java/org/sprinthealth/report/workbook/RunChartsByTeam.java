package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;
import org.sprinthealth.report.PortfolioReport.TeamFigure;

/** A row of run charts a team, all of one scale: blocks {@code Run_1}, {@code Run_2} and so on, drawn from the data sheet. */
final class RunChartsByTeam implements Sheet<PortfolioReport> {
    /** For how many teams the template has room. */
    static final int TEAMS = 20;
    /** What is drawn of each team: shares, which have one scale. */
    static final List<String> FIGURES = List.of("backlog-health", "refinement-effectiveness", "story-rejection");

    @Override
    public List<Part<PortfolioReport>> parts() {
        List<Part<PortfolioReport>> parts = new ArrayList<>();
        parts.add(new NamedCell<>("Run_seen", report -> Content.text(seen(report))));
        for (int place = 1; place <= TEAMS; place++) {
            int row = place;
            parts.add(new NamedCell<>(
                    "Run_" + place + "_team",
                    report -> Content.text(at(report, row).map(Team::name).orElse(""))));
            for (int figure = 1; figure <= FIGURES.size(); figure++) {
                String id = FIGURES.get(figure - 1);
                parts.add(new NamedCell<>(
                        "Run_" + place + "_" + figure, report -> Content.text(heading(report, row, id))));
            }
            parts.add(new Block<>("Run_" + place, report -> at(report, row).isPresent()));
        }
        return parts;
    }

    /** The name of a chart in a row: {@code run-7-backlog-health}. */
    static String chart(int row, String figure) {
        return "run-" + row + "-" + figure;
    }

    /** The teams that have readings to draw, a row each, in the configured order. */
    static List<Team> drawn(PortfolioReport report) {
        return report.teams().stream()
                .filter(team -> FIGURES.stream()
                        .anyMatch(figure -> team.figure(figure)
                                .filter(found -> !found.trend().isEmpty())
                                .isPresent()))
                .toList();
    }

    private static Optional<Team> at(PortfolioReport report, int row) {
        return drawn(report).stream().skip(row - 1L).findFirst();
    }

    private static String seen(PortfolioReport report) {
        List<Team> drawn = drawn(report);
        String room = drawn.size() <= TEAMS
                ? ""
                : ". There is room for the first " + TEAMS + " of " + drawn.size()
                        + " teams; what the others say is on the sheets beside, and each has its charts in its own workbook";
        List<String> others = report.teams().stream()
                .filter(team -> !drawn.contains(team))
                .map(Team::name)
                .toList();
        return "All charts have one scale, 0 to 100 %" + room
                + (others.isEmpty() ? "" : ". No readings to draw yet: " + String.join(", ", others));
    }

    private static Optional<TeamFigure> find(PortfolioReport report, int row, String figure) {
        return at(report, row).flatMap(team -> team.figure(figure));
    }

    private static String heading(PortfolioReport report, int row, String figure) {
        return find(report, row, figure)
                .map(found -> title(report, figure) + ": " + now(found))
                .orElse("");
    }

    private static String title(PortfolioReport report, String figure) {
        return report.definitions().stream()
                .filter(definition -> definition.id().equals(figure))
                .map(Definition::title)
                .findFirst()
                .orElse(figure);
    }

    private static String now(TeamFigure figure) {
        String standing = Words.standing(figure.current(), figure.standing());
        return figure.current() instanceof Reading.NoData ? standing : Words.said(figure.current()) + ", " + standing;
    }

    /** What a chart in a row shows, for readers who don't see it. */
    static String description(PortfolioReport report, int row, String figure) {
        List<Point> trend = find(report, row, figure).map(TeamFigure::trend).orElse(List.of());
        String team = at(report, row).map(Team::name).orElse("");
        if (trend.isEmpty()) {
            return "Run chart without readings" + (team.isEmpty() ? "" : " of " + team);
        }
        return "Run chart of " + team + ", " + trend.size() + " readings from "
                + trend.get(0).period() + " to " + trend.get(trend.size() - 1).period() + " with its own usual range. "
                + heading(report, row, figure);
    }

    @Override
    public Optional<String> switchedOnBy(PortfolioReport report) {
        return drawn(report).isEmpty()
                ? Optional.of("Charts begin with the first readings of a team")
                : Optional.empty();
    }
}
