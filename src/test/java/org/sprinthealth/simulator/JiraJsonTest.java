package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.simulator.JiraJson.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JiraJsonTest {
    private static final Team TEAM = OddTeams.teams().get(1);
    private static final Instant AT = Iteration.endOf(LocalDate.of(2026, 3, 6), TEAM.zone());
    private static final JsonMapper MAPPER = new JsonMapper();

    private final JiraJson json = JiraJson.of(TEAM);

    @Test
    void an_issue_has_fields_and_a_changelog() {
        JsonNode issue = issues(json, Layout.ANSWER).get(0);
        assertThat(issue.propertyNames()).containsExactly("expand", "id", "self", "key", "changelog", "fields");
        assertThat(issue.get("fields").propertyNames())
                .contains("summary", "issuetype", "status", "priority", "resolution", "created", "updated", "labels")
                .contains("resolutiondate", "description", "comment", "customfield_10016", "customfield_10020");
        assertThat(issue.at("/fields/status/statusCategory/key").stringValue()).isIn("new", "indeterminate", "done");
        assertThat(issue.at("/fields/created").stringValue())
                .matches("202[56]-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
    }

    @Test
    void a_sprint_has_its_true_dates() {
        JsonNode sprint = MAPPER.readTree(new JiraBoardJson(JiraSite.of(TEAM)).sprints(AT))
                .get("values")
                .get(0);
        assertThat(sprint.toString())
                .isEqualTo("{\"id\":101,\"name\":\"ODD Sprint 1\",\"state\":\"closed\",\"goal\":\""
                        + TEAM.truth().sprints().get(0).goal()
                        + "\",\"startDate\":\"2026-02-09T09:30:00.000Z\",\"endDate\":\"2026-02-13T16:00:00.000Z\","
                        + "\"completeDate\":\"2026-02-13T16:00:00.000Z\",\"originBoardId\":7}");
    }

    @Test
    void the_next_sprint_has_no_dates_yet() {
        JsonNode sprints = MAPPER.readTree(new JiraBoardJson(JiraSite.of(TEAM)).sprints(AT))
                .get("values");
        assertThat(sprints).hasSize(5);
        assertThat(sprints.get(4).toString())
                .isEqualTo(
                        "{\"id\":105,\"name\":\"ODD Sprint 5\",\"state\":\"future\",\"goal\":\"\",\"originBoardId\":7}");
    }

    @Test
    void a_board_maps_its_columns_to_statuses() {
        JsonNode board = MAPPER.readTree(new JiraBoardJson(JiraSite.of(TEAM)).board(AT));
        assertThat(board.at("/columnConfig/columns").toString())
                .startsWith("[{\"name\":\"Zu erledigen\",\"statuses\":[{\"id\":\"10000\",\"self\":");
    }

    @Test
    void undoing_every_change_of_sprint_gives_the_sprints_at_creation() {
        for (JsonNode issue : issues(json, Layout.ANSWER)) {
            String sprints = ids(issue.at("/fields/customfield_10020"));
            for (JsonNode history : issue.at("/changelog/histories")) {
                for (JsonNode item : history.get("items")) {
                    if (item.get("field").stringValue().equals("Sprint")) {
                        assertThat(item.get("to").stringValue()).isEqualTo(sprints);
                        sprints = item.get("from").stringValue();
                    }
                }
            }
            assertThat(sprints).isIn("", "101", "102", "103", "104");
        }
    }

    @Test
    void changes_are_told_at_their_exact_instants_newest_first() {
        JsonNode issue = Collections.max(
                issues(json, Layout.ANSWER),
                java.util.Comparator.comparing(
                        node -> node.at("/changelog/total").intValue()));
        List<String> times = new ArrayList<>();
        issue.at("/changelog/histories")
                .forEach(history -> times.add(history.get("created").stringValue()));
        assertThat(times).hasSizeGreaterThan(4).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(times.get(0)).isEqualTo(issue.at("/fields/updated").stringValue());
    }

    @Test
    void an_answer_that_is_short_of_entries_tells_the_total() {
        for (JsonNode issue : issues(json.withAtMost(1), Layout.ANSWER)) {
            assertThat(issue.at("/changelog/histories")).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(json.withAtMost(1).write(AT, Layout.ANSWER)).contains("\"maxResults\":1,\"total\":7");
    }

    @Test
    void a_draft_of_a_sprint_has_the_name_of_that_day_in_the_changelog_and_the_id_of_later() {
        JiraJson drafts = json.on(JiraSite.of(TEAM).withDraftNames());
        assertThat(drafts.write(AT, Layout.ANSWER))
                .contains("\"to\":\"102, 103\",\"toString\":\"ODD Sprint 2, ODD Sprint 3 (draft)\"")
                .contains("{\"id\":103,\"name\":\"ODD Sprint 3\",\"state\":\"closed\"")
                .doesNotContain("\"name\":\"ODD Sprint 3 (draft)\"");
    }

    @Test
    void another_workflow_moves_all_items_in_progress_at_one_instant() {
        Instant when = Instant.parse("2026-03-04T12:34:56Z");
        String answer = json.on(JiraSite.of(TEAM).withAnotherWorkflowFrom(when)).write(AT, Layout.ANSWER);
        assertThat(answer.split("2026-03-04T12:34:56.000\\+0000", -1)).hasSizeGreaterThan(3);
        assertThat(answer).contains("\"from\":\"3\",\"fromString\":\"In Arbeit\",\"to\":\"10007\"");
    }

    @Test
    void the_same_issues_come_in_every_layout() {
        List<JsonNode> once = issues(json, Layout.ANSWER);
        assertThat(once).hasSizeGreaterThan(50);
        for (Layout layout : Layout.values()) {
            assertThat(issues(json, layout)).as(layout.name()).isEqualTo(once);
        }
    }

    private static String ids(JsonNode sprints) {
        List<String> ids = new ArrayList<>();
        sprints.forEach(sprint -> ids.add(sprint.get("id").asString()));
        return String.join(", ", ids);
    }

    private static List<JsonNode> issues(JiraJson json, Layout layout) {
        String text = json.write(AT, layout);
        List<JsonNode> issues = new ArrayList<>();
        switch (layout) {
            case ANSWER -> MAPPER.readTree(text).get("issues").forEach(issues::add);
            case ARRAY_OF_ANSWERS ->
                MAPPER.readTree(text).forEach(page -> page.get("issues").forEach(issues::add));
            case PAGES ->
                text.lines().forEach(line -> MAPPER.readTree(line).get("issues").forEach(issues::add));
            case ARRAY_OF_ISSUES -> MAPPER.readTree(text).forEach(issues::add);
            case LINES -> text.lines().forEach(line -> issues.add(MAPPER.readTree(line)));
        }
        return issues;
    }
}
