package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Origin;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Teams;

class MergedNightTest {
    private static final String ALL_FIELDS = "Issue key,Summary,Status,Sprint,Custom field (Story Points)";

    private static final String DONE_ON_MONDAY =
            ", 'changelog': {'histories': [{'created': '2026-03-02T09:00:00.000+0000',"
                    + " 'items': [{'field': 'status', 'fromString': 'Moonlit', 'toString': 'Done'}]}]}";

    @TempDir
    Path folder;

    @Test
    void is_one_snapshot_in_which_the_newer_filled_cell_wins() {
        Door door = new Door(folder, Teams.apollo().build());
        Night night = door.night(
                door.look(
                        "2026-03-20T2300.csv", "Issue key,Summary,Status,Sprint", "A-2,new,Done,", "A-1,one,Open,S 2"),
                door.look(
                        "2026-03-20T2200.csv", ALL_FIELDS, "A-1,one,Open,S 1,3", "A-2,old,Open,S 1,5", "A-3,x,Open,,"));
        assertThat(Door.each(night, item -> item.row() + " " + item.key())).containsExactly("1 A-2", "2 A-1", "3 A-3");
        Item merged = Door.item(night, "A-2");
        assertThat(merged.summary() + " " + merged.status() + " " + merged.sprints())
                .isEqualTo("new Done [S 1]");
        assertThat(merged.estimate()).isEqualTo(new BigDecimal("5"));
        assertThat(night.snapshot().fields()).contains(Field.ESTIMATE);
        assertThat(night.snapshot().at()).isEqualTo("2026-03-20T23:00:00Z");
    }

    @Test
    void knows_where_each_item_stands_in_the_newest_file_that_has_it() {
        Door door = new Door(folder, Teams.apollo().build());
        Sighting older = door.look("2026-03-20T2200.csv", ALL_FIELDS, "A-2,two,Open,,", "A-1,one,Open,,");
        Sighting newer = door.look("2026-03-20T2300.csv", ALL_FIELDS, "A-3,three,Open,,", "A-2,two,Done,,");
        Night night = door.night(newer, older);
        assertThat(night.origins())
                .isEqualTo(Map.of(
                        "A-1", new Origin("2026-03-20T2200.csv", 3),
                        "A-2", new Origin("2026-03-20T2300.csv", 3),
                        "A-3", new Origin("2026-03-20T2300.csv", 2)));
        assertThat(night.snapshot().files())
                .containsExactly(older.arrival().sha256(), newer.arrival().sha256());
    }

    @Test
    void an_empty_criteria_cell_of_a_newer_file_leaves_those_of_the_older() {
        Door door = new Door(folder, Teams.apollo().build());
        String header = "Issue key,Summary,Custom field (Acceptance Criteria)";
        Night night = door.night(
                door.look("2026-03-20T2200.csv", header, "A-1,one,- The sum is shown"),
                door.look("2026-03-20T2300.csv", header, "A-1,one,"));
        assertThat(Door.item(night, "A-1").criteria().written()).isEqualTo(1);
    }

    @Test
    void is_the_same_whatever_the_order_of_arrival() {
        Door door = new Door(folder, Teams.apollo().build());
        Sighting one = door.look("a-2026-03-20.csv", ALL_FIELDS, "A-1,one,Open,S 1,3");
        Sighting other = door.look("b-2026-03-20.csv", ALL_FIELDS, "A-1,two,Open,S 1,");
        assertThat(door.night(one, other)).isEqualTo(door.night(other, one));
        assertThat(Door.item(door.night(one, other), "A-1").summary()).isEqualTo("two");
    }

    @Test
    void says_that_files_were_merged_and_when_they_were_taken() {
        Door door = new Door(folder, Teams.apollo().zone("Europe/Berlin").build());
        Night night = door.night(
                door.look("a-2026-03-20.csv", ALL_FIELDS, "A-1,one,Open,S 1,3"),
                door.look("b-2026-03-20_2315.csv", ALL_FIELDS, "A-1,one,Open,S 1,5"));
        assertThat(night.receipts())
                .extracting(FileReceipt::name)
                .containsExactly("b-2026-03-20_2315.csv", "a-2026-03-20.csv");
        assertThat(night.receipts().get(0).notes())
                .containsExactly(
                        "Taken 2026-03-20 23:15:00 (Europe/Berlin): the date and time in the file's name.",
                        "One of 2 exports of this night, read as one: by key, a newer file's filled cells win.");
    }

    @Test
    void counts_the_same_bytes_once() {
        Door door = new Door(folder, Teams.apollo().build());
        Night night = door.night(
                door.look("a-2026-03-20.csv", ALL_FIELDS, "A-1,one,Open,S 1,3"),
                door.look("b-2026-03-20.csv", ALL_FIELDS, "A-1,one,Open,S 1,3"));
        assertThat(night.receipts()).extracting(FileReceipt::verdict).containsOnlyOnce(Verdict.DUPLICATE);
        assertThat(night.snapshot().files()).hasSize(1);
    }

