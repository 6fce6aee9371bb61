package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bug report says beside its criteria, and what it leaves out. */
class BugReportTest {

    @ParameterizedTest
    @CsvSource({
        "h3. Steps/Open the cart/h3. Expected result/It opens, true, true",
        "- Steps: open the cart/- Expected: it opens, true, true",
        "- Steps: open the cart, true, false",
        "- Expected: it opens, false, true",
        "Steps:/TBD//Expected: it opens, false, true",
        "Steps:/Open the cart//Expected:, true, false",
        "- Steps:/- Open the cart/- Expected, false, false",
        "Open the cart, false, false"
    })
    void steps_and_result_stand_under_headings_or_behind_labels(String text, boolean steps, boolean expected) {
        var headings = new Headings(List.of());
        var sections = Section.of(Dialect.lines(text.replace('/', '\n')), headings);
        assertThat(BugReport.of(sections, headings)).isEqualTo(new BugReport(steps, expected));
    }

    @Test
    void says_in_words_what_is_missing() {
        assertThat(Stream.of(
                                new BugReport(true, true),
                                new BugReport(true, false),
                                new BugReport(false, true),
                                new BugReport(false, false))
                        .map(BugReport::missing))
                .containsExactly(
                        "",
                        "the expected result is missing",
                        "the steps to reproduce are missing",
                        "the steps to reproduce and the expected result are missing");
    }
}
