package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shapes of what Linear, GitHub, GitLab and the data pipeline export. */
class OtherTrackersTest {
    private static final Team TEAM = OddTeams.teams().get(2);
    private static final Instant AT = Iteration.endOf(LocalDate.of(2026, 3, 6), TEAM.zone());

    @Test
    void linear_quotes_every_cell_and_writes_dates_as_javascript_does() {
        String file = new LinearCsv(TEAM).write(AT);
        List<List<String>> rows = Parsed.rows(file, ',');
        assertThat(file).startsWith("\"ID\",\"Team\",\"Title\",\"Description\",\"Status\",\"Estimate\",\"Priority\",");
        assertThat(rows).allMatch(row -> row.size() == 34);
        assertThat(Parsed.column(rows, "Created"))
                .allMatch(date -> date.matches("(Mon|Tue|Wed|Thu|Fri) \\w{3} \\d\\d 202[56] \\d\\d:\\d\\d:00"
                        + " GMT\\+0000 \\(GMT\\+00:00\\)"));
        assertThat(Parsed.column(rows, "Status")).containsOnly("Backlog", "Todo", "In Progress", "Done", "Canceled");
    }

    @Test
    void linear_knows_one_cycle_of_an_issue() {
        List<List<String>> rows = Parsed.rows(new LinearCsv(TEAM).write(AT), ',');
        int number = rows.get(0).indexOf("Cycle Number");
        assertThat(rows.stream().skip(1).filter(row -> !row.get(number).isEmpty()))
                .isNotEmpty()
                .allMatch(row -> row.get(number + 1).equals("ODD Sprint " + row.get(number)));
    }

    @Test
    void linear_archives_what_was_closed_long_ago() {
        List<List<String>> rows =
                Parsed.rows(new LinearCsv(TEAM).write(Iteration.endOf(LocalDate.of(2026, 4, 30), TEAM.zone())), ',');
        assertThat(Parsed.column(rows, "Archived")).contains("").anyMatch(date -> date.startsWith("Mon Apr "));
    }

    @Test
    void a_github_project_shows_issues_then_pull_requests_then_a_draft() {
        List<List<String>> rows = Parsed.rows(new GitHubProjectTsv(TEAM).write(AT), '\t');
        assertThat(rows.get(0)).isEqualTo(GitHubProjectTsv.HEADER);
        assertThat(Parsed.column(rows, "URL"))
                .startsWith(rows.get(1).get(1))
                .anyMatch(url -> url.startsWith("https://github.com/example/odd-3/pull/50"))
                .endsWith("");
        assertThat(Parsed.column(rows, "Iteration")).contains("", "ODD Sprint 4");
    }

    @Test
    void github_answers_with_pull_requests_among_the_issues() {
        List<JsonNode> issues = new ArrayList<>();
        new JsonMapper().readTree(new GitHubIssuesJson(TEAM).write(AT)).forEach(issues::add);
        assertThat(issues).anyMatch(issue -> issue.has("pull_request")).anyMatch(issue -> !issue.has("pull_request"));
        assertThat(issues)
                .extracting(issue -> issue.at("/state_reason").asString(""))
                .contains("completed", "not_planned");
        assertThat(issues)
                .extracting(issue -> issue.at("/labels/0/name").stringValue())
                .contains("bug", "spike");
        assertThat(issues)
                .anyMatch(issue -> issue.at("/milestone/title").asString("").equals("ODD Sprint 3"));
    }

    @Test
    void gitlab_has_two_orders_of_the_same_columns() {
        List<List<String>> old = Parsed.rows(new GitLabCsv(TEAM, GitLabCsv.Order.ID_FIRST).write(AT), ',');
        List<List<String>> now = Parsed.rows(new GitLabCsv(TEAM, GitLabCsv.Order.TITLE_FIRST).write(AT), ',');
        assertThat(old.get(0)).startsWith("Issue ID", "URL", "Title", "State", "Description", "Author");
        assertThat(now.get(0)).startsWith("Title", "Description", "Issue ID", "URL", "State", "Author");
        assertThat(now.get(0)).endsWith("Labels", "Time Estimate", "Time Spent", "Epic ID", "Epic Title");
        for (String title : now.get(0)) {
            assertThat(Parsed.column(now, title)).isEqualTo(Parsed.column(old, title));
        }
    }

    @Test
    void a_data_pipeline_writes_issues_their_fields_and_their_history() {
        Map<String, String> files = DataPipelineCsv.of(TEAM).write(AT);
        assertThat(files)
                .containsOnlyKeys(
                        "issue_fields_job17_20260306235959.csv",
                        "issue_history_job17_20260306235959.csv",
                        "issues_job17_20260306235959.csv");
        assertThat(files.get("issues_job17_20260306235959.csv"))
                .startsWith("id,instance_url,url,key,project_key,project_name,project_type,")
                .contains("\r\n20001,https://jira.example.org,https://jira.example.org/browse/ODD-1,ODD-1,ODD,odd-3,")
                .contains("\\n\\n");
        assertThat(files.get("issue_history_job17_20260306235959.csv"))
                .contains(",jira,status,10000,Por hacer,3,En curso,\r\n")
                .contains(",custom,Sprint,101,ODD Sprint 1,\"101, 102\",\"ODD Sprint 1, ODD Sprint 2\",\r\n");
    }

    @Test
    void a_data_pipeline_ends_a_line_only_at_the_end_of_a_row() {
        DataPipelineCsv.of(TEAM)
                .write(AT)
                .values()
                .forEach(file -> assertThat(file.replace("\r\n", "")).doesNotContain("\n"));
    }
}
