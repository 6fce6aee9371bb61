package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes a difference to what criteria say. */
class FingerprintTest {

    private static String print(String... prose) {
        return Fingerprint.of(new Findings("place", List.of(), List.of(prose), 0, 0, null));
    }

    @Test
    void lines_without_words_make_none() {
        assertThat(print("Newest first", "→ …")).isEqualTo(print("newest first!"));
        assertThat(print("Newest first", "Ten a page")).isEqualTo(print("Ten a page", "Newest first"));
        assertThat(print("Newest first")).isNotEqualTo(print("Newest last"));
    }

    @Test
    void a_sign_of_a_number_makes_one() {
        assertThat(print("Down to -5")).isNotEqualTo(print("Down to 5"));
        assertThat(print("Limit 3.5")).isEqualTo(print("Limit 3,5")).isNotEqualTo(print("Limit 35"));
    }
}
