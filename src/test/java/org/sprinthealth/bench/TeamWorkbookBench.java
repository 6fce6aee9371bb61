package org.sprinthealth.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sprinthealth.job.Trial;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.workbook.TeamWorkbook;
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.PortfolioFile;
import org.sprinthealth.settings.TeamSettings;

/** What a team's workbook costs: seconds of one core, once warm, in the middle of twenty, and the memory that is left in use afterwards. */
public final class TeamWorkbookBench {
    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 20;
    private static final double NANOS = 1e9;

    private TeamWorkbookBench() {}

    /** Takes a portfolio file, its inbox ready to be read. All teams warm it up: what one of them needs is soon what all need. */
    public static void main(String[] args) throws IOException, InvalidPortfolio {
        Portfolio portfolio = PortfolioFile.read(Path.of(args[0]));
        TeamWorkbook workbook = new TeamWorkbook(
                Files.readAllBytes(Objects.requireNonNull(portfolio.templates()).resolve("team.xlsx")));
        List<TeamReport> reports = new ArrayList<>();
        try (Trial trial = Trial.of(portfolio, Clock.systemUTC())) {
            for (TeamSettings team : portfolio.teams()) {
                reports.add(trial.team(team, Objects.requireNonNull(portfolio.asOf()))
                        .report());
            }
        }
        for (int i = 0; i < WARM_UPS; i++) {
            reports.forEach(workbook::write);
        }
        reports.forEach(report -> measure(report, workbook));
    }

    private static void measure(TeamReport report, TeamWorkbook workbook) {
        long before = used();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] seconds = new double[ROUNDS];
        int size = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = threads.getCurrentThreadCpuTime();
            size = workbook.write(report).length;
            seconds[i] = (threads.getCurrentThreadCpuTime() - start) / NANOS;
        }
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%-10s %5d items  %4d KB  %.3f s of a core, %.3f at best, %.3f at worst  %+5d KB in use after%n",
                report.team().id(),
                report.history().timelines().size(),
                size >> 10,
                seconds[ROUNDS / 2],
                seconds[0],
                seconds[ROUNDS - 1],
                (used() - before) >> 10);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
