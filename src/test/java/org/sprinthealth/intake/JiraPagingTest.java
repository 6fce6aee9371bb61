package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a file of answers has all that was there to be fetched. */
class JiraPagingTest {
    private static final String TWO = "'issues': [{'key': 'APO-1'}, {'key': 'APO-2'}]";
    private static final String ONE = "'issues': [{'key': 'APO-3'}]";

    private static @Nullable Announced shortfall(String json) throws IOException {
        return JiraPaging.shortfall(Inline.json(json).records());
    }

    @Test
    void a_single_record_without_an_answer_around_it_is_not_all() throws IOException {
        assertThat(shortfall("{'key': 'APO-1'}")).isEqualTo(Announced.SINGLE);
        assertThat(shortfall("[{'key': 'APO-1'}, {'key': 'APO-2'}]")).isNull();
    }

    @Test
    void a_total_beyond_the_records_tells_how_many_there_are() throws IOException {
        assertThat(shortfall("{'total': 3, " + TWO + "}")).isEqualTo(Announced.of(3));
        assertThat(shortfall("{'total': 2, " + TWO + "}")).isNull();
        assertThat(shortfall("{" + TWO + "}")).isNull();
    }

    @Test
    void the_records_of_all_answers_count_against_the_greatest_total() throws IOException {
        assertThat(shortfall("[{'total': 3, " + TWO + "}, {'total': 3, " + ONE + "}]"))
                .isNull();
        assertThat(shortfall("[{'total': 4, " + TWO + "}, {'total': 3, " + ONE + "}]"))
                .isEqualTo(Announced.of(4));
    }

    @Test
    void an_answer_that_is_not_the_last_tells_that_more_follows() throws IOException {
        assertThat(shortfall("{'isLast': false, " + TWO + "}")).isEqualTo(Announced.MORE);
        assertThat(shortfall("{'nextPageToken': 'abc', " + TWO + "}")).isEqualTo(Announced.MORE);
        assertThat(shortfall("{'nextPageToken': null, " + TWO + "}")).isNull();
    }

    @Test
    void the_last_answer_ends_it_wherever_it_stands() throws IOException {
        assertThat(shortfall("[{'isLast': false, " + TWO + "}, {'isLast': true, " + ONE + "}]"))
                .isNull();
        assertThat(shortfall("[{'isLast': true, " + ONE + "}, {'isLast': false, " + TWO + "}]"))
                .isNull();
        assertThat(shortfall("[{'nextPageToken': 'abc', " + TWO + "}, {" + ONE + "}]"))
                .isNull();
        assertThat(shortfall("{'isLast': true, 'nextPageToken': 'abc', " + TWO + "}"))
                .isNull();
    }
}
