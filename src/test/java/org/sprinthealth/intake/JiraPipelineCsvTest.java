package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.table.Header;

/** What the data pipeline's table of issues has of its own. */
class JiraPipelineCsvTest {
    private static int likeness(String... titles) {
        return new JiraPipelineCsv()
                .likeness(new Header(List.of(titles), 0), Teams.apollo().build());
    }

    @Test
    void cells_are_read_in_the_forms_of_the_pipeline() throws IOException {
        Inline issues = Inline.csv(
                "id,instance_url,key,project_key,issue_type,summary,description,labels,created_date",
                "101,https://jira.example.org,APO-1,APO,Story,Show\\nthe sum,a\\r\\nb\\nc,\"[map, courier]\","
                        + "2026-03-02T08:00:00Z");
        ItemsFile file = (ItemsFile) issues.contents();

        assertThat(issues.format()).isEqualTo("Jira data pipeline");
        assertThat(file.rows()).extracting(ItemRow::key).containsExactly("APO-1");
        assertThat(file.rows().get(0).cells())
                .isEqualTo(Map.of(
                        Field.ID, List.of("101"),
                        Field.TYPE, List.of("Story"),
                        Field.SUMMARY, List.of("Show the sum"),
                        Field.DESCRIPTION, List.of("a\nb\nc"),
                        Field.LABELS, List.of("courier", "map")));
        assertThat(file.notes()).isEmpty();
    }

    @Test
    void a_key_has_the_form_of_jiras_keys() throws IOException {
        assertThat(Inline.csv(
                                "id,key,issue_type,summary,created_date",
                                "101,APO-1,Story,Show the sum,2026-03-02T08:00:00Z",
                                "102,APO 2,Story,Pay by card,2026-03-02T08:00:00Z")
                        .contents()
                        .rejected())
                .containsExactly(new Rejected(
                        Inline.NAME,
                        3,
                        "key",
                        "what stands there is no key such as ABC-12",
                        "Export again, or take the row out"));
    }

    @Test
    void a_table_that_lacks_more_than_two_of_its_columns_is_nothing_like_it() {
        assertThat(likeness("id", "key", "issue_type")).isEqualTo(3);
        assertThat(likeness("id", "key", "status")).isZero();
    }

    @Test
    void a_table_of_issues_without_their_summaries_says_what_it_needs() {
        assertThat(Inline.csv("id,key,issue_type,created_date,status", "101,APO-1,Story,2026-03-02T08:00:00Z,To Do")
                        .refusal())
                .isEqualTo("export: its header (id, key, issue_type, created_date, status) is none that is known;"
                        + " nearest is Jira data pipeline, which also needs summary. Drop the files of one export of the"
                        + " data pipeline together");
    }
}
