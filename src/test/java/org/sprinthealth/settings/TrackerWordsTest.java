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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inward:Blocks",
                "outward:is blocked by",
                "outward:Depends on",
                "outward:Hängt ab von",
                "outward:Dépend de",
                "outward:Bloqueado por",
                "outward:Aguarda",
                "outward:Dipende da",
                "outward:Wacht op",
                "outward:Predecessor"
            })
    void know_a_link_to_what_an_item_waits_for(String kind) {
        assertThat(TrackerWords.meansWaitingFor(kind)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outward:Blocks", "inward:Depends on", "inward:Relates", "outward:Duplicate", "outward:"})
    void know_a_link_that_makes_no_one_wait(String kind) {
        assertThat(TrackerWords.meansWaitingFor(kind)).isFalse();
    }

    @Test
    void know_what_was_split_off_or_cloned() {
        assertThat(TrackerWords.meansSplit("inward:Issue split")).isTrue();
        assertThat(TrackerWords.meansSplit("outward:Cloners")).isTrue();
        assertThat(TrackerWords.meansSplit("outward:Geklont von")).isTrue();
        assertThat(TrackerWords.meansSplit("outward:Splitscreen")).isFalse();
        assertThat(TrackerWords.startsAsClone("CLONE - Export orders")).isTrue();
        assertThat(TrackerWords.startsAsClone("Clone a basket")).isFalse();
    }
}
