package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private final Disclosure<Integer> nothing = Disclosure.none(5);

    private static Set<Integer> people(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
    }

    @Test
    void a_cell_of_five_is_shown_and_one_of_four_is_not() {
        assertThat(nothing.with(List.of(people(1, 5)))).isPresent();
        assertThat(nothing.with(List.of(people(1, 4)))).isEmpty();
    }

    @Test
    void an_empty_cell_says_nothing_of_anyone() {
        assertThat(nothing.with(List.of(Set.of()))).isPresent();
    }

    @Test
    void a_group_is_hidden_where_its_complement_is_too_small() {
        assertThat(nothing.with(List.of(people(1, 11), people(1, 6)))).isPresent();
        assertThat(nothing.with(List.of(people(1, 10), people(1, 6)))).isEmpty();
    }

    @Test
    void two_groups_are_not_both_shown_beside_a_total_where_they_leave_a_small_rest() {
        assertThat(nothing.with(List.of(people(1, 15), people(1, 6), people(7, 12))))
                .isEmpty();
        assertThat(nothing.with(List.of(people(1, 15), people(1, 6)))).isPresent();
    }

    @Test
    void remembers_what_was_shown_before() {
        Disclosure<Integer> nine = nothing.with(List.of(people(1, 9))).orElseThrow();

        assertThat(nine.with(List.of(people(1, 10)))).isEmpty();
        assertThat(nine.with(List.of(people(1, 14)))).isPresent();
        assertThat(nine.with(List.of(people(1, 9)))).isPresent();
    }

    @Test
    void groups_that_overlap_by_a_few_are_not_both_shown() {
        assertThat(nothing.with(List.of(people(1, 9), people(7, 15)))).isEmpty();
        assertThat(nothing.with(List.of(people(1, 10), people(6, 15)))).isPresent();
    }
}
