package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.indicators.Indicator;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;
import org.sprinthealth.report.PortfolioReport.TeamFigure;
import org.sprinthealth.report.Since.Revision;

/**
 * A figure of a team in the portfolio: the team compared with itself.
 *
 * @param no its number, from 1, in the configured order of teams; formulas go by it
 * @param definition the figure in words
 * @param revised which of its readings were revised since the edition before
 */
record Series(int no, Team team, TeamFigure figure, Definition definition, List<Revision> revised) {
    private static final Set<String> HEALTH = Stream.concat(
                    HealthCheck.indicators().stream(), HealthCheck.companions().stream())
            .map(Indicator::definition)
            .map(Definition::id)
            .collect(Collectors.toUnmodifiableSet());

    Series {
        revised = List.copyOf(revised);
    }

    /** Where it stands, in one of the words that are counted. */
    Word word() {
        return figure.current() instanceof Reading.NoData
                ? Word.NO_DATA
                : figure.standing().word();
    }

    /** What could mislead, or what to do next; with how much of the past was revised. */
    String caution() {
        return Words.caution(figure.current(), revised);
    }

    /** By team, a team's figures in the order of their definitions. */
    static List<Series> of(PortfolioReport report) {
        List<Series> all = new ArrayList<>();
        for (Team team : report.teams()) {
            for (Definition definition : report.described()) {
                team.figure(definition.id())
                        .ifPresent(figure -> all.add(new Series(
                                all.size() + 1,
                                team,
                                figure,
                                definition,
                                report.since().revisionsOf(team.name(), definition.title()))));
            }
        }
        return all;
    }

    /** Those of the health check, with the one that stands beside stakeholder satisfaction. */
    static List<Series> health(PortfolioReport report) {
        return of(report).stream().filter(Series::isHealth).toList();
    }

    /** Those of delivery. */
    static List<Series> delivery(PortfolioReport report) {
        return of(report).stream().filter(series -> !series.isHealth()).toList();
    }

    boolean isHealth() {
        return HEALTH.contains(definition.id());
    }

    boolean isOf(String id) {
        return definition.id().equals(id);
    }
}
