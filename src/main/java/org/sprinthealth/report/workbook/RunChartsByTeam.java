package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.PortfolioReport;

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
            int team = place;
            parts.add(new NamedCell<>("Run_" + place + "_team", report -> Content.text(team(report, team))));
            for (int figure = 1; figure <= FIGURES.size(); figure++) {
                String id = FIGURES.get(figure - 1);
                parts.add(new NamedCell<>(
                        "Run_" + place + "_" + figure, report -> Content.text(heading(report, team, id))));
            }
            parts.add(new Block<>("Run_" + place, report -> report.teams().size() >= team));
        }
        return parts;
    }

    /** The name of a team's chart of a figure: {@code run-7-backlog-health}. */
    static String chart(int place, String figure) {
        return "run-" + place + "-" + figure;
    }

    private static String seen(PortfolioReport report) {
        int teams = report.teams().size();
        return teams <= TEAMS
                ? "All charts have one scale, 0 to 100 %"
                : "All charts have one scale, 0 to 100 %. Drawn are the first " + TEAMS + " of " + teams
                        + " teams in their configured order; the readings of all are on the data sheet";
    }

    private static String team(PortfolioReport report, int place) {
        return place <= report.teams().size() ? report.teams().get(place - 1).name() : "";
    }

    private static Optional<Series> find(PortfolioReport report, int place, String figure) {
        return Series.of(report).stream()
                .filter(series -> series.place() == place && series.isOf(figure))
                .findFirst();
    }

    private static String heading(PortfolioReport report, int place, String figure) {
        return find(report, place, figure).map(RunChartsByTeam::heading).orElse("");
    }

    private static String heading(Series series) {
        Reading now = series.figure().current();
        String standing = Words.standing(now, series.figure().standing());
        return series.definition().title() + ": "
                + (now instanceof Reading.NoData ? standing : Words.said(now) + ", " + standing);
    }

    /** What a team's chart shows, for readers who don't see it. */
    static String description(PortfolioReport report, int place, String figure) {
        Optional<Series> series = find(report, place, figure);
        List<Point> trend = series.map(found -> found.figure().trend()).orElse(List.of());
        if (trend.isEmpty()) {
            return "Run chart without readings" + (team(report, place).isEmpty() ? "" : " of " + team(report, place));
        }
        return String.format(
                Locale.ROOT,
                "Run chart of %s, %d readings from %s to %s with its own usual range. %s",
                team(report, place),
                trend.size(),
                trend.get(0).period(),
                trend.get(trend.size() - 1).period(),
                series.map(RunChartsByTeam::heading).orElse(""));
    }

    @Override
    public Optional<String> switchedOnBy(PortfolioReport report) {
        boolean isAnyDrawn = IntStream.rangeClosed(1, TEAMS)
                .anyMatch(place -> FIGURES.stream()
                        .anyMatch(figure -> find(report, place, figure)
                                .filter(series -> !series.figure().trend().isEmpty())
                                .isPresent()));
        return isAnyDrawn ? Optional.empty() : Optional.of("Charts begin with the first readings of a team");
    }
}
