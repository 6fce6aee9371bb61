package org.sprinthealth.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sprinthealth.job.Trial;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sprint-health check}. */
@Command(
        name = "check",
        description =
                "Reads the portfolio file, the templates and every export in the inbox, changes nothing, and says what a run"
                        + " would take, what it would refuse, and what is missing for which figure. Ends with 0 when all would be taken,"
                        + " 3 when something would be refused, 78 when the portfolio file or a template can't be used.")
final class Check implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Options options = new Options();

    Check(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Logs.set(options);
        Portfolio portfolio = options.portfolio(around);
        List<String> unusable = Unusable.in(portfolio);
        new Lines(around.err()).say(unusable);
        boolean well = exports(portfolio);
        if (!unusable.isEmpty()) {
            return ExitCode.INVALID;
        }
        return well ? ExitCode.FINE : ExitCode.IN_TROUBLE;
    }

    private boolean exports(Portfolio portfolio) {
        boolean well = true;
        try (Trial trial = Trial.of(portfolio, around.clock())) {
            for (TeamSettings team : portfolio.teams()) {
                Findings found = new Findings(trial.team(team, options.asOf(portfolio, around.clock())));
                new Lines(around.out()).say(options.quiet && found.isWell() ? List.of() : found.lines());
                well &= found.isWell();
            }
        }
        return well;
    }
}
