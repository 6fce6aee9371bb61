package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Beside.FieldValue;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Split;
import org.sprinthealth.settings.TeamSettings;

/** A data pipeline's files of fields and of history, row by row. */
class JiraPipelineBesideTest {
    private static final TeamSettings APOLLO = Teams.apollo().build();
    private static final JiraPipelineBeside FORMAT = new JiraPipelineBeside();
    private static final String FIELDS = "issue_id,field_id,field_name,field_value";
    private static final String HISTORY =
            "issue_id,changelog_id,author_key,created_date,field,from,from_string,to,to_string";
    private static final String HOLDS_FIELDS = "It holds the site's own fields of the issues exported with it.";
    private static final String IS_HISTORY = "It is the history of the issues exported with it.";
    private static final String REMEDY = "Export again without editing";

    private static Companion companion(String... lines) throws IOException {
        return (Companion) Inline.csv(lines).contents();
    }

    private static Header header(String titles) {
        return new Header(List.of(titles.split(",")), 0);
    }

    private static Rejected refused(long line, String column, String reason) {
        return new Rejected(Inline.NAME, line, column, reason, REMEDY);
    }

    private static JiraChange status(String at, long order, String from, String to) {
        return new JiraChange(Instant.parse(at), order, "status", null, "", from, "", to);
    }

    @Test
    void a_file_of_fields_tells_what_stands_in_each_by_issue() throws IOException {
        assertThat(companion(
                        FIELDS,
                        "102,customfield_10200,Story Points,3.0",
                        "101,customfield_10200,Story Points,5.0",
                        ",,,",
                        "101,customfield_10400,Acceptance Criteria,- card is charged\\n- receipt is mailed"))
                .isEqualTo(new Companion(
                        Map.of(),
                        new Beside(
                                Map.of(
                                        "101",
                                        List.of(
                                                new FieldValue("customfield_10200", "Story Points", "5.0"),
                                                new FieldValue(
                                                        "customfield_10400",
                                                        "Acceptance Criteria",
                                                        "- card is charged\n- receipt is mailed")),
                                        "102",
                                        List.of(new FieldValue("customfield_10200", "Story Points", "3.0"))),
                                Map.of(),
                                false),
                        3,
                        0,
                        1,
                        List.of(),
                        List.of(HOLDS_FIELDS)));
    }

    @Test
    void a_file_of_history_tells_the_changes_of_each_issue_oldest_first_and_nothing_of_people() throws IOException {
        assertThat(companion(
                        HISTORY,
                        "101,12,quillfeather,2026-03-03T08:00:00Z,status,,In Progress,,Review",
                        "101,9,quillfeather,2026-03-03T08:00:00Z,status,,To Do,,In Progress",
                        "101,x,quillfeather,2026-03-02T08:00:00Z,status,,New,,To Do",
                        "102,13,quillfeather,2026-03-03T08:00:00Z,assignee,,a,,b",
                        "103,14,quillfeather,2026-03-03T08:00:00Z,Sprint,6,S 6,\"6, 7\",\"S 6, S 7\""))
                .isEqualTo(new Companion(
                        Map.of(),
                        new Beside(
                                Map.of(),
                                Map.of(
                                        "101",
                                        List.of(
                                                status("2026-03-02T08:00:00Z", 0, "New", "To Do"),
                                                status("2026-03-03T08:00:00Z", 9, "To Do", "In Progress"),
                                                status("2026-03-03T08:00:00Z", 12, "In Progress", "Review")),
                                        "102",
                                        List.of(),
                                        "103",
                                        List.of(new JiraChange(
                                                Instant.parse("2026-03-03T08:00:00Z"),
                                                14,
                                                "Sprint",
                                                null,
                                                "6",
                                                "S 6",
                                                "6, 7",
                                                "S 6, S 7"))),
                                true),
                        5,
                        0,
                        0,
                        List.of(),
                        List.of(IS_HISTORY)));
    }

    @Test
    void rows_that_have_slipped_are_refused_and_the_rest_is_read() throws IOException {
        Companion history = companion(
                HISTORY,
                "APO-1,9,,2026-03-03T08:00:00Z,status,,To Do,,Review",
                "101,9,,03.03.2026,status,,To Do,,Review",
                "101,9,,2026-03-03T08:00:00Z,status,,To Do,,Review,more",
                "101,9,,2026-03-03T08:00:00Z,status,,To Do,,Review,");

        assertThat(history)
                .isEqualTo(new Companion(
                        Map.of(),
                        new Beside(
                                Map.of(),
                                Map.of("101", List.of(status("2026-03-03T08:00:00Z", 9, "To Do", "Review"))),
                                true),
                        1,
                        3,
                        0,
                        List.of(
                                refused(2, "issue_id", "it has no number of an issue"),
                                new Rejected(
                                        Inline.NAME,
                                        3,
                                        "created_date",
                                        "found '03.03.2026'",
                                        "Export it again without editing"),
                                new Rejected(
                                        Inline.NAME, 4, null, "it has more cells than the header has columns", REMEDY)),
                        List.of(IS_HISTORY)));
        assertThat(companion(FIELDS, "101,customfield_1,Colour,red", "APO-1,customfield_1,Colour,red")
                        .rejected())
                .containsExactly(refused(3, "issue_id", "it has no number of an issue"));
    }

    @Test
    void titles_count_in_any_case_and_place() throws IOException {
        Inline fields = Inline.csv("FIELD_ID,Field_Name,FIELD_VALUE,more,ISSUE_ID", "customfield_1,Colour,red,x,101");

        assertThat(fields.format()).isEqualTo("Jira data pipeline, beside issues");
        assertThat(((Companion) fields.contents()).beside().values())
                .isEqualTo(Map.of("101", List.of(new FieldValue("customfield_1", "Colour", "red"))));
    }

    @Test
    void a_header_that_is_none_of_either_lacks_what_it_is_nearer_to() {
        assertThat(FORMAT.missing(header("issue_id,field_name,field_value"), APOLLO))
                .containsExactly("field_id");
        assertThat(FORMAT.missing(header("issue_id,changelog_id,created_date,field,from,to,to_string"), APOLLO))
                .containsExactly("from_string");
        assertThat(FORMAT.missing(header("changelog_id,created_date,field,from"), APOLLO))
                .containsExactly("issue_id", "from_string", "to", "to_string");
    }

    @Test
    void it_is_told_by_how_many_columns_of_a_history_it_has() {
        assertThat(FORMAT.likeness(header("issue_id,field,author_key,to"), APOLLO))
                .isEqualTo(3);
        assertThat(FORMAT.likeness(header("id,key"), APOLLO)).isZero();
    }

    @Test
    void a_history_without_one_of_its_columns_says_which() {
        assertThat(Inline.csv("issue_id,changelog_id,created_date,field,from,from_string,to", "101,9,,,,,")
                        .refusal())
                .isEqualTo("export: its header (issue_id, changelog_id, created_date, field, from, from_string, …) is"
                        + " none that is known; nearest is Jira data pipeline, beside issues, which also needs to_string."
                        + " Drop the files of one export of the data pipeline together");
    }

    @Test
    void in_a_folder_of_several_teams_it_is_everybodys() throws IOException {
        Split split = new Split("project_key", Map.of("apo", "apollo"), "apollo");

        assertThat(Inline.csv(FIELDS, "101,customfield_1,Colour,red")
                        .read(split)
                        .contents()
                        .accepted())
                .isEqualTo(1);
    }
}
