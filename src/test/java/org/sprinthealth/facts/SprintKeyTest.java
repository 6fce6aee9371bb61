package org.sprinthealth.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Histories;

class SprintKeyTest {
    @Test
    void is_the_name_whatever_becomes_of_the_dates() {
        Histories told = Histories.nightly("2026-01-05", "2026-01-06").sprint("Sprint 1", "2026-01-05", "2026-01-16");

        assertThat(SprintKey.of(told.sprint("Sprint 1"), told.build().sprints()))
                .isEqualTo("Sprint 1");
    }

    @Test
    void tells_sprints_of_one_name_apart() {
        TeamHistory history = Histories.nightly("2026-01-05", "2026-01-06")
                .sprint("Sprint 1", "2025-01-06", "2025-01-17")
                .sprint("SPRINT 1", "2026-01-05", "2026-01-16")
                .build();

        assertThat(SprintKey.of(history.sprints().get(0), history.sprints())).isEqualTo("Sprint 1");
        assertThat(SprintKey.of(history.sprints().get(1), history.sprints())).isEqualTo("SPRINT 1 (2)");
    }
}
