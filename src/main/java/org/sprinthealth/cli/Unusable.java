package org.sprinthealth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sprinthealth.report.deck.DeckContract;
import org.sprinthealth.report.workbook.TemplateContract;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;

/** What keeps a portfolio from being run although its file can be read: templates, and figures that there are not. */
final class Unusable {
    private Unusable() {}

    /** All of it, a sentence each; empty where it can be run. */
    static List<String> in(Portfolio portfolio) {
        return Stream.concat(templates(portfolio).stream(), rangeLocks(portfolio).stream())
                .toList();
    }

    private static List<String> templates(Portfolio portfolio) {
        List<String> problems = new ArrayList<>();
        problems.addAll(problems(
                portfolio.templates().resolve("team.xlsx"),
                template -> TemplateContract.check(template, TemplateContract.Kind.TEAM)));
        problems.addAll(problems(
                portfolio.templates().resolve("portfolio.xlsx"),
                template -> TemplateContract.check(template, TemplateContract.Kind.PORTFOLIO)));
        problems.addAll(problems(portfolio.templates().resolve("portfolio.pptx"), DeckContract::check));
        for (String name : List.of("page.html", "editions.html")) {
            Path page = portfolio.templates().resolve(name);
            if (!Files.isReadable(page)) {
                problems.add(page + ": there is no such file, or it can't be read. Put the shipped template back");
            }
        }
        return problems;
    }

    private static List<String> problems(Path file, Function<byte[], List<String>> contract) {
        try {
            return contract.apply(Files.readAllBytes(file)).stream()
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
}
