package org.sprinthealth.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Pattern;
import org.sprinthealth.coaching.Pattern.Advice;
import org.sprinthealth.coaching.SharedPattern;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;

/** What each team struggles with, for coaches: a row a struggle, a column a team in the configured order. */
final class PatternsOfTeams {
    private static final double RADIUS = 7;

    private PatternsOfTeams() {}

    /** The chart of a portfolio; none before any team can show a struggle. */
    static Optional<Chart> of(PortfolioReport report) {
        List<Team> teams = report.teams();
        List<String> struggles = teams.stream()
                .flatMap(team -> team.patterns().stream().map(PatternsOfTeams::title))
                .distinct()
                .toList();
        return struggles.isEmpty() ? Optional.empty() : Optional.of(chart(report, teams, struggles));
    }

    private static Chart chart(PortfolioReport report, List<Team> teams, List<String> struggles) {
        List<String> names = teams.stream().map(Team::name).toList();
        String title = title(report);
        return new Chart(
                "portfolio-patterns",
                title,
                "For coaches. ● repeated: seen in 3 of the last 4; a dot in a ring: seen once or twice; ○ not seen lately;"
                        + " · no data.",
                "Struggles by team. " + title + ".",
                new Figures(
                        Stream.concat(Stream.of("Struggle"), names.stream()).toList(),
                        struggles.stream().map(struggle -> row(struggle, teams)).toList()),
                new Grid(struggles, names, (pen, row, column, place) -> {
                    Advice advice = advice(struggles.get(row), teams.get(column));
                    mark(advice).draw(pen, place.getCenterX(), place.getCenterY(), RADIUS);
                }));
    }

    private static String title(PortfolioReport report) {
        List<String> shared =
                report.sharedPatterns().stream().map(SharedPattern::struggle).toList();
        return shared.isEmpty()
                ? "No struggle is repeated by two teams or more"
                : "Repeated by two teams or more: " + String.join(", ", shared);
    }

    private static List<String> row(String struggle, List<Team> teams) {
        return Stream.concat(
                        Stream.of(struggle),
                        teams.stream()
                                .map(team ->
                                        Words.upToColon(advice(struggle, team).inWords())))
                .toList();
    }

    private static Advice advice(String struggle, Team team) {
        return team.patterns().stream()
                .filter(pattern -> title(pattern).equals(struggle))
                .findFirst()
                .map(Pattern::advice)
                .orElse(Advice.NO_DATA);
    }

    private static Mark mark(Advice advice) {
        return switch (advice) {
            case REPEATED -> Mark.FULL;
            case TWICE, ONCE -> Mark.HALF;
            case STEP_BACK, NOT_SEEN -> Mark.OPEN;
            case NO_DATA -> Mark.POINT;
        };
    }

    private static String title(Pattern pattern) {
        return pattern.signal().figure().definition().title();
    }
}
