package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The markup inside of a line. */
class InlineTest {

    private static String plain(String line, Dialect dialect) {
        return Inline.unmarked(Inline.plain(line, dialect));
    }

    @Test
    void italic_words_lose_their_signs() {
        assertThat(plain("*Sum* first", Dialect.MARKDOWN)).isEqualTo("Sum first");
        assertThat(plain("_Sum_ first", Dialect.WIKI)).isEqualTo("Sum first");
        assertThat(plain("The *sum* first", Dialect.MARKDOWN)).isEqualTo("The sum first");
        assertThat(plain("The _sum_ first, not a_b_c", Dialect.MARKDOWN)).isEqualTo("The sum first, not a_b_c");
    }

    @Test
    void names_of_emoji_and_addresses_are_left_out() {
        assertThat(plain(":warning: Mind the sum", Dialect.MARKDOWN)).isEqualTo("Mind the sum");
        assertThat(plain("https://sums.example/a?b Mind the sum", Dialect.HTML)).isEqualTo("Mind the sum");
        assertThat(plain("Sum: 3:4", Dialect.MARKDOWN)).isEqualTo("Sum: 3:4");
    }

    @Test
    void bold_words_lead_where_no_other_word_stands_before_them() {
        assertThat(Inline.boldLead(Inline.plain("**Sum** first", Dialect.MARKDOWN)))
                .isEqualTo("Sum");
        assertThat(Inline.boldLead(Inline.plain("> *Sum* first", Dialect.WIKI))).isEqualTo("Sum");
        assertThat(Inline.boldLead(Inline.plain("The *sum* first", Dialect.WIKI)))
                .isEmpty();
    }
}
