package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.table.Tidy;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a GitLab issue, field by field. */
class GitLabIssuesJsonTest {
    private static final String ISSUE =
            "{'iid':4,'id':104,'title':'Pay','state':'opened','web_url':'https://gitlab.com/acme/shop/-/issues/4'";

    @TempDir
    Path folder;

    private final GitLabIssuesJson format = new GitLabIssuesJson();

    @Test
    void is_known_by_its_project_and_number_or_the_number_alone() {
        assertThat(format.key(said("{'iid':4,'references':{'full':'acme/shop#4'}}")))
                .isEqualTo("shop#4");
        assertThat(format.key(said("{'iid':4}"))).isEqualTo("#4");
        assertThat(format.key(said("{'title':'Pay'}"))).isEmpty();
    }

    @Test
    void has_these_cells() {
        assertThat(format.cells(said(ISSUE + ",'issue_type':'incident','labels':[{'name':'web'},{'name':'bug'}],"
                        + "'milestone':{'title':'Sprint 3'},'weight':3,'description':'By card','epic':{'iid':9}}")))
                .isEqualTo(Map.of(
                        Field.ID, List.of("104"),
                        Field.SUMMARY, List.of("Pay"),
                        Field.TYPE, List.of("incident"),
                        Field.STATUS, List.of("opened"),
                        Field.SPRINT, List.of("Sprint 3"),
                        Field.ESTIMATE, List.of("3"),
                        Field.DESCRIPTION, List.of("By card"),
                        Field.PARENT, List.of("&9"),
                        Field.LABELS, List.of("bug", "web")));
        assertThat(format.cells(said("{'title':'Pay','labels':[]}"))).isEqualTo(Map.of(Field.SUMMARY, List.of("Pay")));
    }

    @Test
    void counts_its_comments() {
        assertThat(format.comments(said("{'user_notes_count':2}"))).isEqualTo(new Comments(2, 0, null));
        assertThat(format.comments(said("{'user_notes_count':0}"))).isEqualTo(Comments.NONE);
    }

    @Test
    void says_when_it_was_created_updated_and_closed() {
        Door door = new Door(folder, Teams.apollo().build());
        Night night = door.night(
                "issues.json",
                json(ISSUE + ",'created_at':'2026-03-02T09:00:00Z','updated_at':'2026-03-04T09:00:00Z',"
                        + "'closed_at':'2026-03-03T09:00:00Z'}"),
                json("{'title':'Count'}"));

        assertThat(Door.item(night, "#4").dates())
                .isEqualTo(new Dates(
                        Instant.parse("2026-03-02T09:00:00Z"),
                        Instant.parse("2026-03-04T09:00:00Z"),
                        Instant.parse("2026-03-03T09:00:00Z")));
        assertThat(Door.inWords(night))
                .containsExactly("issues.json:2: it has no key such as web#12. Fetch it again with all fields");
        assertThat(night.understood())
                .containsExactly(new Understood(
                        "issues.json",
                        "GitLab issues JSON",
                        Map.of(
                                "iid", Field.KEY,
                                "id", Field.ID,
                                "title", Field.SUMMARY,
                                "state", Field.STATUS,
                                "created_at", Field.CREATED,
                                "updated_at", Field.UPDATED,
                                "closed_at", Field.RESOLVED)));
    }

    private static Said said(String record) {
        return new Said(new JsonMapper().readTree(json(record)), new Tidy());
    }

    private static String json(String record) {
        return record.replace('\'', '"');
    }
}
