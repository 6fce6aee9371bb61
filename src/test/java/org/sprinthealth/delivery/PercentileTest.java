package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PercentileTest {
    private static final List<Integer> ONE_TO_TWENTY =
            IntStream.rangeClosed(1, 20).boxed().toList();

    @Test
    void is_the_number_at_the_nearest_rank() {
        assertThat(Percentile.of(ONE_TO_TWENTY, 50)).isEqualTo(10);
        assertThat(Percentile.of(ONE_TO_TWENTY, 85)).isEqualTo(17);
        assertThat(Percentile.of(ONE_TO_TWENTY, 95)).isEqualTo(19);
        assertThat(Percentile.of(ONE_TO_TWENTY, 100)).isEqualTo(20);
    }

    @Test
    void rounds_a_rank_between_two_up() {
        // 85 % of 7 is 5.95, 50 % is 3.5.
        assertThat(Percentile.of(List.of(1, 2, 3, 4, 5, 8, 13), 85)).isEqualTo(8);
        assertThat(Percentile.of(List.of(1, 2, 3, 4, 5, 8, 13), 50)).isEqualTo(4);
    }

    @Test
    void of_one_number_is_that_number() {
        assertThat(Percentile.of(List.of(4), 1)).isEqualTo(4);
        assertThat(Percentile.of(List.of(4), 95)).isEqualTo(4);
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void is_the_smallest_number_that_enough_of_them_do_not_exceed(long seed) {
        Random random = new Random(seed);
        List<Integer> sorted =
                random.ints(1 + random.nextInt(40), 1, 30).sorted().boxed().toList();
        int percent = 1 + random.nextInt(100);

        int expected = sorted.stream()
                .filter(number ->
                        sorted.stream().filter(other -> other <= number).count() * 100
                                >= (long) percent * sorted.size())
                .findFirst()
                .orElseThrow();
        assertThat(Percentile.of(sorted, percent)).isEqualTo(expected);
    }
}
