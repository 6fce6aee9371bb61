package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By what the cells of a file of text are separated. */
class DelimiterTest {

    @Test
    void the_header_decides_whatever_stands_in_the_rows_below() throws IOException {
        assertThat(rows("a;b\n1,2,3,4;5\n")).containsExactly("a|b", "2: 1,2,3,4|5");
        assertThat(rows("a;b\r1,2,3,4;5\r")).containsExactly("a|b", "2: 1,2,3,4|5");
    }

    @Test
    void a_header_goes_on_behind_a_line_end_within_quotes() throws IOException {
        assertThat(rows("\"story, bug,\nor task\";b;c;d\n1;2;3;4\n"))
                .containsExactly("story, bug,\nor task|b|c|d", "3: 1|2|3|4");
    }

    @Test
    void the_most_frequent_in_the_header_counts() throws IOException {
        assertThat(rows("a,b,c;d\n")).containsExactly("a|b|c;d");
        assertThat(rows("a;b;c,d\n")).containsExactly("a|b|c,d");
        assertThat(rows("a\tb\tc;d\n")).containsExactly("a|b|c;d");
    }

    @Test
    void a_header_is_all_there_is() throws IOException {
        assertThat(rows("a;b")).containsExactly("a|b");
        assertThat(rows("sep=")).containsExactly("sep=");
        assertThat(rows("sep=|\na|b")).containsExactly("a|b");
    }

    private static List<String> rows(String text) throws IOException {
        return PartsRead.rows(text.getBytes(StandardCharsets.UTF_8));
    }
}
