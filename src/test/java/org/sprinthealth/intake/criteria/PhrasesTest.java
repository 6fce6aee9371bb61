package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.intake.criteria.Phrases.Match;

/** Where phrases are found among words. */
class PhrasesTest {

    @Test
    void the_longest_phrase_at_a_word_counts() {
        var phrases = new Phrases(List.of("open", "open points", "open points of all"));
        assertThat(phrases.at(List.of("the", "open", "points", "of", "us"), 1))
                .isEqualTo(new Match("open points", 1, 3));
        assertThat(phrases.in(List.of("are", "they", "open"))).isEqualTo(new Match("open", 2, 3));
        assertThat(phrases.in(List.of("points", "of", "all"))).isNull();
        assertThat(phrases.at(List.of("open"), 1)).isNull();
    }

    @Test
    void a_star_alone_at_the_end_is_whatever_follows() {
        var phrases = new Phrases(List.of("how to reproduce *"));
        assertThat(phrases.whole(List.of("how", "to", "reproduce", "it", "twice")))
                .isEqualTo(new Match("how to reproduce", 0, 5));
        assertThat(phrases.whole(List.of("how", "to", "reproduce"))).isEqualTo(new Match("how to reproduce", 0, 3));
        assertThat(phrases.whole(List.of("how", "to"))).isNull();
        assertThat(phrases.at(List.of("say", "how", "to", "reproduce", "it"), 1))
                .isEqualTo(new Match("how to reproduce", 1, 5));
    }

    @Test
    void a_star_at_a_word_is_any_word_that_begins_so() {
        var phrases = new Phrases(List.of("re-enter*"));
        assertThat(phrases.at(List.of("re", "entering"), 0)).isEqualTo(new Match("re-enter", 0, 2));
        assertThat(phrases.at(List.of("red", "enter"), 0)).isNull();
        assertThat(phrases.at(List.of("re", "ent"), 0)).isNull();
        assertThat(new Phrases(List.of("enter")).at(List.of("entering"), 0)).isNull();
    }

    @Test
    void a_line_is_punctuation_or_an_end_of_the_text() {
        var phrases = new Phrases(List.of("| as a", "service |"));
        List<String> words = Words.withBreaks("As a payment service, as a service bus");
        assertThat(phrases.at(words, 0)).isEqualTo(new Match("as a", 0, 3));
        assertThat(phrases.at(words, 4)).isEqualTo(new Match("service", 4, 6));
        assertThat(phrases.at(words, 6)).isNull();
        assertThat(phrases.at(words, 8)).isNull();
    }

    @Test
    void a_whole_phrase_has_nothing_behind_it() {
        var phrases = new Phrases(List.of("open", "open points"));
        assertThat(phrases.whole(List.of("open"))).isEqualTo(new Match("open", 0, 1));
        assertThat(phrases.whole(List.of("open", "points", "here"))).isNull();
        assertThat(phrases.whole(List.of())).isNull();
    }
}
