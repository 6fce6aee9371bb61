package org.sprinthealth.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {
    private static Notes typed(String words) {
        Note.Cell cell = new Note.Cell("Agreements", "a", "Done");
        return new Notes(
                List.of(new Note(cell, Typed.words(words), LocalDate.of(2026, 3, 29), null, false)), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "ja", "Oui", "x", "✓", "1", " sim "})
    void take_a_word_for_a_yes_in_whatever_language(String word) {
        assertThat(typed(word).saysYes("Agreements", "a", "Done")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "NO", "nein", "Non", "não", "nee", "0", "–"})
    void take_a_no_for_no_yes(String word) {
        assertThat(typed(word).saysYes("Agreements", "a", "Done")).isFalse();
    }

    @Test
    void take_an_empty_cell_for_no_yes() {
        assertThat(Notes.NONE.saysYes("Agreements", "a", "Done")).isFalse();
    }
}
