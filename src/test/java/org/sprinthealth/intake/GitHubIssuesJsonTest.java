package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.table.Tidy;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a GitHub issue, field by field. */
class GitHubIssuesJsonTest {
    private static final String COMMAND_LINE =
            "{'number':12,'id':'I_1','title':'Pay','state':'OPEN','url':'https://github.com/acme/shop/issues/12'";

    @TempDir
    Path folder;

    private final GitHubIssuesJson format = new GitHubIssuesJson();

    @Test
    void an_answer_of_the_command_line_is_one_too() {
        assertThat(format.fits(said(COMMAND_LINE + "}").node())).isTrue();
        assertThat(format.fits(
                        said("{'number':12,'title':'Pay','state':'OPEN'}").node()))
                .isFalse();
    }

    @Test
    void is_known_by_its_repository_and_number_or_the_number_alone() {
        assertThat(format.key(said(COMMAND_LINE + "}"))).isEqualTo("shop#12");
        assertThat(format.key(said("{'number':7,'html_url':'https://github.com/acme/web/issues/7'}")))
                .isEqualTo("web#7");
        assertThat(format.key(said("{'number':7,'html_url':'there'}"))).isEqualTo("#7");
        assertThat(format.key(said("{'number':7}"))).isEqualTo("#7");
        assertThat(format.key(said("{'html_url':'https://github.com/acme/web/issues/7'}")))
                .isEmpty();
    }

    @Test
    void of_the_command_line_has_these_cells() {
        assertThat(format.cells(said(COMMAND_LINE + ",'stateReason':'NOT_PLANNED','issueType':{'name':'Feature'},"
                        + "'labels':[{'name':'web'},{'name':'bug'},{'name':'web'}],'milestone':{'title':'Sprint 3'},"
                        + "'body':'By card'}")))
                .isEqualTo(Map.of(
                        Field.ID, List.of("I_1"),
                        Field.SUMMARY, List.of("Pay"),
                        Field.TYPE, List.of("Feature"),
                        Field.STATUS, List.of("OPEN"),
                        Field.RESOLUTION, List.of("NOT_PLANNED"),
                        Field.SPRINT, List.of("Sprint 3"),
                        Field.DESCRIPTION, List.of("By card"),
                        Field.LABELS, List.of("bug", "web")));
    }

    @Test
    void of_the_interface_has_these_cells() {
        assertThat(format.cells(said("{'number':7,'id':101,'title':'Pay','state':'closed','state_reason':'completed',"
                        + "'type':{'name':'Task'},'labels':[],'html_url':'https://github.com/acme/web/issues/7',"
                        + "'parent_issue_url':'https://api.github.com/repos/acme/shop/issues/3'}")))
                .isEqualTo(Map.of(
                        Field.ID, List.of("101"),
                        Field.SUMMARY, List.of("Pay"),
                        Field.TYPE, List.of("Task"),
                        Field.STATUS, List.of("closed"),
                        Field.RESOLUTION, List.of("completed"),
                        Field.PARENT, List.of("shop#3")));
    }

    @Test
    void has_the_type_that_a_label_says_where_no_field_does() {
        assertThat(format.cells(said("{'labels':['app','Spike']}")))
                .isEqualTo(Map.of(Field.LABELS, List.of("Spike", "app"), Field.TYPE, List.of("Spike")));
        assertThat(format.cells(said("{'labels':['app','web']}")))
                .isEqualTo(Map.of(Field.LABELS, List.of("app", "web")));
        assertThat(format.cells(said("{'labels':['app','spike']}")))
                .isEqualTo(Map.of(Field.LABELS, List.of("app", "spike"), Field.TYPE, List.of("spike")));
    }

    @Test
    void says_when_it_was_created_updated_and_closed_in_either_spelling() {
        Door door = new Door(folder, Teams.apollo().build());
        Night night = door.night(
                "issues.json",
                json(COMMAND_LINE + ",'createdAt':'2026-03-02T09:00:00Z','updatedAt':'2026-03-04T09:00:00Z',"
                        + "'closedAt':'2026-03-03T09:00:00Z'}"),
                json("{'number':7,'title':'Count','state':'open','html_url':'https://github.com/acme/shop/issues/7',"
                        + "'created_at':'2026-03-01T09:00:00Z','closed_at':null}"));

        assertThat(Door.item(night, "shop#12").dates())
                .isEqualTo(new Dates(
                        Instant.parse("2026-03-02T09:00:00Z"),
                        Instant.parse("2026-03-04T09:00:00Z"),
                        Instant.parse("2026-03-03T09:00:00Z")));
        assertThat(Door.item(night, "shop#7").dates())
                .isEqualTo(new Dates(Instant.parse("2026-03-01T09:00:00Z"), null, null));
        assertThat(night.snapshot().fields())
                .isEqualTo(Set.of(
                        Field.KEY,
                        Field.ID,
                        Field.SUMMARY,
                        Field.STATUS,
                        Field.CREATED,
                        Field.UPDATED,
                        Field.RESOLVED));
        assertThat(night.understood())
                .containsExactly(new Understood(
                        "issues.json",
                        "GitHub issues JSON",
                        Map.of(
                                "number", Field.KEY,
                                "id", Field.ID,
                                "title", Field.SUMMARY,
                                "state", Field.STATUS,
                                "created_at", Field.CREATED,
                                "createdAt", Field.CREATED,
                                "updatedAt", Field.UPDATED,
                                "closed_at", Field.RESOLVED,
                                "closedAt", Field.RESOLVED)));
    }

    private static Said said(String record) {
        return new Said(new JsonMapper().readTree(json(record)), new Tidy());
    }

    private static String json(String record) {
        return record.replace('\'', '"');
    }
}
