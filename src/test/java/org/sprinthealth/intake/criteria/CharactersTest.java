package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What exports, spreadsheets and word processors do to the characters of a text. */
class CharactersTest {

    @Test
    void quotes_and_apostrophes_of_all_kinds_are_plain_ones() {
        assertThat(Characters.tidy("\u201Cold\u201D or \u00ABnew\u00BB, it\u2019s \u2018ours\u2019"))
                .isEqualTo("\"old\" or \"new\", it's 'ours'");
    }

    @Test
    void spaces_of_all_kinds_are_plain_ones() {
        assertThat(Characters.tidy("a\tb\u00A0c\u2003d e")).isEqualTo("a b c d e");
    }

    @Test
    void what_cannot_be_seen_is_left_out() {
        assertThat(Characters.tidy("soft\u00ADware\u200B \u2714\uFE0F do\u007Fne\u0001~"))
                .isEqualTo("software \u2714 done~");
    }

    @Test
    void the_marks_of_bold_words_stay() {
        String marked = Inline.BOLD_ON + "Sum" + Inline.BOLD_OFF + " first";
        assertThat(Characters.tidy(marked)).isEqualTo(marked);
    }

    @Test
    void line_ends_of_all_systems_are_one() {
        assertThat(Characters.tidy("a\r\nb\rc_x000D_\nd")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void a_written_line_end_is_one_where_the_text_has_no_other() {
        assertThat(Characters.tidy("a\\r\\nb\\nc")).isEqualTo("a\nb\nc");
        assertThat(Characters.tidy("\na\\nb")).isEqualTo("\na\\nb");
    }

    @Test
    void a_long_text_is_cut_at_the_limit() {
        assertThat(Characters.tidy("x".repeat(65_537))).hasSize(65_536);
    }
}
