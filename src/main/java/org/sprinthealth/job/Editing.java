package org.sprinthealth.job;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.delivery.DeliveryMetrics;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.publish.Edition;
import org.sprinthealth.publish.Manifest;
import org.sprinthealth.publish.Staging;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.report.EditionReadings;
import org.sprinthealth.report.EditionReadings.TeamReadings;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.charts.Chart;
import org.sprinthealth.report.charts.Charts;
import org.sprinthealth.report.page.Leadership;

/** The edition in the making: which files it has, and from what they are made. */
final class Editing {
    private static final String CHARTS = "charts/";
    private static final String WORKBOOKS = "teams/";
    private static final String WORKBOOK = ".xlsx";
    private static final String PORTFOLIO_WORKBOOK = "portfolio.xlsx";
    static final String DECK = "portfolio.pptx";
    static final String PAGE = "index.html";

    /** What a team's charts are of: its figures, and what else is charted. */
    private static final Set<String> CHARTED = Stream.concat(
                    Charts.kindsOfATeam().stream(),
                    Stream.concat(HealthCheck.definitions().stream(), DeliveryMetrics.definitions().stream())
                            .map(Definition::id))
            .collect(Collectors.toUnmodifiableSet());

    private final Staging staging;
    private final Templates templates;
    private final Kind kind;
    private final Optional<Edition> before;
    private final Optional<EditionReadings> earlier;

    /**
     * An edition in the making.
     *
     * @param before the edition that readers see now, from which a nightly run keeps the workbooks
     * @param earlier what the weekly edition of the date before said, which this one is compared with
     */
    Editing(
            Staging staging,
            Templates templates,
            Kind kind,
            Optional<Edition> before,
            Optional<EditionReadings> earlier) {
        this.staging = staging;
        this.templates = templates;
        this.kind = kind;
        this.before = before;
        this.earlier = earlier;
    }

    /**
     * Stages a team's workbook and charts.
     *
     * @param now what the edition says of the team
     */
    void team(TeamReport read, TeamReadings now) {
        TeamReport report =
                earlier.map(before -> read.comparedWith(before, now)).orElse(read);
        Map<String, byte[]> files = new HashMap<>();
        if (kind == Kind.WEEKLY) {
            files.put(workbook(report.team().id()), templates.teamWorkbook().write(report));
        } else {
            keep(workbook(report.team().id())::equals);
        }
        Charts.of(report).forEach(chart -> draw(chart, files));
        staging.write(files);
    }

    /** A team whose own trouble keeps it from being worked out stays as readers last saw it. */
    void teamAsBefore(String team) {
        Predicate<String> itsFiles = name -> name.equals(workbook(team)) || isChartOf(team, name);
        staging.takeBack(itsFiles);
        keep(itsFiles);
    }

    /**
     * Stages what is made from all teams together.
     *
     * @param now what the edition says, for the next one to compare with
     */
    void portfolio(PortfolioReport read, EditionReadings now) {
        PortfolioReport report =
                earlier.map(before -> read.comparedWith(before, now)).orElse(read);
        Map<String, byte[]> files = new HashMap<>();
        if (kind == Kind.WEEKLY) {
            files.put(EditionReadings.FILE, now.toJson());
            files.put(PORTFOLIO_WORKBOOK, templates.portfolioWorkbook().write(report));
        } else {
            keep(name -> name.equals(PORTFOLIO_WORKBOOK) || name.equals(EditionReadings.FILE));
        }
        List<Chart> charts = Charts.of(report);
        charts.forEach(chart -> draw(chart, files));
        Charts.forCoaches(report).forEach(chart -> draw(chart, files));
        Leadership leadership = Leadership.of(report, charts);
        files.put(PAGE, templates.portfolioPage().write(leadership).getBytes(StandardCharsets.UTF_8));
        files.put(DECK, templates.portfolioDeck().write(leadership, report.asOf()));
        staging.write(files);
    }

    /** Shows readers all that was staged. */
    Edition publish(List<Manifest.Team> teams) {
        return staging.publish(staging.names(), teams);
    }

    /** By the whole name: the charts of a team apollo-two begin like those of apollo. */
    private static boolean isChartOf(String team, String name) {
        String start = CHARTS + team + "-";
        int dot = name.lastIndexOf('.');
        return name.startsWith(start) && dot > start.length() && CHARTED.contains(name.substring(start.length(), dot));
    }

    private void keep(Predicate<String> wanted) {
        before.ifPresent(edition -> staging.carryOver(edition, wanted));
    }

    /** The team whose workbook a file of an edition is; empty where it is none. */
    static Optional<String> teamOf(String file) {
        boolean isWorkbook = file.startsWith(WORKBOOKS) && file.endsWith(WORKBOOK);
        return isWorkbook
                ? Optional.of(file.substring(WORKBOOKS.length(), file.length() - WORKBOOK.length()))
                : Optional.empty();
    }

    private static String workbook(String team) {
        return WORKBOOKS + team + WORKBOOK;
    }

    private static void draw(Chart chart, Map<String, byte[]> files) {
        files.put(CHARTS + chart.name() + ".png", chart.png());
        files.put(CHARTS + chart.name() + ".svg", chart.svg().getBytes(StandardCharsets.UTF_8));
    }
}
