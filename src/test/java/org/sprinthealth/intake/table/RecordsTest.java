package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
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
        assertThatThrownBy(() -> keys("[{'key': 'A-1'}, {'key': "))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("it is not sound JSON: Unexpected end-of-input");
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

    private static Records open(String json) throws IOException {
        byte[] content = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return ((Part.OfRecords)
                        Parts.of(() -> new ByteArrayInputStream(content)).get(0))
                .open();
    }
}
