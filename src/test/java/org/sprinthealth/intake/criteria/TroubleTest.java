package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences tell of a trouble that somebody has. */
class TroubleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They type it by hand.",
                "Usually the sums differ.",
                "They print, write and walk.",
                "They still call.",
                "As a clerk the sums are typed by hand.",
                "They want to know why it is done by hand.",
                "As a clerk I want to see the sums. They are typed by hand."
            })
    void a_trouble_is_one_by_itself_or_by_its_burdens(String sentence) {
        assertThat(Trouble.isTold(List.of(sentence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sums are shown.",
                "They call and walk.",
                "They call, call and call.",
                "It rains now.",
                "As a clerk I want to see what is done by hand.",
                "They type it by hand: timeout"
            })
    void a_burden_or_two_a_moment_a_wish_or_a_defect_is_none(String sentence) {
        assertThat(Trouble.isTold(List.of(sentence))).isFalse();
    }
}
