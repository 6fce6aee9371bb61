package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackTestTest {
    private static BackTest of(int... items) {
        return BackTest.of(Flowing.pace(items), "apollo", "2026-03-29");
    }

    @Test
    void holds_every_time_for_an_even_pace() {
        // As of weeks 5 to 9, the next 12 items are due 4 weeks later: known by week 12 for those of 5 to 8.
        assertThat(of(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)).isEqualTo(new BackTest(4, 4));
    }

    @Test
    void does_not_hold_where_the_pace_fell() {
        // As of week 5, 12 items are due by week 9, but there are only 8 by then. Later dates are still to come.
        assertThat(of(3, 3, 3, 3, 3, 2, 2, 2, 2)).isEqualTo(new BackTest(0, 1));
    }

    @Test
    void counts_a_date_that_was_kept_early() {
        assertThat(of(3, 3, 3, 3, 3, 12)).isEqualTo(new BackTest(1, 1));
    }

    @Test
    void asks_for_no_date_after_four_weeks_of_nothing() {
        assertThat(of(5, 0, 0, 0, 0, 9)).isEqualTo(new BackTest(0, 0));
    }

    @Test
    void has_nothing_to_judge_of_five_weeks() {
        assertThat(of(3, 3, 3, 3, 3)).isEqualTo(new BackTest(0, 0));
    }

    @Test
    void says_so_in_words() {
        assertThat(new BackTest(11, 13).inWords()).isEqualTo("the 85 % dates held 11 of 13 times");
        assertThat(new BackTest(0, 0).inWords()).isEqualTo("no earlier forecast can be judged yet");
    }
}