    @Test
    void a_row_that_one_file_withholds_and_another_shows_is_known() {
        Door door = new Door(folder, Teams.apollo().build());
        Night night = door.night(
                door.look("a-2026-03-20.csv", "Issue key,Summary,Created", "A-1,one,soon", "A-2,two,2026-01-01"),
                door.look("b-2026-03-20.csv", "Issue key,Summary", "A-1,one"));
        assertThat(night.snapshot().withheld()).isEmpty();
        assertThat(Door.each(night, Item::key)).containsExactly("A-1", "A-2");
    }

    @Test
    void a_file_at_jiras_limit_shows_nothing_gone() {
        Door door = new Door(folder, Teams.apollo().build());
        String[] thousand = Stream.concat(
                        Stream.of("Issue key,Summary"),
                        IntStream.rangeClosed(1, 1_001).mapToObj(n -> n == 500 ? "," : "A-" + n + ",x"))
                .toArray(String[]::new);
        Night night = door.night("apollo.csv", thousand);
        assertThat(night.snapshot().scope()).isEqualTo(Scope.FILTERED);
        assertThat(night.receipts().get(0).notes())
                .contains("Exactly 1,000 rows, which is Jira's limit: nothing is concluded from what is not in it.");
    }

    @Test
    void pages_that_together_have_all_that_their_answers_speak_of_are_whole() {
        Night night = pages(2);
        assertThat(night.snapshot().scope()).isEqualTo(Scope.FULL);
        assertThat(night.receipts().get(0).notes()).noneMatch(note -> note.startsWith("The answer says"));
    }

    @Test
    void pages_that_together_have_less_than_their_answers_speak_of_show_nothing_gone() {
        Night night = pages(3);
        assertThat(night.snapshot().scope()).isEqualTo(Scope.FILTERED);
        assertThat(night.receipts())
                .allSatisfy(receipt -> assertThat(receipt.notes())
                        .contains(
                                "The answer says that there are 3 items. Fetch all pages; 2 are here, and nothing is concluded"
                                        + " from what is not."));
    }

    /** Two answers of an item each, which speak of so many. */
    private Night pages(int total) {
        Door door = new Door(folder, Teams.apollo().scope(Scope.FULL).build());
        return door.night(
                door.look(
                        "2026-03-20T2200.json", json("{'total': " + total + ", 'issues': [" + issue("A-1", "") + "]}")),
                door.look(
                        "2026-03-20T2201.json",
                        json("{'total': " + total + ", 'issues': [" + issue("A-2", "") + "]}")));
    }

