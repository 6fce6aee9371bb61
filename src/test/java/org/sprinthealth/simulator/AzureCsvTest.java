package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.simulator.AzureCsv.Form;

class AzureCsvTest {
    private static final Team TEAM = OddTeams.teams().get(2);
    private static final Instant AT = Iteration.endOf(LocalDate.of(2026, 3, 6), TEAM.zone());

    private static String write(AzureProcess process, Form form) {
        return new AzureCsv(TEAM, process, form).write(AT);
    }

    @Test
    void a_query_has_a_bare_header_and_quoted_cells() {
        List<String> lines = write(AzureProcess.AGILE, Form.COMMA).lines().toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "\uFEFFID,Work Item Type,Title,Assigned To,State,Tags,Area Path,Iteration Path,Story Points,"
                                + "Priority,Stack Rank,Description,Acceptance Criteria,Created Date,Changed Date,Closed Date,Parent");
        assertThat(lines.get(1))
                .startsWith("\"4001\",\"Feature\",\"")
                .contains(
                        "\"Canary Ömür Yelkovan <canary.yelkovan@example.org>\",\"New\",,\"odd-3\\Shop\",\"odd-3\",,");
    }

    @Test
    void semicolons_come_with_the_dates_of_their_language() {
        List<List<String>> rows = Parsed.rows(write(AzureProcess.SCRUM, Form.SEMICOLON.withoutBom()), ';');
        assertThat(rows.get(0)).startsWith("ID").contains("Effort", "Backlog Priority");
        assertThat(Parsed.column(rows, "Created Date"))
                .allMatch(date -> date.matches("\\d\\d\\.\\d\\d\\.202[56] \\d\\d:\\d\\d:\\d\\d"));
        assertThat(Parsed.column(rows, "Work Item Type"))
                .containsOnly("Feature", "Product Backlog Item", "Bug", "Spike", "Task");
    }

    @Test
    void only_the_current_iteration_is_shown() {
        List<List<String>> rows = Parsed.rows(write(AzureProcess.SCRUM, Form.COMMA.withoutBom()), ',');
        assertThat(Parsed.column(rows, "Iteration Path"))
                .contains("odd-3", "odd-3\\PI 1\\ODD Sprint 3", "odd-3\\PI 2\\ODD Sprint 5")
                .allMatch(path -> path.matches("odd-3(\\\\PI \\d\\\\ODD Sprint \\d)?"));
    }

    @Test
    void empty_fields_of_html_still_hold_a_block() {
        List<List<String>> rows = Parsed.rows(write(AzureProcess.CMMI, Form.COMMA.withoutBom()), ',');
        assertThat(Parsed.column(rows, "Acceptance Criteria")).contains("<div><br></div>", "");
        assertThat(Parsed.column(rows, "Size")).contains("", "5", "8");
    }

    @Test
    void cells_at_the_end_can_be_missing() {
        List<List<String>> rows =
                Parsed.rows(write(AzureProcess.BASIC, Form.COMMA.withoutBom().cutShort()), ',');
        assertThat(rows).extracting(List::size).contains(17, 16, 15).doesNotContain(18);
    }

    @Test
    void a_tree_has_one_title_a_row_at_its_depth_and_skips_levels() {
        List<List<String>> rows =
                Parsed.rows(write(AzureProcess.AGILE, Form.COMMA.withoutBom().asTree()), ',');
        assertThat(rows.get(0)).startsWith("ID", "Work Item Type", "Title 1", "Title 2", "Title 3", "Title 4");
        assertThat(rows.stream().skip(1))
                .allMatch(row -> row.subList(2, 6).stream()
                                .filter(title -> !title.isEmpty())
                                .count()
                        == 1);
        assertThat(rows.get(1)).startsWith("3999", "Epic", "odd-3", "", "", "");
        List<String> second = Parsed.column(rows, "Title 2");
        List<Integer> features = IntStream.range(0, second.size())
                .filter(i -> !second.get(i).isEmpty())
                .boxed()
                .toList();
        assertThat(features).hasSize(3).startsWith(1);
    }
}
