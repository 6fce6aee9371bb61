package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a criterion leaves open, and what holds for every item. */
class CriterionTest {

    @Test
    void a_marker_says_that_something_is_open_and_a_quoted_one_does_not() {
        assertThat(Criterion.openMarker("Which limit??")).isEqualTo("???");
        assertThat(Criterion.openMarker("Limit: TBD")).isEqualTo("tbd");
        assertThat(Criterion.openMarker("Orders \"to be confirmed\" are orange?"))
                .isNull();
    }

    @Test
    void a_definition_of_done_takes_ten_words_at_most() {
        assertThat(Criterion.isBoilerplate("The code review of all changes by two is done"))
                .isTrue();
        assertThat(Criterion.isBoilerplate("The code review of all changes by two more is done"))
                .isFalse();
        assertThat(Criterion.isBoilerplate("The list is sorted")).isFalse();
    }
}
