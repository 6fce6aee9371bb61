package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.intake.Change.Value;

class ChangeTest {
    private static final Value OTHER = new Value(List.of(), List.of("Done"));

    @Test
    void another_value_stands_in_for_one_that_says_nothing() {
        assertThat(Value.NONE.or(OTHER)).isEqualTo(OTHER);
    }

    @Test
    void a_name_or_an_id_alone_says_something() {
        Value name = new Value(List.of(), List.of("To Do"));
        Value id = new Value(List.of("10001"), List.of());

        assertThat(name.or(OTHER)).isEqualTo(name);
        assertThat(id.or(OTHER)).isEqualTo(id);
    }
}
