package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StabilityTest {
    private static Stability of(int... items) {
        return Stability.of(Flowing.pace(items), 7);
    }

    @Test
    void has_no_difference_between_halves_of_an_even_pace() {
        assertThat(of(4, 4, 4, 4, 4, 4).apartPercent()).isZero();
        assertThat(of(4, 4, 4, 4, 4).isStable()).isTrue();
    }

    @Test
    void measures_the_difference_in_percent_of_the_mean() {
        // One week of 12 among three of 0: either half has it, and the means 6 and 0 are 200 % of 3 apart.
        assertThat(of(12, 0, 0, 0).apartPercent()).isEqualTo(200);
    }

    @Test
    void weighs_halves_of_unequal_size_by_their_means() {
        // 6 alone against 0 and 0, or 0 alone against 6 and 0: 6 or 3 apart, of a mean of 2.
        assertThat(of(6, 0, 0).apartPercent()).isIn(300, 150);
    }

    @Test
    void rounds_half_up() {
        // 8 and 9 against 8 and 8 are 0.5 apart, of 8.25: 6.06 %.
        assertThat(of(8, 8, 8, 9).apartPercent()).isEqualTo(6);
    }

    @Test
    void is_said_in_words() {
        assertThat(new Stability(25).inWords()).isEqualTo("stable: random halves of the weeks are 25 % apart");
        assertThat(new Stability(26).inWords()).isEqualTo("not stable: random halves of the weeks are 26 % apart");
    }

    @Test
    void takes_the_middle_one_of_many_random_halves() {
        // The first half against the second would be 200 % apart; most halves share the nines out 1 to 2: 3 and 6, of
        // 4.5.
        assertThat(of(0, 0, 0, 9, 9, 9).apartPercent()).isEqualTo(67);
    }

    @Test
    void takes_the_middle_one_in_whatever_order_they_are_drawn() {
        assertThat(LongStream.range(0, 100).mapToObj(seed -> Stability.of(Flowing.pace(0, 0, 0, 9, 9, 9), seed)))
                .containsOnly(new Stability(67));
    }
}
