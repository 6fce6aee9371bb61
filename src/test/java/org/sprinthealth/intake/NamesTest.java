package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Field;
import org.sprinthealth.intake.Change.Value;

class NamesTest {
    private static final Instant MARCH_2 = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant MARCH_9 = Instant.parse("2026-03-09T09:00:00Z");

    private final Names names = new Names();

    @Test
    void the_newest_name_counts_whichever_is_learnt_first() {
        names.learn(Field.STATUS, "3", "Doing", MARCH_9);
        names.learn(Field.STATUS, "3", "In Progress", MARCH_2);
        names.learn(Field.SPRINT, "3", "Sprint 1", MARCH_9);

        assertThat(names.of(Field.STATUS, List.of("3"), List.of("Working"))).containsExactly("Doing");
    }

    @Test
    void a_change_tells_the_names_before_and_after_it() {
        names.learn(new Change(
                MARCH_2,
                Field.SPRINT,
                "",
                new Value(List.of("1"), List.of("Sprint 1")),
                new Value(List.of("1", "2"), List.of("Sprint 1", "Sprint 2"))));
        names.learn(new Change(
                MARCH_2,
                Field.STATUS,
                "",
                new Value(List.of("10"), List.of("To Do")),
                new Value(List.of("11"), List.of("Doing"))));

        assertThat(names.of(Field.SPRINT, List.of("2", "1"), List.of())).containsExactly("Sprint 2", "Sprint 1");
        assertThat(names.of(Field.STATUS, List.of("10", "11"), List.of())).containsExactly("To Do", "Doing");
    }

    @Test
    void a_change_with_more_ids_than_names_tells_none() {
        names.learn(new Change(
                MARCH_2, Field.SPRINT, "", Value.NONE, new Value(List.of("1", "2"), List.of("Sprint 1, Sprint 2"))));

        assertThat(names.of(Field.SPRINT, List.of("1", "2"), List.of("Sprint 1, Sprint 2")))
                .containsExactly("1", "2");
    }

    @Test
    void an_id_that_nobody_knows_has_the_name_of_that_day() {
        names.learn(Field.SPRINT, "2", "Sprint 2", MARCH_2);

        assertThat(names.of(Field.SPRINT, List.of("1", "2"), List.of("Sprint one", "Sprint two")))
                .containsExactly("Sprint one", "Sprint 2");
    }
}
