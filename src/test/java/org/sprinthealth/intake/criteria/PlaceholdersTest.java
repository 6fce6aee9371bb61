package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands where criteria will. */
class PlaceholdersTest {

    @ParameterizedTest
    @CsvSource({
        "Criterion 1, true",
        "Criterion, true",
        "TBD, true",
        "12, true",
        "see APO-12, true",
        "[what must be true], true",
        "…, true",
        "Criterion 1 holds, false",
        "Newest 2, false",
        "Newest [first], false"
    })
    void says_nothing_yet(String text, boolean isOne) {
        assertThat(Placeholders.isOne(text)).isEqualTo(isOne);
    }
}
