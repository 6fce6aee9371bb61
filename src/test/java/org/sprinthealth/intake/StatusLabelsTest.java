package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusLabelsTest {
    @Test
    void a_label_says_the_status_of_an_open_item() {
        assertThat(StatusLabels.status(Optional.of("opened"), Stream.of("web", "workflow::in dev", "status: review")))
                .contains("in dev");
    }

    @Test
    void what_is_closed_is_closed_whatever_a_label_says() {
        assertThat(StatusLabels.status(Optional.of("Closed"), Stream.of("workflow::in dev")))
                .contains("Closed");
    }

    @Test
    void without_such_a_label_it_is_the_trackers_own() {
        assertThat(StatusLabels.status(Optional.of("opened"), Stream.of("web"))).contains("opened");
        assertThat(StatusLabels.status(Optional.empty(), Stream.of("web"))).isEmpty();
    }
}
