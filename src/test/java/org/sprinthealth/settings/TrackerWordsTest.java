package org.sprinthealth.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackerWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Bug", "BUG", "incident", "Défaut", "defaut", " Fehler ", "Production_Bug", "Error de software"})
    void know_a_bug(String type) {
        assertThat(TrackerWords.meansBug(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Story", "Sub-bug", "Bugs", "", "Task"})
    void know_what_is_no_bug(String type) {
        assertThat(TrackerWords.meansBug(type)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Blocked", "ON HOLD", "on-hold", "Waiting", "Blockiert", "En attente", "em espera", "Geblokkeerd"
            })
    void know_what_has_to_wait(String word) {
        assertThat(TrackerWords.meansBlocked(word)).isTrue();
    }

    @Test
    void do_not_take_a_queue_or_a_question_for_a_block() {
        assertThat(TrackerWords.meansBlocked("Ready for review")).isFalse();
        assertThat(TrackerWords.meansBlocked("Waiting for Clarification")).isFalse();
        assertThat(TrackerWords.meansBlocked("Unblocked")).isFalse();
    }
}
