package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of plain values, read as the rows of a table. */
class FlatRecordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'key': 'A-1', 'points': 3, 'done': null} | true",
                "{'key': 'A-1', 'labels': ['web', 'shop', 1]} | true",
                "{'key': 'A-1', 'labels': []} | true",
                "{'key': 'A-1', 'fields': {'points': 3}} | false",
                "{'key': 'A-1', 'fields': {}} | false",
                "{'key': 'A-1', 'links': ['web', {'to': 'A-2'}]} | false",
                "{} | false"
            })
    void only_records_of_plain_values_and_lists_of_them_can_be_a_table(String record, boolean can) throws IOException {
        try (Records records = records("[" + record + "]")) {
            assertThat(Table.canBe(records.first())).isEqualTo(can);
        }
    }

    @Test
    void each_record_is_a_row_of_its_values_as_text() throws IOException {
        assertThat(rows("[{'key': 'A-1', 'done': true, 'labels': ['web', 2]},"
                        + "{'points': 1.5, 'key': 'A-2', 'done': null}]"))
                .containsExactly("key|done|labels|points", "1: A-1|true|web; 2|", "2: A-2|||1.5");
    }

    @Test
    void the_names_in_the_first_forty_records_are_the_titles() throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 1; i <= 42; i++) {
            records.append("{'key': ").append(i);
            records.append(i == 40 ? ", 'late': 'x'}" : i == 41 ? ", 'too late': 'y'}" : "}")
                    .append('\n');
        }

        assertThat(rows(records.toString()))
                .hasSize(43)
                .startsWith("key|late", "1: 1|")
                .endsWith("39: 39|", "40: 40|x", "41: 41|", "42: 42|");
    }

    @Test
    void the_titles_are_the_only_header_and_no_record_is_cut_off() throws IOException {
        try (Table table = Table.of(records("[{'key': 'A-1'}, {'key': 'A-2'}]"))) {
            assertThat(table.candidates()).containsExactly(new Header(List.of("key"), 0));
            while (table.next() != null) {
                // to the end
            }
            assertThat(table.endsInLine()).isFalse();
            assertThat(table.notes()).isEmpty();
        }
    }

    @Test
    void says_what_was_put_right_in_characters_and_cells() throws IOException {
        byte[] damaged = "[{\"key\":\"Größe über #\",\"note\":\"a\\u0007b\"}]".getBytes(StandardCharsets.UTF_8);
        damaged[new String(damaged, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xc3;
        try (Table table = Table.of(records(damaged))) {
            Row row = Objects.requireNonNull(table.next());
            assertThat(row.cell(0)).isEqualTo("Größe über \ufffd");
            assertThat(row.cell(1)).isEqualTo("ab");
            assertThat(table.notes())
                    .containsExactly(
                            "Damaged characters, read as \ufffd: 1.",
                            "Cells with control or direction characters, which were taken out: 1.");
        }
    }

    private static List<String> rows(String json) throws IOException {
        try (Table table = Table.of(records(json))) {
            return PartsRead.rows(table);
        }
    }

    private static Records records(String json) throws IOException {
        return records(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Records records(byte[] content) throws IOException {
        return ((Part.OfRecords) PartsRead.of(content).get(0)).open();
    }
}
