package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Character references in HTML. */
class EntitiesTest {

    @ParameterizedTest
    @CsvSource({
        "&auml;ndern, ändern",
        "a &lt; b &amp; c, a < b & c",
        "&#65;&#x42;&#X43;, ABC",
        "&unknown; &, &unknown; &",
        "&#9999999;, &#9999999;",
        "no reference, no reference"
    })
    void known_ones_are_their_characters_and_others_stay(String text, String decoded) {
        assertThat(Entities.decoded(text)).isEqualTo(decoded);
    }
}
