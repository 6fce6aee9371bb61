package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a family, known by their ending. */
class EndingsTest {
    private final Endings endings = new Endings(List.of("leute", "Ärzte"));

    @ParameterizedTest
    @CsvSource({
        "kaufleute, true",
        "fachleute, true",
        "tierarzte, true",
        "leute, false",
        "ableute, false",
        "kaufleuten, false",
        "kunde, false"
    })
    void an_ending_stands_behind_three_letters_at_least(String word, boolean ends) {
        assertThat(endings.end(word)).isEqualTo(ends);
    }
}
