package org.sprinthealth.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Signals;

class SharedPatternTest {
    private final Map<String, List<Pattern>> teams = new LinkedHashMap<>();

    /** A team with two struggles. */
    private void team(String name, String pruning, String topTen) {
        teams.put(
                name,
                Pattern.of(Stream.of(Signals.seen("g1", "Pruning", pruning), Signals.seen("g3", "Top 10 check", topTen))
                        .toList()));
    }

    @Test
    void is_listed_when_two_teams_repeat_it() {
        team("zeus", "SSS", "SSS");
        team("apollo", "SSS", "S--");
        team("hera", "---", "???");

        assertThat(SharedPattern.of(teams))
                .containsExactly(new SharedPattern("Struggle g1", "Pruning", 2, 3, List.of("zeus", "apollo")));
    }

    @Test
    void counts_teams_with_data_only_among_all() {
        team("zeus", "---", "SSS");
        team("apollo", "---", "SSS");
        team("hera", "---", "????");

        assertThat(SharedPattern.of(teams))
                .containsExactly(new SharedPattern("Struggle g3", "Top 10 check", 2, 2, List.of("zeus", "apollo")));
    }

    @Test
    void names_nobody_for_leadership() {
        team("zeus", "SSS", "---");
        team("apollo", "SSS", "---");

        assertThat(SharedPattern.of(teams).get(0).unnamed())
                .isEqualTo(new SharedPattern("Struggle g1", "Pruning", 2, 2, List.of()));
    }

    @Test
    void is_none_of_no_teams() {
        assertThat(SharedPattern.of(Map.of())).isEmpty();
    }
}
