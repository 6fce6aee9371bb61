package org.sprinthealth.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.State;

class WordsTest {
    private final Words<State> statuses = Words.read("statuses.txt", State.class);

    @Test
    void know_a_word_whatever_its_case_accents_and_blanks() {
        assertThat(statuses.meaningOf("EN  ANALISIS")).contains(State.REFINING);
        assertThat(statuses.meaningOf("A\u0300 faire")).contains(State.BACKLOG);
        assertThat(statuses.meaningOf("in\u00a0progress")).contains(State.IN_PROGRESS);
        assertThat(statuses.meaningOf("Won\u2019t Do:")).contains(State.CANCELLED);
    }

    @Test
    void know_nothing_of_a_word_that_is_not_there() {
        assertThat(statuses.meaningOf("Waiting for the moon")).isEmpty();
    }
}
