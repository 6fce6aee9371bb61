package org.sprinthealth.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sprinthealth.job.RunLock;
import org.sprinthealth.publish.Edition;
import org.sprinthealth.publish.Manifest;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sprint-health status}: answered from the journal and the latest edition, also while a run is going on. */
@Command(
        name = "status",
        description =
                "Shows the last runs, the age of each team's newest export and the teams in trouble. For a monitor: ends"
                        + " with 0 when all is well, 3 with a team in trouble, 1 when the last run failed or nothing is published.")
final class Status implements Callable<Integer> {
    private static final int RUNS_SHOWN = 5;

    private final Surroundings around;

    @Mixin
    private final Options options = new Options();

    Status(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Logs.set(options);
        Portfolio portfolio = options.portfolio(around);
        boolean runsAreWell = tellRuns(portfolio);
        Optional<Edition> latest = Edition.latest(portfolio.output());
        say(
                latest.isPresent(),
                latest.map(Status::words).orElse("nothing is published yet. Run: sprint-health weekly"));
        boolean teamsAreWell = tellTeams(portfolio, latest);
        if (!runsAreWell || latest.isEmpty()) {
            return ExitCode.FAILED;
        }
        return teamsAreWell ? ExitCode.FINE : ExitCode.IN_TROUBLE;
    }

    private static String words(Edition edition) {
        return "latest edition: " + edition.name() + " ("
                + edition.manifest().imprint().kind() + ")";
    }

    private boolean tellRuns(Portfolio portfolio) throws IOException {
        Optional<String> holder = RunLock.holder(portfolio.state());
        List<JournalEntry> runs = new Journal(portfolio.state()).last(RUNS_SHOWN);
        for (JournalEntry run : runs) {
            say(run.wentWell(), words(run, holder));
        }
        boolean goingOn = holder.isPresent();
        return goingOn || runs.isEmpty() || runs.get(runs.size() - 1).wentWell();
    }

    private static String words(JournalEntry run, Optional<String> holder) {
        String began = run.began().truncatedTo(ChronoUnit.SECONDS) + " " + run.command() + " as of " + run.asOf();
        if (run.ended() != null) {
            long seconds = Duration.between(run.began(), run.ended()).toSeconds();
            return began + ": " + run.message() + " (exit code " + run.exitCode() + ", " + seconds + " s)";
        }
        boolean goingOn = holder.filter(words -> words.contains("process " + run.process() + " "))
                .isPresent();
        return began + (goingOn ? ": going on" : ": cut short; the same command finishes it");
    }

    private boolean tellTeams(Portfolio portfolio, Optional<Edition> latest) {
        Map<String, Manifest.Team> published =
                latest.map(edition -> edition.manifest().teams()).orElse(List.of()).stream()
                        .collect(Collectors.toMap(Manifest.Team::id, Function.identity()));
        LocalDate today = options.asOf(portfolio, around.clock());
        boolean well = true;
        for (TeamSettings team : portfolio.teams()) {
            TeamAge age = TeamAge.of(team, Optional.ofNullable(published.get(team.id())), today);
            say(age.isWell(), String.format(Locale.ROOT, "%-20s %s", team.id(), age.inWords()));
            well &= age.isWell();
        }
        return well;
    }

    /** What is well goes to whoever asked; what is not, also to whoever wants quiet. */
    private void say(boolean well, String text) {
        if (well && options.quiet) {
            return;
        }
        PrintWriter out = around.out();
        out.println(text);
        out.flush();
    }
}
