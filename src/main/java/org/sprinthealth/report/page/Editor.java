package org.sprinthealth.report.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sprinthealth.coaching.AcrossTeams;
import org.sprinthealth.coaching.SharedPattern;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Week;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.charts.Chart;

/** Chooses what leadership may read of a report: counts of five teams or more, and names only of teams that chose so. */
final class Editor {
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final String OF_ALL = "portfolio-";
    private static final String OF_NAMED = "-teams";

    private final PortfolioReport report;
    private final List<Chart> charts;
    private final boolean counted;

    Editor(PortfolioReport report, List<Chart> charts) {
        this.report = report;
        this.charts = charts;
        this.counted = report.teams().size() >= AcrossTeams.FEWEST;
    }

    Leadership edition() {
        Opening opening = new Opening(report);
        List<Leadership.Shared> patterns = patterns();
        return new Leadership(
                report.name(),
                DATE.format(report.asOf()),
                week(report.asOf()),
                counted
                        ? opening.sentence()
                        : "This portfolio has fewer than five teams, so no counts of teams are shown: no single"
                                + " team should be read out of them.",
                counted ? opening.chance() : "",
                counted ? opening.coverage() : "",
                new Requests(report).open(),
                overview(),
                unseen(),
                patterns,
                unpatterned(patterns),
                counted ? glances() : List.of(),
                report.definitions().stream().flatMap(this::trend).toList(),
                report.definitions().stream().map(Editor::term).toList());
    }

    static String week(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))).label();
    }

    private List<Leadership.Shared> patterns() {
        return report.sharedPatterns().stream()
                .map(SharedPattern::unnamed)
                .filter(pattern -> pattern.of() >= AcrossTeams.FEWEST)
                .map(pattern ->
                        new Leadership.Shared(pattern.struggle(), pattern.teams(), pattern.of(), pattern.ritual()))
                .toList();
    }

    private String unpatterned(List<Leadership.Shared> patterns) {
        if (!counted) {
            return "Not shown: this portfolio has fewer than five teams.";
        }
        return patterns.isEmpty() ? "No pattern is repeated in two teams or more, of five or more with data." : "";
    }

    private List<Leadership.Glance> glances() {
        Glances glances = new Glances(report);
        return report.definitions().stream()
                .map(definition -> glances.glance(
                        definition,
                        trend(definition).map(Leadership.Trend::id).findFirst().orElse("")))
                .toList();
    }

    /** The charts that are of no single figure. */
    private List<Leadership.Picture> overview() {
        return charts.stream()
                .filter(chart -> report.definitions().stream().noneMatch(definition -> isOf(chart, definition)))
                .map(Editor::picture)
                .toList();
    }

    private List<String> unseen() {
        Stream<String> dates = report.outcomes().isEmpty()
                ? Stream.of("Delivery dates: no team has an outcome with a forecast yet.")
                : Stream.empty();
        Stream<String> pooled = report.pooled().stream()
                .filter(figure -> figure.across().pooled().isEmpty())
                .map(figure ->
                        figure.definition().title() + ": not shown, since a figure of all teams needs five with data; "
                                + figure.across().included().size() + " have.");
        return Stream.concat(dates, counted ? pooled : Stream.empty()).toList();
    }

    private static boolean isOf(Chart chart, Definition definition) {
        String name = OF_ALL + definition.id();
        return chart.name().equals(name) || chart.name().equals(name + OF_NAMED);
    }

    private Stream<Leadership.Trend> trend(Definition definition) {
        List<Leadership.Picture> pictures = charts.stream()
                .filter(chart -> isOf(chart, definition))
                .map(Editor::picture)
                .toList();
        return pictures.isEmpty()
                ? Stream.empty()
                : Stream.of(new Leadership.Trend(
                        "figure-" + definition.id(),
                        definition.title(),
                        pictures.get(0).title(),
                        pictures));
    }

    private static Leadership.Picture picture(Chart chart) {
        return new Leadership.Picture(
                chart.name(),
                chart.title(),
                chart.note(),
                chart.inline(),
                chart.figures().columns(),
                chart.figures().rows());
    }

    private static Leadership.Term term(Definition definition) {
        return new Leadership.Term(
                definition.title(),
                definition.definition(),
                definition.howToRead(),
                definition.question(),
                definition.needs());
    }
}
