package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Teams;

class StatesTest {
    private final States states = new States(Teams.apollo().build());

    @ParameterizedTest
    @CsvSource({
        "Refinement, To Do, REFINING",
        "Listo para desarrollo, Por hacer, READY",
        "Freigegeben, Fertig, DONE",
        "In der Warteschlange, Zu erledigen, BACKLOG",
        "Code Review, En cours, REVIEW",
        "Resolved, Done, DONE",
        "Resolved, In Progress, IN_PROGRESS",
        "Done, '', DONE",
        "Listo, '', DONE",
        "Clôturée, '', DONE"
    })
    void follow_the_name_where_it_agrees_with_the_category(String status, String category, State expected) {
        assertThat(states.of(status, category, "")).isEqualTo(expected);
    }

    @Test
    void say_nothing_of_a_status_that_nobody_maps() {
        assertThat(states.of("Waiting for the moon", "", "")).isNull();
    }

    @Test
    void say_cancelled_where_work_ended_undone() {
        assertThat(states.of("Closed", "Done", "Won't Do")).isEqualTo(State.CANCELLED);
        assertThat(states.of("Closed", "", "Duplicate")).isEqualTo(State.CANCELLED);
        assertThat(states.of("Closed", "Done", "Fixed")).isEqualTo(State.DONE);
    }

    @Test
    void say_what_the_settings_say() {
        States set = new States(Teams.apollo().state("Done", State.REVIEW).build());
        assertThat(set.of("DONE", "Done", "")).isEqualTo(State.REVIEW);
    }

    @Test
    void levels_follow_the_settings_then_the_type_name() {
        Levels levels = new Levels(Teams.apollo().type("Enabler", Level.PARENT).build());
        assertThat(levels.of("enabler", null)).isEqualTo(Level.PARENT);
        assertThat(levels.of("Épica", null)).isEqualTo(Level.PARENT);
        assertThat(levels.of("Initiative", null)).isEqualTo(Level.GOAL);
        assertThat(levels.of("Teilaufgabe", null)).isEqualTo(Level.SUB_TASK);
        assertThat(levels.of("Spike", null)).isEqualTo(Level.STANDARD);
    }
}
