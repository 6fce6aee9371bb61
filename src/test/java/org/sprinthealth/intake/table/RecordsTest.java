package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RecordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'total': 2, 'issues': [{'key': 'A-1'}, {'key': 'A-2'}]}",
                "[{'key': 'A-1'}, {'key': 'A-2'}]",
                "[{'issues': [{'key': 'A-1'}]}, {'issues': [{'key': 'A-2'}]}]",
                "{'issues': [{'key': 'A-1'}]}\n{'issues': [{'key': 'A-2'}]}",
                "{'key': 'A-1'}\n{'key': 'A-2'}\n"
            })
    void reads_one_answer_an_array_pages_and_lines(String json) throws IOException {
        assertThat(keys(json)).containsExactly("A-1", "A-2");
    }

    @Test
    void gives_the_first_record_again() throws IOException {
        try (Records records = open("[{'key': 'A-1'}]")) {
            assertThat(records.first()).isEqualTo(records.next());
            assertThat(records.number()).isEqualTo(1);
            assertThat(records.next()).isNull();
        }
    }

    @Test
    void keeps_what_an_answer_says_beside_its_list() throws IOException {
        try (Records records = open("{'startAt': 0, 'issues': [{'key': 'A-1'}], 'total': 40}")) {
            records.next();
            records.next();
            assertThat(records.pages()).singleElement().satisfies(page -> {
                assertThat(page.records()).isEqualTo(1);
                assertThat(page.envelope().get("total").asInt()).isEqualTo(40);
            });
        }
    }

    @Test
    void refuses_what_is_no_sound_json_and_names_the_record() {
        assertThat(refusal("[{'key': 'A-1'}, {'key': "))
                .startsWith("file:2: it is not sound JSON: Unexpected end-of-input")
                .endsWith(". Fetch it again, whole");
    }

    @Test
    void refuses_values_that_are_no_records_and_names_the_first() {
        assertThat(refusal("[{'key': 'A-1'}, {'key': 'A-2'}, 'A-3']"))
                .isEqualTo("file:3: its records are no objects. Fetch the items themselves");
    }

    @Test
    void refuses_a_nul_and_names_the_record_in_which_it_was_found() {
        String filled = "{'key': '" + "x".repeat(20_000) + "'}";
        assertThat(refusal("[" + filled + "," + filled + "," + filled.replace("'}", "\0'}]")))
                .isEqualTo("file:3: there is a NUL character at or after this line. Export it again");
    }

    @Test
    void takes_two_hundred_thousand_records_and_no_more() {
        String most = "[{}" + ",{}".repeat(199_999);

        assertThatCode(() -> PartsRead.readAll(json(most + "]"))).doesNotThrowAnyException();
        assertThat(refusal(most + ",{}]"))
                .isEqualTo("file:200001: it has more than 200,000 records. Export fewer items at a time");
    }

    @Test
    void says_how_many_characters_were_damaged() throws IOException {
        byte[] damaged = json("[{'key': 'Größe über #'}]");
        damaged[new String(damaged, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xc3;

        assertThat(notes(damaged)).containsExactly("Damaged characters, read as \ufffd: 1.");
        assertThat(notes(json("[{'key': 'Größe über'}]"))).isEmpty();
    }

    @Test
    void refuses_an_answer_without_records() {
        assertThatThrownBy(() -> open("{'total': 0, 'issues': []}").first())
                .isInstanceOf(Unreadable.class)
                .hasMessage("it holds no records");
    }

    private static List<String> keys(String json) throws IOException {
        List<String> keys = new ArrayList<>();
        try (Records records = open(json)) {
            for (JsonNode record = records.next(); record != null; record = records.next()) {
                keys.add(record.get("key").asString());
            }
        }
        return keys;
    }

    private static List<String> notes(byte[] content) throws IOException {
        try (Records records = open(content)) {
            while (records.next() != null) {
                // to the end
            }
            return records.notes();
        }
    }

    private static String refusal(String json) {
        return PartsRead.refusal(json(json));
    }

    private static Records open(String json) throws IOException {
        return open(json(json));
    }

    private static Records open(byte[] content) throws IOException {
        return ((Part.OfRecords) PartsRead.of(content).get(0)).open();
    }

    private static byte[] json(String quoted) {
        return quoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
