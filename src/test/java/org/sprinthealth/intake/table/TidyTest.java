package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a cell's characters is kept, and what is taken out and counted. */
class TidyTest {
    private final Tidy tidy = new Tidy();

    @Test
    void every_kind_of_line_end_is_one_line_feed_and_counts_for_nothing() {
        assertThat(tidy.cell("ü\r\na\rb\u0085c\u2028d\u2029e\nf")).isEqualTo("ü\na\nb\nc\nd\ne\nf");
        assertThat(tidy.cell("a\r\rb")).isEqualTo("a\n\nb");
        assertThat(tidy.notes()).isEmpty();
    }

    @Test
    void letters_are_composed_and_blanks_around_them_cut_off() {
        assertThat(tidy.cell(" \u3000Scho\u0308n\t~\n")).isEqualTo("Schön\t~");
        assertThat(tidy.cell("\t plain \n")).isEqualTo("plain");
        assertThat(tidy.notes()).isEmpty();
    }

    @Test
    void writing_directions_controls_and_half_pairs_are_taken_out() {
        assertThat(tidy.cell("\u202aa\u202bb\u202cc\u202dd\u202ee")).isEqualTo("abcde");
        assertThat(tidy.cell("\u2066a\u2067b\u2068c\u2069d\u200ee\u200ff\u061cg"))
                .isEqualTo("abcdefg");
        assertThat(tidy.cell("\ufeffa\u0000b\u001fc\u007fd\u009fe")).isEqualTo("abcde");
        assertThat(tidy.cell("a\ud800b\udfffc")).isEqualTo("abc");
        assertThat(tidy.notes())
                .containsExactly("Cells with control or direction characters, which were taken out: 4.");
    }

    @Test
    void a_cell_of_nothing_but_what_is_taken_out_is_empty() {
        assertThat(tidy.cell("\u0007")).isEmpty();
        assertThat(tidy.cell("\u202e\u2069")).isEmpty();
        assertThat(tidy.notes())
                .containsExactly("Cells with control or direction characters, which were taken out: 2.");
    }

    @Test
    void what_lies_beside_them_among_the_characters_stays() {
        String beside = "x\u202fx\u206ax\u206fx\u200dx\u2010x\ud7ff\ue000x\ud83d\ude80";

        assertThat(tidy.cell(beside)).isEqualTo(beside);
        assertThat(tidy.notes()).isEmpty();
    }
}
