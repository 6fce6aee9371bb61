package org.sprinthealth.coaching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A struggle that at least two teams repeat, so that it may be nobody's own.
 *
 * @param struggle its title
 * @param ritual the ritual that helps
 * @param teams how many teams repeat it
 * @param of how many teams have data of it
 * @param names the teams that repeat it, in the configured order; for the coach edition only, else empty
 */
public record SharedPattern(String struggle, String ritual, int teams, int of, List<String> names) {
    private static final int FEWEST = 2;

    public SharedPattern {
        names = List.copyOf(names);
    }

    /**
     * What at least two teams repeat, in the order of the first team that has it.
     *
     * @param patterns team to its patterns, in the configured order
     */
    public static List<SharedPattern> of(Map<String, List<Pattern>> patterns) {
        Map<String, Map<String, Pattern>> byStruggle = new LinkedHashMap<>();
        patterns.forEach((team, all) -> all.forEach(pattern -> byStruggle
                .computeIfAbsent(pattern.signal().figure().definition().id(), id -> new LinkedHashMap<>())
                .put(team, pattern)));
        return byStruggle.values().stream()
                .map(SharedPattern::shared)
                .filter(shared -> shared.teams() >= FEWEST)
                .toList();
    }

    private static SharedPattern shared(Map<String, Pattern> teams) {
        Pattern any = teams.values().iterator().next();
        List<String> names = new ArrayList<>();
        teams.forEach((team, pattern) -> {
            if (pattern.isRepeated()) {
                names.add(team);
            }
        });
        return new SharedPattern(
                any.signal().figure().definition().title(),
                any.signal().ritual(),
                names.size(),
                (int) teams.values().stream()
                        .filter(pattern -> pattern.advice() != Pattern.Advice.NO_DATA)
                        .count(),
                names);
    }

    /** The same without names, for leadership. */
    public SharedPattern unnamed() {
        return new SharedPattern(struggle, ritual, teams, of, List.of());
    }
}
