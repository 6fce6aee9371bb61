package org.sprinthealth.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.coaching.UsualRange;
import org.sprinthealth.delivery.DeliveryMetrics;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Point;
import org.sprinthealth.report.Experiments;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Source;
import org.sprinthealth.report.PortfolioReport.Team;
import org.sprinthealth.report.PortfolioReport.TeamFigure;
import org.sprinthealth.report.Since;
import org.sprinthealth.report.charts.Chart;
import org.sprinthealth.report.charts.Charts;
import org.sprinthealth.report.page.Leadership;
import org.sprinthealth.report.page.Page;
import org.sprinthealth.report.workbook.PortfolioWorkbook;

/** What the portfolio's workbook, charts and page cost for so many teams with 26 weeks of readings each. */
public final class PortfolioBench {
    private static final int WEEKS = 26;
    private static final int ITEMS = 20;
    private static final double NANOS = 1e9;

    private PortfolioBench() {}

    /** Takes numbers of teams, in the order in which they are to be measured. */
    public static void main(String[] args) throws IOException {
        for (String teams : args) {
            measure(report(Integer.parseInt(teams)));
        }
    }

    private static void measure(PortfolioReport report) throws IOException {
        byte[] template = Files.readAllBytes(Path.of("templates", "portfolio.xlsx"));
        String page = Files.readString(Path.of("templates", "page.html"));
        say(report, "workbook", now -> new PortfolioWorkbook(template).write(now).length);
        say(
                report,
                "charts",
                now -> Charts.of(now).stream()
                        .mapToInt(chart -> chart.png().length + chart.svg().length())
                        .sum());
        List<Chart> charts = Charts.of(report);
        say(
                report,
                "page",
                now -> new Page(page).write(Leadership.of(now, charts)).length());
    }

    private static void say(PortfolioReport report, String what, ToIntFunction<PortfolioReport> work) {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int size = work.applyAsInt(report);
        double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOS;
        long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "%5d teams  %-9s %7d KB  %6.1f s of a core  %5d MB of heap at most%n",
                report.teams().size(),
                what,
                size >> 10,
                seconds,
                peak >> 20);
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static PortfolioReport report(int count) {
        List<Definition> definitions = Stream.concat(
                        HealthCheck.definitions().stream(), DeliveryMetrics.definitions().stream())
                .toList();
        Random random = new Random(count);
        List<Team> teams = IntStream.rangeClosed(1, count)
                .mapToObj(i -> team(i, definitions, random))
                .toList();
        return new PortfolioReport(
                "Bench", LocalDate.of(2026, 3, 29), definitions, teams, List.of(), Since.FIRST, 0.01 * count);
    }

    private static Team team(int number, List<Definition> definitions, Random random) {
        List<TeamFigure> figures =
                definitions.stream().map(figure -> figure(figure, random)).toList();
        return new Team(
                "team-" + number,
                "Team " + number,
                number % 100 == 0,
                "current",
                false,
                figures,
                List.of(new Source("Jira CSV", LocalDate.of(2026, 3, 27), 2, 180)),
                List.of(),
                List.of(),
                Experiments.NONE,
                List.of(),
                List.of(),
                Teams.apollo().build());
    }

    private static TeamFigure figure(Definition definition, Random random) {
        int usual = 6 + random.nextInt(8);
        int[] clear = random.ints(WEEKS, usual - 4, usual + 5).toArray();
        List<Point> trend = Trends.weeklyShares(ITEMS, clear);
        return new TeamFigure(definition.id(), trend.get(WEEKS - 1).reading(), trend, UsualRange.of(trend, List.of()));
    }
}
