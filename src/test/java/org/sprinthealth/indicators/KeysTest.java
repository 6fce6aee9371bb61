package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static String keys(int count) {
        return Keys.of(IntStream.rangeClosed(1, count).mapToObj(i -> "A-" + i).toList());
    }

    @Test
    void eight_are_listed_and_of_nine_one_is_more() {
        assertThat(keys(8)).isEqualTo("A-1, A-2, A-3, A-4, A-5, A-6, A-7, A-8");
        assertThat(keys(9)).isEqualTo("A-1, A-2, A-3, A-4, A-5, A-6, A-7, A-8 and 1 more");
    }
}
