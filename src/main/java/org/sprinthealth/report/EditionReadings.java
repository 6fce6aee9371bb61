package org.sprinthealth.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.PortfolioReport.Team;
import org.sprinthealth.report.PortfolioReport.TeamFigure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an edition said, figure by figure, so that the next one can say what is new. It holds nothing that the edition's portfolio
 * workbook does not show: no item, nothing suppressed.
 *
 * @param asOf the edition's date
 * @param teams its teams, in the configured order
 */
public record EditionReadings(LocalDate asOf, List<TeamReadings> teams) {
    /** Its name among the files of an edition. */
    public static final String FILE = "readings.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /**
     * What is known of a team beside its figures.
     *
     * @param understoodWith the fingerprint of the settings that its files were read with
     * @param exports when its files were exported, each instant once, the oldest first
     */
    public record Basis(String understoodWith, List<Instant> exports) {
        /** Of a team that nothing is known of. */
        public static final Basis NONE = new Basis("", List.of());

        public Basis {
            exports = List.copyOf(exports);
        }
    }

    /** A team and what was said of it, by its id. */
    public record TeamReadings(String team, Basis basis, List<FigureReadings> figures) {}

    /**
     * A figure.
     *
     * @param figure its id
     * @param says what it said
     * @param standing where it stood, in words
     * @param trend what it said period by period, oldest first
     */
    public record FigureReadings(String figure, String says, String standing, List<PeriodReading> trend) {}

    /**
     * What a figure said of a period.
     *
     * @param period the week or sprint, as people call it
     * @param until its last day in UTC
     * @param says k of n, an amount, or why there is no data
     */
    public record PeriodReading(String period, LocalDate until, String says) {}

    public EditionReadings {
        teams = List.copyOf(teams);
    }

    /**
     * What a portfolio says now.
     *
     * @param bases what is known of each team beside its figures, by its id
     */
    public static EditionReadings of(PortfolioReport report, Map<String, Basis> bases) {
        return new EditionReadings(
                report.asOf(),
                report.teams().stream()
                        .map(team -> of(team.id(), bases.getOrDefault(team.id(), Basis.NONE), figures(report, team)))
                        .toList());
    }

    /** What is said of a team now. */
    public static TeamReadings of(String team, Basis basis, List<TeamFigure> figures) {
        return new TeamReadings(
                team, basis, figures.stream().map(EditionReadings::figure).toList());
    }

    private static List<TeamFigure> figures(PortfolioReport report, Team team) {
        return report.described().stream()
                .flatMap(definition -> team.figure(definition.id()).stream())
                .toList();
    }

    private static FigureReadings figure(TeamFigure figure) {
        return new FigureReadings(
                figure.figure(),
                figure.current().inWords(),
                standing(figure.current(), figure.standing()),
                figure.trend().stream()
                        .map(point -> new PeriodReading(
                                point.period(),
                                point.at().atOffset(ZoneOffset.UTC).toLocalDate(),
                                point.reading().inWords()))
                        .toList());
    }

    private static String standing(Reading reading, Standing standing) {
        return reading instanceof Reading.NoData
                ? reading.inWords()
                : standing.word().inWords();
    }

    /** As JSON, the same bytes for the same readings. */
    public byte[] toJson() {
        return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Read back; empty where it can't be read. */
    public static Optional<EditionReadings> read(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, EditionReadings.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    Optional<TeamReadings> team(String id) {
        return teams.stream().filter(team -> team.team().equals(id)).findFirst();
    }
}