    /** An issue that was done on a Monday, out of a status that the site has no more. */
    private static String issue(String key, String beside) {
        return "{'key': '" + key + "', 'fields': {'summary': 'Pay', 'status': {'name': 'Done'},"
                + " 'created': '2026-03-01T09:00:00.000+0000'}" + beside + "}";
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void a_past_ends_where_the_file_was_taken_that_tells_it() {
        Door door = new Door(folder, Teams.apollo().build());
        Night night = door.night(
                door.look("2026-03-20T2200.json", json("[" + issue("A-1", DONE_ON_MONDAY) + "]")),
                door.look("2026-03-20T2300.json", json("[" + issue("A-2", DONE_ON_MONDAY) + "]")));
        assertThat(night.snapshot().pasts())
                .extracting(Past::key, Past::until)
                .containsExactly(tuple("A-2", null), tuple("A-1", Instant.parse("2026-03-20T22:00:00Z")));
    }

    @Test
    void a_list_of_statuses_tells_what_those_of_the_past_meant() {
        Door door = new Door(folder, Teams.apollo().build());
        Sighting issues = door.look("2026-03-20T2200.json", json("[" + issue("A-1", DONE_ON_MONDAY) + "]"));
        Sighting statuses = door.look(
                "statuses-2026-03-20T2100.json",
                json("[{'id': '3', 'name': 'Moonlit', 'statusCategory': {'key': 'indeterminate'}}]"));
        assertThat(states(door.night(issues))).containsExactly(null, State.DONE);
        assertThat(states(door.night(issues, statuses))).containsExactly(State.IN_PROGRESS, State.DONE);
    }

    private static List<@Nullable State> states(Night night) {
        List<@Nullable State> states = new ArrayList<>();
        night.snapshot()
                .pasts()
                .get(0)
                .versions()
                .forEach(version -> states.add(version.item().state()));
        return states;
    }

    @Test
    void the_issues_of_a_data_pipeline_have_the_fields_that_stand_beside_them() {
        Door door = new Door(folder, Teams.apollo().build());
        Sighting issues = door.look(
                "issues.csv", "id,key,issue_type,summary,created_date", "11,A-1,Story,Pay,2026-03-02T09:00:00Z");
        Sighting fields = door.look(
                "issue_fields.csv", "issue_id,field_id,field_name,field_value", "11,customfield_10300,Story Points,5");
        Night night = door.night(issues, fields);
        assertThat(Door.item(night, "A-1").estimate()).isEqualTo(new BigDecimal("5"));
        assertThat(night.snapshot().fields()).contains(Field.ESTIMATE);
    }

    @Test
    void a_file_of_the_size_at_which_gitlab_cuts_shows_nothing_gone() {
        Door door = new Door(folder, Teams.apollo().build());
        Sighting small = door.look(
                "gitlab.csv", "Title,Issue ID,URL,State", "Pay by card,1,https://gitlab.com/a/b/-/issues/1,Open");
        Arrival seen = small.arrival();
        Arrival large = new Arrival(seen.team(), seen.name(), seen.sha256(), seen.modified(), 14_500_000);
        Night night = door.night(
                new Sighting(large, small.part(), small.kind(), small.format(), small.at(), small.notes(), null));

        assertThat(night.snapshot().scope()).isEqualTo(Scope.FILTERED);
        assertThat(night.receipts().get(0).notes())
                .contains(
                        "About 15 MB, beyond which GitLab cuts what it mails: nothing is concluded from what is not in it.");
        assertThat(door.night(small).snapshot().scope()).isEqualTo(Scope.UNKNOWN);
    }

    @Test
    void has_the_scope_that_is_declared_and_else_leaves_it_to_be_judged() {
        Door door = new Door(folder, Teams.apollo().scope(Scope.FILTERED).build());
        assertThat(door.night("a.csv", ALL_FIELDS, "A-1,one,Open,S 1,3")
                        .snapshot()
                        .scope())
                .isEqualTo(Scope.FILTERED);
        Door undeclared = new Door(folder, Teams.apollo().build());
        assertThat(undeclared
                        .night("a.csv", ALL_FIELDS, "A-1,one,Open,S 1,3")
                        .snapshot()
                        .scope())
                .isEqualTo(Scope.UNKNOWN);
    }

    @Test
    void knows_which_columns_no_file_had_for_an_item() {
        Door door = new Door(folder, Teams.apollo().build());
        Night night = door.night(
                door.look("2026-03-20T2200.csv", ALL_FIELDS, "A-1,one,Open,S 1,3"),
                door.look("2026-03-20T2300.csv", "Issue key,Summary,Status", "A-1,one,Done", "A-2,two,Open"));
        assertThat(night.snapshot().lacking()).isEqualTo(Map.of("A-2", Set.of(Field.SPRINT, Field.ESTIMATE)));
    }

    @Test
    void what_one_of_two_files_had_for_an_item_it_does_not_lack() {
        Door door = new Door(folder, Teams.apollo().build());
        Night night = door.night(
                door.look("2026-03-20T2200.csv", ALL_FIELDS, "A-1,one,Open,S 1,3"),
                door.look("2026-03-20T2230.csv", "Issue key,Summary,Sprint", "A-2,two,S 1"),
                door.look("2026-03-20T2300.csv", "Issue key,Summary,Status", "A-2,two,Done"));
        assertThat(night.snapshot().lacking()).isEqualTo(Map.of("A-2", Set.of(Field.ESTIMATE)));
    }

    @Test
    void a_file_that_ends_within_a_row_shows_nothing_gone() {
        Door door = new Door(folder, Teams.apollo().scope(Scope.FULL).build());
        byte[] cut = "Issue key,Summary,Status\nA-1,one,Open\nA-2,tw".getBytes(StandardCharsets.UTF_8);
        Night night = door.night(door.look("a.csv", cut));
        assertThat(night.snapshot().scope()).isEqualTo(Scope.FILTERED);
        assertThat(night.snapshot().withheld()).containsExactly("A-2");
        assertThat(night.receipts().get(0).notes())
                .contains("The file ends within a row: nothing is concluded from what is not in it.");
    }

    @Test
    void a_file_whose_last_row_is_complete_but_for_its_line_end_is_whole() {
        Door door = new Door(folder, Teams.apollo().scope(Scope.FULL).build());
        byte[] whole = "Issue key,Summary,Status\nA-1,one,Open\nA-2,two,Open".getBytes(StandardCharsets.UTF_8);
        Night night = door.night(door.look("a.csv", whole));
        assertThat(night.snapshot().scope()).isEqualTo(Scope.FULL);
        assertThat(Door.each(night, Item::key)).containsExactly("A-1", "A-2");
        assertThat(night.rejected()).isEmpty();
    }
}
