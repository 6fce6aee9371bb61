package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which words a text has, and where punctuation parts them. */
class WordsTest {

    @Test
    void case_accents_and_joined_letters_make_no_difference() {
        assertThat(Words.of("TITLE: Straße, Œuvre, Ægir, Łódź, Été"))
                .containsExactly("title", "strasse", "oeuvre", "aegir", "łodz", "ete");
        assertThat(Words.of("ÉÀ")).containsExactly("ea");
    }

    @Test
    void hyphens_and_apostrophes_inside_of_words_part_nothing() {
        assertThat(Words.withBreaks("l'ora di e-mail, a-b"))
                .containsExactly("|", "l", "ora", "di", "e", "mail", "|", "a", "b", "|");
        assertThat(Words.withBreaks("a-b")).containsExactly("|", "a", "b", "|");
    }

    @Test
    void dashes_beside_a_space_or_at_an_end_part() {
        assertThat(Words.withBreaks("sum - date")).containsExactly("|", "sum", "|", "date", "|");
        assertThat(Words.withBreaks("sum -date")).containsExactly("|", "sum", "|", "date", "|");
        assertThat(Words.withBreaks("sum- date")).containsExactly("|", "sum", "|", "date", "|");
        assertThat(Words.withBreaks("-sum-")).containsExactly("|", "sum", "|");
    }

    @Test
    void signs_and_emoji_part_nothing_and_punctuation_does_once() {
        assertThat(Words.withBreaks("ready ✓ now 🎉 then")).containsExactly("|", "ready", "now", "then", "|");
        assertThat(Words.withBreaks("Wait?! Now.")).containsExactly("|", "wait", "|", "now", "|");
        assertThat(Words.withBreaks("")).containsExactly("|");
    }
}
