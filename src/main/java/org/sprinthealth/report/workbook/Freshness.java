package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Source;
import org.sprinthealth.report.PortfolioReport.Team;

/** How old each team's newest source of a kind is: table {@code Freshness}, a row a team and a column a kind. */
final class Freshness {
    private static final String SPRINTS = "Sprints";
    /** The tables that teams keep by hand, as their files are called. */
    private static final List<String> BY_HAND = List.of(
            "Planning log", "Goal survey", "Stakeholder pulse", "Features", "Feature usage", "Goals", "Decisions");
    /** What is neither a list of items nor has a column of its own. */
    private static final Set<String> OTHERS = Set.of("stakeholders invited", "form", "sprint health check workbook");

    private static final Set<String> NO_ITEMS = Stream.concat(BY_HAND.stream().map(Freshness::evened), OTHERS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private Freshness() {}

    static Table<PortfolioReport, Team> table() {
        Table<PortfolioReport, Team> table = Table.<PortfolioReport, Team>of("Freshness", PortfolioReport::teams)
                .column("Team", team -> Content.text(team.name()))
                .column("Items", team -> age(team.sources().stream().filter(Freshness::isOfItems)))
                .column(SPRINTS, team -> age(team.sources().stream().filter(Freshness::isOfSprints)));
        for (String kind : BY_HAND) {
            table = table.column(
                    kind,
                    team -> age(team.sources().stream()
                            .filter(source -> evened(source.kind()).equals(evened(kind)))));
        }
        return table;
    }

    private static boolean isOfSprints(Source source) {
        return evened(source.kind()).contains(evened(SPRINTS));
    }

    private static boolean isOfItems(Source source) {
        return !isOfSprints(source)
                && !NO_ITEMS.contains(evened(source.kind()))
                && !source.kind().contains("beside issues");
    }

    private static String evened(String kind) {
        return kind.toLowerCase(Locale.ROOT);
    }

    /** In days; a word where there is none, since nought would be today. */
    private static Content age(Stream<Source> sources) {
        List<Source> found = sources.toList();
        return found.stream()
                .map(Source::ageDays)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .map(days -> Content.number(days))
                .orElse(Content.text(found.isEmpty() ? "none" : "no date"));
    }
}
