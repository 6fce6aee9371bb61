package org.sprinthealth.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.job.Knowledge;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sprint-health rejects}. */
@Command(
        name = "rejects",
        description =
                "Lists the rows and files that could not be used: file, line, column, what was found, and what to do.")
final class Rejects implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Options options = new Options();

    @Parameters(index = "0", arity = "0..1", paramLabel = "TEAM", description = "Only of this team.")
    @Nullable
    private String team;

    Rejects(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Logs.set(options);
        Portfolio portfolio = options.portfolio(around);
        List<TeamSettings> wanted = portfolio.teams().stream()
                .filter(settings -> team == null || team.equals(settings.id()))
                .toList();
        if (wanted.isEmpty()) {
            new Lines(around.err()).say("no team " + team + ". Teams here: " + Teams.ids(portfolio));
            return ExitCode.USAGE;
        }
        return list(portfolio, wanted);
    }

    private int list(Portfolio portfolio, List<TeamSettings> wanted) throws Exception {
        Optional<Knowledge> opened = Knowledge.open(portfolio, "rejects", around.clock());
        if (opened.isEmpty()) {
            new Lines(around.err()).say(Teams.NOTHING_READ);
            return ExitCode.FAILED;
        }
        try (Knowledge knowledge = opened.get()) {
            List<String> lines = wanted.stream()
                    .flatMap(settings -> knowledge.rejected(settings).stream().map(row -> line(settings, row)))
                    .toList();
            new Lines(around.out()).say(lines.isEmpty() ? List.of("nothing was refused") : lines);
        }
        return ExitCode.FINE;
    }

    private static String line(TeamSettings team, Rejected row) {
        return Words.printable(team.id() + "/" + row.inWords());
    }
}
