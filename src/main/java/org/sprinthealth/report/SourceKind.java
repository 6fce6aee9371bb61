package org.sprinthealth.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.report.PortfolioReport.Source;
import org.sprinthealth.report.PortfolioReport.Team;

/**
 * A kind of source that a team can have, whatever tracker it comes from.
 *
 * @param name as people read it, such as {@code Items} or {@code Planning log}
 */
public record SourceKind(String name) {
    private static final String ITEMS = "Items";
    private static final String SPRINTS = "Sprints";
    /** The tables that teams keep by hand, as their files are called. */
    private static final List<String> BY_HAND = List.of(
            "Planning log", "Goal survey", "Stakeholder pulse", "Features", "Feature usage", "Goals", "Decisions");
    /** What is neither a list of items nor of a kind of its own. */
    private static final Set<String> OTHERS = Set.of("stakeholders invited", "form", "sprint health check workbook");

    private static final Set<String> NO_ITEMS = Stream.concat(BY_HAND.stream().map(SourceKind::evened), OTHERS.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** All kinds, in the order in which they are shown. */
    public static List<SourceKind> all() {
        return Stream.concat(Stream.of(ITEMS, SPRINTS), BY_HAND.stream())
                .map(SourceKind::new)
                .toList();
    }

    /** Whether a team has a source of this kind. */
    public boolean isKeptBy(Team team) {
        return of(team).findAny().isPresent();
    }

    /** How many days old a team's newest source of this kind is; empty where there is none, or none with a date. */
    public Optional<Integer> ageIn(Team team) {
        return of(team).map(Source::ageDays).filter(Objects::nonNull).min(Integer::compare);
    }

    private Stream<Source> of(Team team) {
        return team.sources().stream().filter(this::includes);
    }

    private boolean includes(Source source) {
        return switch (name) {
            case ITEMS -> isOfItems(source);
            case SPRINTS -> isOfSprints(source);
            default -> evened(source.kind()).equals(evened(name));
        };
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
}
