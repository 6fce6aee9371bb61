package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The labels inside of a line. */
class LabelTest {

    @Test
    void each_has_what_is_said_up_to_the_next() {
        assertThat(Label.in("Hello. Who: clerks. Why: they call | Colour: red"))
                .containsExactly(new Label(Topic.WHO, " clerks."), new Label(Topic.WHY, " they call | Colour: red"));
        assertThat(Label.in("The colour: red")).isEqualTo(List.of());
    }

    @Test
    void one_may_stand_far_behind() {
        String story = "The list has " + "very ".repeat(30) + "many rows. ";
        assertThat(Label.in(story + "Why: they call")).containsExactly(new Label(Topic.WHY, " they call"));
    }

    @Test
    void what_stands_before_the_first_is_no_answer() {
        assertThat(Label.before("They call: daily. Who: clerks. Why: sums")).isEqualTo("They call: daily.");
        assertThat(Label.before("Who: clerks")).isEmpty();
        assertThat(Label.before("They call: daily.")).isEqualTo("They call: daily.");
    }
}
