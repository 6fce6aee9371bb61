package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The titles of scenarios and of their examples. */
class GherkinTest {

    @ParameterizedTest
    @CsvSource({
        "Scenario: too late, true",
        "Scenario 2: too late, true",
        "Szenario 2 - zu spät, true",
        "Scenario planning takes long, false",
        "Our scenario: too late, false"
    })
    void a_scenario_has_a_title(String line, boolean isTitle) {
        assertThat(Gherkin.isTitle(Line.text(line, ""))).isEqualTo(isTitle);
    }

    @ParameterizedTest
    @CsvSource({
        "Examples:, true",
        "Beispiele 2: Rabatte, true",
        "Examples of late orders, false",
        "Late examples:, false"
    })
    void its_examples_are_announced(String line, boolean announces) {
        assertThat(Gherkin.announcesExamples(Line.text(line, ""))).isEqualTo(announces);
    }
}
