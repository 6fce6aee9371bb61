package org.sprinthealth.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.readings.Expected;
import org.sprinthealth.report.PortfolioReport.Team;

/**
 * An outcome, with when each team that works towards it will probably have done its part.
 *
 * @param outcome in words, as the first of the teams calls it
 * @param parts the teams' parts, in the configured order
 */
public record OutcomeDates(String outcome, List<Part> parts) {

    /**
     * A team's part in an outcome.
     *
     * @param team the team's name
     * @param expected how many items are left for it, and when they will probably be done
     */
    public record Part(String team, Expected expected) {}

    public OutcomeDates {
        parts = List.copyOf(parts);
    }

    /** The outcomes of all teams, in the order of the first team that has each; one that several teams name alike is one. */
    public static List<OutcomeDates> of(List<Team> teams) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (Team team : teams) {
            for (Expected expected : team.expected()) {
                if (expected.kind() == Expected.Kind.OUTCOME) {
                    parts.computeIfAbsent(alike(expected.what()), none -> new ArrayList<>())
                            .add(new Part(team.name(), expected));
                }
            }
        }
        return parts.values().stream()
                .map(each -> new OutcomeDates(each.get(0).expected().what(), each))
                .toList();
    }

    private static String alike(String outcome) {
        return outcome.strip().toLowerCase(Locale.ROOT);
    }

    /** How many items are left for it. */
    public int items() {
        return parts.stream().mapToInt(part -> part.expected().items()).sum();
    }

    /** The latest of the dates that are as likely as not; empty where one of them is more than two years away. */
    public Optional<LocalDate> half() {
        return latest(Expected::half);
    }

    /**
     * The latest of the dates to plan with; empty where one of them is more than two years away. Each is 85 % sure by
     * itself, so that all of them together are less.
     */
    public Optional<LocalDate> likely() {
        return latest(Expected::likely);
    }

    private Optional<LocalDate> latest(Function<Expected, @Nullable LocalDate> date) {
        List<@Nullable LocalDate> dates =
                parts.stream().map(part -> date.apply(part.expected())).toList();
        return dates.contains(null)
                ? Optional.empty()
                : dates.stream().map(Objects::requireNonNull).max(Comparator.naturalOrder());
    }
}
