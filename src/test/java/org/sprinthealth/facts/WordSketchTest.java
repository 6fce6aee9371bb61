package org.sprinthealth.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSketchTest {
    private static WordSketch sketch(String words) {
        return WordSketch.of(List.of(words.split(" ")));
    }

    private static List<String> words(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> "word" + i).toList());
    }

    @Test
    void sees_no_change_in_the_same_words_in_another_order() {
        assertThat(sketch("pay by card").percentChangedFrom(sketch("card by pay")))
                .isZero();
    }

    @Test
    void counts_a_word_replaced_as_one_word_changed() {
        assertThat(sketch("pay by invoice now").percentChangedFrom(sketch("pay by card now")))
                .isEqualTo(25);
    }

    @Test
    void counts_added_and_removed_words_of_the_longer_version() {
        assertThat(sketch("a b c d e").percentChangedFrom(sketch("a b c d"))).isEqualTo(20);
        assertThat(sketch("a b c d").percentChangedFrom(sketch("a b c d e"))).isEqualTo(20);
    }

    @Test
    void counts_a_word_as_often_as_it_stands_there() {
        assertThat(sketch("a a b b").percentChangedFrom(sketch("a b b b"))).isEqualTo(25);
    }

    @Test
    void finds_all_changed_where_there_was_nothing() {
        assertThat(sketch("a b").percentChangedFrom(WordSketch.NONE)).isEqualTo(100);
        assertThat(WordSketch.NONE.percentChangedFrom(WordSketch.NONE)).isZero();
    }

    @Test
    void keeps_a_fair_sample_of_a_long_text() {
        List<String> longer = words(4000);
        longer.subList(0, 800).replaceAll(word -> "other-" + word);
        assertThat(WordSketch.of(longer).percentChangedFrom(WordSketch.of(words(4000))))
                .isBetween(15, 25);
        assertThat(WordSketch.of(longer).encoded()).hasSizeLessThan(2700);
    }
}
