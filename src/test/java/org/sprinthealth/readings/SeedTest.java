package org.sprinthealth.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedTest {
    @Test
    void is_the_same_for_the_same_words_on_every_machine() {
        // FNV-1a of 64 bits over "a" is af63dc4c8601ec8c; the end of a word is hashed like one more character.
        long a = 0xaf63dc4c8601ec8cL;

        assertThat(Seed.of("a")).isEqualTo((a ^ '\n') * 0x100000001b3L);
        assertThat(Seed.of()).isEqualTo(0xcbf29ce484222325L);
    }

    @Test
    void differs_by_every_word_and_by_where_words_end() {
        assertThat(Seed.of("apollo", "2026-03-29")).isNotEqualTo(Seed.of("apollo", "2026-03-30"));
        assertThat(Seed.of("ab", "c")).isNotEqualTo(Seed.of("a", "bc"));
        assertThat(Seed.of("a", "b")).isNotEqualTo(Seed.of("b", "a"));
    }
}
