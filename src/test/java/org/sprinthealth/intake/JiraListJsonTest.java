package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sprinthealth.intake.table.Split;
import tools.jackson.databind.json.JsonMapper;

/** What Jira answers beside issues and sprints: statuses tell something, all else is known and left out. */
class JiraListJsonTest {
    private static final String TELLS = "It is a list of statuses: it tells what the statuses in changelogs mean.";

    private static Companion telling(Map<String, String> categories, int records) {
        return new Companion(categories, Beside.NOTHING, records, 0, 0, List.of(), List.of(TELLS));
    }

    @Test
    void statuses_tell_their_categories_by_key_or_by_word() throws IOException {
        Inline statuses = Inline.json("[{'name': 'In Arbeit', 'statusCategory': {'id': 4, 'key': 'indeterminate'}},"
                + " {'name': 'Fertig', 'statusCategory': 'DONE'},"
                + " {'name': 'Neu', 'statusCategory': {'id': 1}}]");

        assertThat(statuses.format()).isEqualTo("Jira JSON beside issues");
        assertThat(statuses.contents()).isEqualTo(telling(Map.of("In Arbeit", "indeterminate", "Fertig", "DONE"), 3));
    }

    @Test
    void statuses_of_a_project_stand_by_type() throws IOException {
        assertThat(Inline.json("[{'id': '1', 'name': 'Story', 'subtask': false, 'statuses': ["
                                + "{'name': 'To Do', 'statusCategory': {'key': 'new'}},"
                                + "{'name': 'Done', 'statusCategory': {'key': 'done'}}]},"
                                + "{'id': '2', 'name': 'Task', 'subtask': false, 'statuses': ["
                                + "{'name': 'Parked', 'statusCategory': {'key': 'new'}}]}]")
                        .contents())
                .isEqualTo(telling(Map.of("To Do", "new", "Done", "done", "Parked", "new"), 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a board's configuration | {'id': 5, 'columnConfig': {'columns': []}}
                    a list of projects | {'id': '5', 'key': 'APO', 'projectTypeKey': 'software'}
                    a list of fields | {'id': 'customfield_1', 'name': 'Sprint', 'clauseNames': []}
                    a list of boards | {'id': 5, 'name': 'APO', 'type': 'scrum', 'location': {}}
                    a list of issue types | {'id': '5', 'name': 'Story', 'subtask': false}
                    a list of people | {'accountId': '5', 'displayName': 'x'}
                    """)
    void other_lists_are_known_and_left_out(String what, String record) throws IOException {
        assertThat(Inline.json("[" + record + "," + record + "]").contents())
                .isEqualTo(Companion.leftOut(2, "It is " + what + ", which is known and left out."));
    }

    @Test
    void a_refusal_of_jiras_says_what_to_check() {
        assertThat(Inline.json("{'errorMessages': ['The value APO does not exist'], 'errors': {}}")
                        .refusal())
                .isEqualTo("export: it is Jira's refusal to answer. Check the address, the query and the token, and"
                        + " fetch again");
    }

    @Test
    void a_changelog_without_its_issue_says_what_to_fetch() {
        assertThat(Inline.json("{'values': [{'id': '1', 'created': '2026-03-02T09:00:00.000+0000', 'items': []}]}")
                        .refusal())
                .isEqualTo("export: it is the changelog of one issue without the issue. Fetch the issues themselves"
                        + " with expand=changelog");
    }

    @Test
    void statuses_in_a_folder_of_several_teams_are_everybodys() throws IOException {
        Split split = new Split("project", Map.of("apo", "apollo"), "apollo");

        assertThat(Inline.json("[{'name': 'Fertig', 'statusCategory': {'key': 'done'}}]")
                        .read(split)
                        .contents())
                .isEqualTo(telling(Map.of("Fertig", "done"), 1));
    }

    @Test
    void a_record_of_another_shape_is_none_of_these() {
        assertThat(new JiraListJson().fits(new JsonMapper().readTree("{\"id\": 5, \"name\": \"Story\"}")))
                .isFalse();
    }
}
