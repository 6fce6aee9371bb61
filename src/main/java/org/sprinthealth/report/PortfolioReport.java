package org.sprinthealth.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.coaching.AcrossTeams;
import org.sprinthealth.coaching.AcrossTeams.TeamReading;
import org.sprinthealth.coaching.Pattern;
import org.sprinthealth.coaching.SharedPattern;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Signal;

/**
 * What the portfolio workbook and the page are made from: for each team, in the configured order, what the database holds
 * of its readings.
 *
 * @param name the portfolio's name
 * @param asOf the edition's date
 * @param definitions all figures, health check first, then delivery
 * @param teams the teams, in the configured order
 * @param expectedByChance how many signals chance alone would give over all series with a usual range
 */
public record PortfolioReport(
        String name, LocalDate asOf, List<Definition> definitions, List<Team> teams, double expectedByChance) {

    /**
     * A team in the portfolio.
     *
     * @param id its id
     * @param name its name
     * @param namedOnPage whether it chose to be named on leadership's page
     * @param outcome {@code current}, or in words what is wrong and since when, such as {@code stale since 2026-03-20: …}
     * @param inTrouble whether it or one of its files is in trouble
     * @param figures its figures, in the order of {@link PortfolioReport#definitions()}
     * @param sources its sources with their age
     * @param struggles where each struggle was seen, in the order of their definitions
     * @param asks what it asks of leadership, the oldest first
     * @param experiments what it tries and has tried
     */
    public record Team(
            String id,
            String name,
            boolean namedOnPage,
            String outcome,
            boolean inTrouble,
            List<TeamFigure> figures,
            List<Source> sources,
            List<Signal> struggles,
            List<Ask> asks,
            Experiments experiments) {
        public Team {
            figures = List.copyOf(figures);
            sources = List.copyOf(sources);
            struggles = List.copyOf(struggles);
            asks = List.copyOf(asks);
        }

        /** How often each struggle was seen lately, and what follows. */
        public List<Pattern> patterns() {
            return Pattern.of(struggles);
        }
    }

    /**
     * A team's figure.
     *
     * @param figure the figure's id
     * @param current what it says
     * @param trend oldest first
     * @param standing where it stands
     */
    public record TeamFigure(String figure, Reading current, List<Point> trend, Standing standing) {
        public TeamFigure {
            trend = List.copyOf(trend);
        }
    }

    /**
     * A kind of source of a team.
     *
     * @param kind such as {@code Jira CSV} or {@code sprints}
     * @param newest the date, where the team is, on which the newest was exported; null where there never was one
     * @param ageDays its age at the as-of date in whole days; null where there never was one
     * @param files how many files were read
     */
    public record Source(
            String kind,
            @Nullable LocalDate newest,
            @Nullable Integer ageDays,
            int files) {}

    public PortfolioReport {
        definitions = List.copyOf(definitions);
        teams = List.copyOf(teams);
    }

    /** Struggles that at least two teams repeat, with the teams' names. */
    public List<SharedPattern> sharedPatterns() {
        Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
        teams.forEach(team -> patterns.put(team.name(), team.patterns()));
        return SharedPattern.of(patterns);
    }

    /** What each figure says of all teams together, in the order of the definitions. */
    public List<AcrossTeams> acrossTeams() {
        return definitions.stream().map(this::acrossTeams).toList();
    }

    private AcrossTeams acrossTeams(Definition definition) {
        List<TeamReading> readings = teams.stream()
                .flatMap(team -> team.figures().stream()
                        .filter(figure -> figure.figure().equals(definition.id()))
                        .map(figure -> new TeamReading(
                                team.name(), figure.current(), figure.standing().word())))
                .toList();
        return AcrossTeams.of(definition, readings);
    }
}
