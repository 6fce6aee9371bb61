package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which markup a text is written in. */
class DialectTest {

    @ParameterizedTest
    @CsvSource({
        "The sum is shown, PLAIN",
        "2 ** 3 ** 4, PLAIN",
        "See [the rules](http://rules.example), MARKDOWN",
        "The **sum** is shown, MARKDOWN",
        "# Sorted by date, MARKDOWN",
        "# Sorted by date/# Newest first, WIKI",
        "h3. Criteria, WIKI",
        "The <b>sum</b> is shown, HTML"
    })
    void markup_tells_it(String text, Dialect dialect) {
        assertThat(Dialect.of(text.replace("/#", "\n#"))).isEqualTo(dialect);
    }

    @ParameterizedTest
    @CsvSource({
        "'h3. Criteria/The <b>sum</b><br>is shown', HTML",
        "'h3. Criteria/The <b>sum</b> is shown', WIKI",
        "'h3. Criteria/h3. Notes/The <b>sum</b><br>is shown', WIKI",
        "'h3. Criteria/## Notes/The <b>sum</b><br>is shown', MARKDOWN",
    })
    void tags_tell_it_where_there_are_more_than_two_for_each_line_of_other_markup(String text, Dialect dialect) {
        assertThat(Dialect.of(text.replaceAll("/(?=h3|##|The)", "\n"))).isEqualTo(dialect);
    }

    @ParameterizedTest
    @CsvSource({"<p>Criteria</p>, HTML", "'  <ul>', HTML", "Criteria<br>, WIKI"})
    void a_tag_at_the_start_tells_it_whatever_follows(String start, Dialect dialect) {
        assertThat(Dialect.of(start + "\nh3. Web\nh3. App\nh3. Print")).isEqualTo(dialect);
    }
}
