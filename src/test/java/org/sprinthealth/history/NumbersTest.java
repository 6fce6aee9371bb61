package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void tells_runs_by_their_ends() {
        assertThat(Numbers.text(List.of(7, 1, 2, 3, 5))).isEqualTo("1-3 5 7");
    }

    @Test
    void gives_back_what_was_told() {
        assertThat(Numbers.of("1-3 5 7")).containsExactly(1, 2, 3, 5, 7);
        assertThat(Numbers.of(Numbers.text(List.of()))).isEmpty();
    }
}
