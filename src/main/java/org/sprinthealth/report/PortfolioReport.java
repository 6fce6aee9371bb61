package org.sprinthealth.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.coaching.AcrossTeams;
import org.sprinthealth.coaching.AcrossTeams.TeamReading;
import org.sprinthealth.coaching.Pattern;
import org.sprinthealth.coaching.SharedPattern;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.indicators.Indicator;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Expected;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.settings.TeamSettings;

/**
 * What the portfolio workbook and the page are made from: for each team, in the configured order, what the database holds
 * of its readings.
 *
 * @param name the portfolio's name
 * @param asOf the edition's date
 * @param definitions all figures, health check first, then delivery
 * @param teams the teams, in the configured order
 * @param waits what of one team waits for another, by waiting team in the configured order
 * @param since what is new since the edition before
 * @param expectedByChance how many signals chance alone would give over all series with a usual range
 */
public record PortfolioReport(
        String name,
        LocalDate asOf,
        List<Definition> definitions,
        List<Team> teams,
        List<CrossTeamWait> waits,
        Since since,
        double expectedByChance) {
    /** The one of the six that companions stand beside. */
    private static final String ACCOMPANIED = "stakeholder-satisfaction";
    /** Figures of many people's answers or of features, which say most over all teams together. */
    private static final List<String> POOLED = List.of(ACCOMPANIED, "stakeholders-informed", "feature-adoption");

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
     * @param companions figures that stand beside one of the six and are never averaged with it
     * @param expected when its work will probably be done, in order; none where it has no forecast
     * @param settings its settings
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
            Experiments experiments,
            List<TeamFigure> companions,
            List<Expected> expected,
            TeamSettings settings) {
        public Team {
            figures = List.copyOf(figures);
            sources = List.copyOf(sources);
            struggles = List.copyOf(struggles);
            asks = List.copyOf(asks);
            companions = List.copyOf(companions);
            expected = List.copyOf(expected);
        }

        /** One of its figures or companions, by its id; empty where nothing is stored of it. */
        public Optional<TeamFigure> figure(String id) {
            return Stream.concat(figures.stream(), companions.stream())
                    .filter(figure -> figure.figure().equals(id))
                    .findFirst();
        }

        /** Why it says nothing of a figure that was not even read. */
        private NoData silence() {
            return new NoData(outcome.startsWith("stale") ? Reason.STALE : Reason.NOT_YET, outcome);
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
        waits = List.copyOf(waits);
    }

    /**
     * The same, compared with the edition before.
     *
     * @param before what that one said
     * @param now what this one says
     */
    public PortfolioReport comparedWith(EditionReadings before, EditionReadings now) {
        return new PortfolioReport(
                name, asOf, definitions, teams, waits, Since.of(before, now, this), expectedByChance);
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
        return AcrossTeams.of(
                definition,
                teams.stream().map(team -> reading(team, definition.id())).toList());
    }

    private static TeamReading reading(Team team, String figure) {
        return team.figure(figure)
                .map(said -> new TeamReading(
                        team.name(), said.current(), said.standing().word()))
                .orElseGet(() -> new TeamReading(team.name(), team.silence(), Word.NO_DATA));
    }

    /**
     * Stakeholders and adoption over all teams: k of n only where five teams or more tell, and always which teams are in it
     * and which are left out, and why.
     */
    public List<PooledFigure> pooled() {
        return POOLED.stream()
                .flatMap(id -> described().stream()
                        .filter(definition -> definition.id().equals(id)))
                .map(definition -> new PooledFigure(definition, acrossTeams(definition)))
                .toList();
    }

    /** The definitions, with those of figures that stand beside one of the six right after it. */
    public List<Definition> described() {
        List<Definition> companions =
                HealthCheck.companions().stream().map(Indicator::definition).toList();
        return definitions.stream()
                .flatMap(definition -> definition.id().equals(ACCOMPANIED)
                        ? Stream.concat(Stream.of(definition), companions.stream())
                        : Stream.of(definition))
                .toList();
    }

    /** When each outcome will probably be reached. */
    public List<OutcomeDates> outcomes() {
        return OutcomeDates.of(teams);
    }
}
