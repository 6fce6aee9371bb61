package org.sprinthealth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sprinthealth.job.Trial;
import org.sprinthealth.report.workbook.TemplateContract;
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
        List<String> unusable = Stream.concat(templates(portfolio).stream(), rangeLocks(portfolio).stream())
                .toList();
        new Lines(around.err()).say(unusable);
        boolean well = exports(portfolio);
        if (!unusable.isEmpty()) {
            return ExitCode.INVALID;
        }
        return well ? ExitCode.FINE : ExitCode.IN_TROUBLE;
    }

    private static List<String> templates(Portfolio portfolio) {
        List<String> problems = new ArrayList<>();
        problems.addAll(workbook(portfolio.templates().resolve("team.xlsx"), TemplateContract.Kind.TEAM));
        problems.addAll(workbook(portfolio.templates().resolve("portfolio.xlsx"), TemplateContract.Kind.PORTFOLIO));
        Path page = portfolio.templates().resolve("page.html");
        if (!Files.isReadable(page)) {
            problems.add(page + ": there is no such file, or it can't be read. Put the shipped template back");
        }
        return problems;
    }

    private static List<String> workbook(Path file, TemplateContract.Kind kind) {
        try {
            return TemplateContract.check(Files.readAllBytes(file), kind).stream()
                    .map(problem -> file + ": " + problem)
                    .toList();
        } catch (IOException e) {
            return List.of(file + ": there is no such file, or it can't be read. Put the shipped template back");
        }
    }

    private static List<String> rangeLocks(Portfolio portfolio) {
        List<String> known = Explain.figures();
        return portfolio.teams().stream()
                .flatMap(team -> team.rangeLocks().stream())
                .map(TeamSettings.RangeLock::figure)
                .distinct()
                .filter(figure -> !known.contains(figure))
                .map(figure -> "range-locks: no figure " + figure + ". Figures: " + String.join(", ", known))
                .toList();
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
