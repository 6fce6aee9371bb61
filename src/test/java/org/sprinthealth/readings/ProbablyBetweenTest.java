package org.sprinthealth.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sprinthealth.readings.Reading.Share;

/** Expected values reckoned apart from the code with z = 1.2815515655. */
class ProbablyBetweenTest {
    private static String between(int matching, int of) {
        ProbablyBetween range = ProbablyBetween.of(new Share(matching, of, Evidence.of(Grade.B)));
        return range.low() + "–" + range.high();
    }

    @Test
    void is_wide_for_few_answers_and_narrow_for_many() {
        assertThat(between(6, 7)).isEqualTo("62.2–95.6");
        assertThat(between(600, 700)).isEqualTo("83.9–87.3");
    }

    @Test
    void stays_within_nought_and_hundred() {
        assertThat(between(0, 5)).isEqualTo("0.0–24.7");
        assertThat(between(5, 5)).isEqualTo("75.3–100.0");
    }
}
