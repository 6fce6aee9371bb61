package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.intake.Beside.FieldValue;

class BesideTest {
    @Test
    void is_nothing_without_a_value_or_a_history() {
        FieldValue points = new FieldValue("10016", "Story Points", "3");

        assertThat(Beside.NOTHING.isNothing()).isTrue();
        assertThat(new Beside(Map.of("101", List.of(points)), Map.of(), false).isNothing())
                .isFalse();
        assertThat(new Beside(Map.of(), Map.of(), true).isNothing()).isFalse();
    }
}
