package org.sprinthealth.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sprinthealth.delivery.DeliveryMetrics;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.indicators.Indicator;
import org.sprinthealth.indicators.struggles.Struggles;
import org.sprinthealth.job.Knowledge;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sprint-health explain}. */
@Command(
        name = "explain",
        description =
                "Lays one figure of a team open: what it says, its definition, how well it is known, and the items behind"
                        + " it.")
final class Explain implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Options options = new Options();

    @Parameters(index = "0", paramLabel = "TEAM", description = "The team's id in the portfolio file.")
    private String team = "";

    @Parameters(index = "1", paramLabel = "FIGURE", description = "The figure's id, such as backlog-health.")
    private String figure = "";

    Explain(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        Logs.set(options);
        Portfolio portfolio = options.portfolio(around);
        Optional<TeamSettings> settings = Teams.find(portfolio, team);
        if (settings.isEmpty()) {
            return refuse("no team " + team + ". Teams here: " + Teams.ids(portfolio));
        }
        if (!figures().contains(figure)) {
            return refuse("no figure " + figure + ". Figures: " + String.join(", ", figures()));
        }
        return explain(portfolio, settings.get(), options.asOf(portfolio, around.clock()));
    }

    private int explain(Portfolio portfolio, TeamSettings settings, LocalDate asOf) throws Exception {
        Optional<Knowledge> opened = Knowledge.open(portfolio, "explain", around.clock());
        if (opened.isEmpty()) {
            new Lines(around.err()).say(Teams.NOTHING_READ);
            return ExitCode.FAILED;
        }
        try (Knowledge knowledge = opened.get()) {
            Explanation.of(knowledge.report(settings, asOf), figure, knowledge.origins(settings, asOf))
                    .ifPresent(found -> new Lines(around.out()).say(found.lines()));
        }
        return ExitCode.FINE;
    }

    private int refuse(String why) {
        new Lines(around.err()).say(why);
        return ExitCode.USAGE;
    }

    static List<String> figures() {
        return Stream.of(
                        HealthCheck.definitions(),
                        HealthCheck.companions().stream()
                                .map(Indicator::definition)
                                .toList(),
                        DeliveryMetrics.definitions(),
                        Struggles.definitions())
                .flatMap(List::stream)
                .map(Definition::id)
                .toList();
    }
}
