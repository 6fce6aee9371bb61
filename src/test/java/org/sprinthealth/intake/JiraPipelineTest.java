package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Beside.FieldValue;
import org.sprinthealth.settings.TeamSettings;

/** What the files of a data pipeline's export tell together: issues, their own fields, their history. */
class JiraPipelineTest {
    private static final TeamSettings APOLLO = Teams.apollo().build();
    private static final String[] ISSUES = {
        "id,key,issue_type,summary,status,created_date,updated_date",
        "101,APO-1,Story,Show the sum,In Arbeit,2026-03-02T08:00:00Z,2026-03-04T08:00:00Z",
        "102,APO-2,Story,Pay by card,To Do,2026-03-02T09:00:00Z,2026-03-02T09:00:00Z"
    };
    private static final String FIELDS = "issue_id,field_id,field_name,field_value";
    private static final String HISTORY = "issue_id,changelog_id,created_date,field,from,from_string,to,to_string";

    @TempDir
    Path folder;

    /** The night of the issues with files beside them, each as its lines. */
    private Night night(String[]... beside) {
        Door door = new Door(folder, APOLLO);
        List<Sighting> sightings = new ArrayList<>(List.of(door.look("issues_job17.csv", ISSUES)));
        for (String[] file : beside) {
            sightings.add(door.look("beside_job17_" + sightings.size() + ".csv", file));
        }
        return door.night(sightings.toArray(Sighting[]::new));
    }

    private static String[] fields(String... rows) {
        return lines(FIELDS, rows);
    }

    private static String[] history(String... rows) {
        return lines(HISTORY, rows);
    }

    private static String[] lines(String header, String... rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(List.of(rows));
        return lines.toArray(String[]::new);
    }

    private static List<String> past(Night night, String key) {
        return night.snapshot().pasts().stream()
                .filter(past -> past.key().equals(key))
                .flatMap(past -> past.versions().stream())
                .map(version -> version.from() + " " + version.item().status())
                .toList();
    }

    @Test
    void fields_beside_the_issues_fill_them_by_name_and_by_form() {
        Night night = night(fields(
                "101,customfield_10200,Story Points,5.0",
                "101,customfield_10020,Sprint,\"[com.atlassian.greenhopper.service.sprint.Sprint@1[id=7,name=S 7,"
                        + "startDate=2026-03-02T08:00:00Z,endDate=2026-03-13T15:00:00Z]]\"",
                "101,customfield_10019,Order,0|i0001r:",
                "102,customfield_10300,Size of hat,7"));

        Item item = Door.item(night, "APO-1");
        assertThat(item.summary()).isEqualTo("Show the sum");
        assertThat(item.estimate()).isEqualTo(new BigDecimal("5"));
        assertThat(item.sprints()).containsExactly("S 7");
        assertThat(item.rank()).isEqualTo("i0001r:");
        assertThat(Door.item(night, "APO-2").estimate()).isNull();
        assertThat(night.sprints())
                .containsExactly(new Sprint(
                        "S 7",
                        Instant.parse("2026-03-02T08:00:00Z"),
                        Instant.parse("2026-03-13T15:00:00Z"),
                        null,
                        null,
                        null,
                        null,
                        DatesFrom.EXPORT));
        assertThat(night.understood().get(0).columns())
                .isEqualTo(Map.of(
                        "id", Field.ID,
                        "key", Field.KEY,
                        "issue_type", Field.TYPE,
                        "summary", Field.SUMMARY,
                        "status", Field.STATUS,
                        "created_date", Field.CREATED,
                        "updated_date", Field.UPDATED,
                        "Story Points", Field.ESTIMATE,
                        "Sprint", Field.SPRINT,
                        "Order", Field.RANK));
        assertThat(night.snapshot().pasts()).isEmpty();
    }

    @Test
    void brackets_around_a_value_are_those_of_a_list_and_brackets_within_it_its_own() {
        Night night = night(fields(
                "101,customfield_10021,Flagged,[]",
                "102,customfield_10021,Flagged,[Impediment]",
                "101,customfield_10400,Acceptance Criteria,[x] card is charged\\n[ ] receipt is mailed",
                "102,customfield_10400,Acceptance Criteria,- card is charged [twice]"));

        assertThat(Door.each(night, Item::flagged)).containsExactly(false, true);
        assertThat(Door.each(night, item -> item.criteria().written())).containsExactly(2, 1);
    }

    @Test
    void a_history_beside_the_issues_tells_their_past_and_of_an_issue_without_one_that_it_never_changed() {
        Night night = night(history("101,9,2026-03-03T08:00:00Z,status,1,To Do,3,In Progress"));

        assertThat(past(night, "APO-1"))
                .containsExactly("2026-03-02T08:00:00Z To Do", "2026-03-03T08:00:00Z In Progress");
        assertThat(past(night, "APO-2")).containsExactly("2026-03-02T09:00:00Z To Do");
    }

    @Test
    void several_files_beside_the_issues_count_together() {
        Night night = night(
                fields("101,customfield_10200,Story Points,5"),
                fields("101,customfield_10019,Rank,0|i0001r:", "102,customfield_10200,Story Points,3"),
                history("101,9,2026-03-03T08:00:00Z,status,1,To Do,3,In Progress"),
                history("101,12,2026-03-04T08:00:00Z,status,3,In Progress,4,Review"));

        assertThat(Door.each(night, Item::estimate)).containsExactly(new BigDecimal("5"), new BigDecimal("3"));
        assertThat(Door.item(night, "APO-1").rank()).isEqualTo("i0001r:");
        assertThat(past(night, "APO-1"))
                .containsExactly(
                        "2026-03-02T08:00:00Z To Do",
                        "2026-03-03T08:00:00Z In Progress",
                        "2026-03-04T08:00:00Z Review");
    }

    @Test
    void two_files_tell_all_that_each_tells() {
        FieldValue points = new FieldValue("customfield_10200", "Story Points", "5");
        FieldValue rank = new FieldValue("customfield_10019", "Rank", "0|i0001r:");
        JiraChange begun = status(9, "In Progress");
        JiraChange done = status(12, "Done");
        Beside one = new Beside(Map.of("101", List.of(points)), Map.of("101", List.of(begun)), true);
        Beside other =
                new Beside(Map.of("101", List.of(rank), "102", List.of(points)), Map.of("101", List.of(done)), false);

        assertThat(JiraPipeline.both(one, other))
                .isEqualTo(new Beside(
                        Map.of("101", List.of(points, rank), "102", List.of(points)),
                        Map.of("101", List.of(begun, done)),
                        true));
        assertThat(JiraPipeline.both(Beside.NOTHING, one)).isEqualTo(one);
        assertThat(JiraPipeline.both(other, other).hasChanges()).isFalse();
    }

    private static JiraChange status(long order, String name) {
        return new JiraChange(Instant.parse("2026-03-03T08:00:00Z"), order, "status", null, "", "", "", name);
    }

    @Test
    void issues_with_nothing_beside_them_stay_as_they_are() throws IOException {
        ItemsFile issues = (ItemsFile) Inline.csv(ISSUES).contents();

        assertThat(JiraPipeline.together(issues, Beside.NOTHING, APOLLO)).isSameAs(issues);
    }
}
