package org.sprinthealth.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.sprinthealth.job.Trial;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.workbook.TeamWorkbook;
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.PortfolioFile;
import org.sprinthealth.settings.TeamSettings;

/** What a team's workbook costs: seconds of one core, once warm, and the memory that is left in use afterwards. */
public final class TeamWorkbookBench {
    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 20;
    private static final double NANOS = 1e9;

    private TeamWorkbookBench() {}

    /** Takes a portfolio file, its inbox ready to be read. */
    public static void main(String[] args) throws IOException, InvalidPortfolio {
        Portfolio portfolio = PortfolioFile.read(Path.of(args[0]));
        TeamWorkbook workbook = new TeamWorkbook(
                Files.readAllBytes(Objects.requireNonNull(portfolio.templates()).resolve("team.xlsx")));
        try (Trial trial = Trial.of(portfolio, Clock.systemUTC())) {
            for (TeamSettings team : portfolio.teams()) {
                measure(
                        trial.team(team, Objects.requireNonNull(portfolio.asOf()))
                                .report(),
                        workbook);
            }
        }
    }

    private static void measure(TeamReport report, TeamWorkbook workbook) {
        for (int i = 0; i < WARM_UPS; i++) {
            workbook.write(report);
        }
        long before = used();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int size = 0;
        for (int i = 0; i < ROUNDS; i++) {
            size = workbook.write(report).length;
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / NANOS / ROUNDS;
        System.out.printf(
                Locale.ROOT,
                "%-10s %5d items  %4d KB  %.3f s of a core  %+5d KB in use after%n",
                report.team().id(),
                report.history().timelines().size(),
                size >> 10,
                seconds,
                (used() - before) >> 10);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
