package org.sprinthealth.report.charts;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;
import org.sprinthealth.report.SourceKind;

/** Which sources each team has and how old they are in days, for coaches: a row a team, a column a kind of source. */
final class CoverageMatrix {
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final double GAP = 2;

    private CoverageMatrix() {}

    /** The chart of a portfolio; none where no team has any source. */
    static Optional<Chart> of(PortfolioReport report) {
        List<SourceKind> kinds = SourceKind.all().stream()
                .filter(kind -> report.teams().stream().anyMatch(kind::isKeptBy))
                .toList();
        return kinds.isEmpty() ? Optional.empty() : Optional.of(chart(report.teams(), kinds));
    }

    private static Chart chart(List<Team> teams, List<SourceKind> kinds) {
        List<String> heads = kinds.stream().map(SourceKind::name).toList();
        String title = title(teams, kinds);
        return new Chart(
                "portfolio-coverage",
                title,
                "For coaches. Days since the newest of each kind; dark: a week or less, light: a month or less, grey: more;"
                        + " – none.",
                "Coverage and freshness by team. " + title + ".",
                new Figures(
                        Stream.concat(Stream.of("Team"), heads.stream()).toList(),
                        teams.stream().map(team -> row(team, kinds)).toList()),
                new Grid(
                        teams.stream().map(Team::name).toList(),
                        heads,
                        (pen, row, column, place) -> cell(pen, teams.get(row), kinds.get(column), place)));
    }

    private static String title(List<Team> teams, List<SourceKind> kinds) {
        long kept = teams.stream()
                .mapToLong(team ->
                        kinds.stream().filter(kind -> kind.isKeptBy(team)).count())
                .sum();
        int oldest = teams.stream()
                .flatMap(team -> kinds.stream().flatMap(kind -> kind.ageIn(team).stream()))
                .max(Integer::compare)
                .orElse(0);
        return "Sources of " + Words.counted(teams.size(), "team") + ": " + kept + " of " + teams.size() * kinds.size()
                + " are there, the oldest of " + Words.counted(oldest, "day");
    }

    private static List<String> row(Team team, List<SourceKind> kinds) {
        return Stream.concat(Stream.of(team.name()), kinds.stream().map(kind -> inWords(team, kind)))
                .toList();
    }

    private static String inWords(Team team, SourceKind kind) {
        return kind.ageIn(team).map(age -> Words.counted(age, "day")).orElse(kind.isKeptBy(team) ? "no date" : "none");
    }

    private static void cell(Pen pen, Team team, SourceKind kind, Rectangle2D place) {
        kind.ageIn(team)
                .ifPresentOrElse(
                        age -> aged(pen, age, place),
                        () -> pen.centre(
                                kind.isKeptBy(team) ? "?" : "–",
                                place.getCenterX(),
                                place.getCenterY(),
                                Theme.NOTE,
                                Theme.MUTED));
    }

    private static void aged(Pen pen, int age, Rectangle2D place) {
        Rectangle2D box = new Rectangle2D.Double(
                place.getX() + GAP, place.getY() + GAP, place.getWidth() - 2 * GAP, place.getHeight() - 2 * GAP);
        Color fill = age <= WEEK ? Theme.BLUE : age <= MONTH ? Theme.SKY : Theme.SILVER;
        pen.fill(box, fill);
        Color ink = age <= WEEK ? Theme.ON_DARK : Theme.ON_LIGHT;
        pen.centre(Integer.toString(age), place.getCenterX(), place.getCenterY(), Theme.NUMBER, ink);
    }
}
