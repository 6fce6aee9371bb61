package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rows and records of one team, out of a file of several. */
class SplitTest {
    private static final Split APOLLO = new Split("Team", Map.of("apollo", "a", "gemini", "g"), "a");

    @Test
    void only_the_rows_of_the_team_are_shown_and_those_of_nobody_told() throws IOException {
        try (Table table = Table.of(List.of(
                List.of("team", "ID"),
                List.of("Apollo", "1"),
                List.of("Gemini", "2"),
                List.of("Mars", "3"),
                List.of(),
                List.of("", "5"),
                List.of("Shop\\Apollo", "6")))) {
            table.only(APOLLO);

            assertThat(PartsRead.rows(table)).containsExactly("team|ID", "2: Apollo|1", "7: Shop\\Apollo|6");
            assertThat(table.nobodys()).containsExactly(new Split.Nobodys(4, "Mars"), new Split.Nobodys(6, ""));
        }
    }

    @Test
    void all_rows_are_shown_where_no_team_is_asked_for() throws IOException {
        try (Table table = Table.of(List.of(List.of("Team", "ID"), List.of("Apollo", "1"), List.of("Mars", "2")))) {
            assertThat(PartsRead.rows(table)).containsExactly("Team|ID", "2: Apollo|1", "3: Mars|2");
            assertThat(table.nobodys()).isEmpty();
        }
    }

    @Test
    void a_table_without_the_column_is_refused() throws IOException {
        try (Table table = Table.of(List.of(List.of("Squad", "ID")))) {
            assertThatThrownBy(() -> table.only(APOLLO))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage(
                            "it lies in a folder of several teams, and has no column Team that tells whose a row is");
        }
    }

    @Test
    void only_the_records_of_the_team_are_shown_and_those_of_nobody_told() throws IOException {
        String json =
                "[{'Team':'Apollo'},{'Team':{'key':'GEMINI'}},{'Team':'Mars'},{'fields':{'Team':{'name':'apollo'}}},{'ID':5}]";
        try (Records records = records(json)) {
            records.only(APOLLO);

            List<Integer> shown = new ArrayList<>();
            while (records.next() != null) {
                shown.add(records.number());
            }
            assertThat(shown).containsExactly(1, 4);
            assertThat(records.nobodys()).containsExactly(new Split.Nobodys(3, "Mars"), new Split.Nobodys(5, ""));
        }
    }

    private static Records records(String json) throws IOException {
        byte[] content = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return ((Part.OfRecords) PartsRead.of(content).get(0)).open();
    }
}
