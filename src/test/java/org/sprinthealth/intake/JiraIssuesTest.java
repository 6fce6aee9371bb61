package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Link;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.table.Tidy;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of an issue of Jira's interface, field by field. */
class JiraIssuesTest {
    private static final String FIELDS =
            "'summary': 'Show the sum', 'issuetype': {'name': 'Story'}, 'status': {'name': 'To Do'}";

    @TempDir
    Path folder;

    /** The items of an answer of one issue, written with single quotes, with more fields and more beside them. */
    private Night night(String fields, String beside) {
        String issue = "{'id': '101', 'key': 'APO-1', 'fields': {" + FIELDS + fields + "}" + beside + "}";
        String answer = ("{'total': 1, 'issues': [" + issue + "]}").replace('\'', '"');
        Door door = new Door(folder, Teams.apollo().build());
        return door.night(door.look("jira-2026-03-27.json", answer));
    }

    private Night night(String fields) {
        return night(fields, "");
    }

    private Item item(String fields) {
        return Door.item(night(fields), "APO-1");
    }

    private static List<String> notes(Night night) {
        return night.receipts().get(0).notes();
    }

    private static String log(int total) {
        return ", 'changelog': {'total': " + total
                + ", 'histories': [{'id': '1', 'created': '2026-03-02T09:00:00.000+0100',"
                + " 'items': [{'field': 'status', 'fieldId': 'status', 'fromString': 'To Do', 'toString': 'In Progress'}]}]}";
    }

    @Test
    void says_which_fields_were_read_by_their_names() {
        Night night = night(", 'labels': ['map'], 'customfield_10019': '0|i0001r:'");

        assertThat(night.snapshot().fields())
                .containsExactlyInAnyOrder(
                        Field.KEY, Field.ID, Field.SUMMARY, Field.TYPE, Field.STATUS, Field.LABELS, Field.RANK);
        assertThat(night.understood().get(0).columns())
                .isEqualTo(Map.of(
                        "summary", Field.SUMMARY,
                        "issuetype", Field.TYPE,
                        "status", Field.STATUS,
                        "labels", Field.LABELS,
                        "customfield_10019", Field.RANK));
    }

    @Test
    void an_issue_without_more_has_nothing_to_be_said_of_but_its_changelog() {
        Night night = night("");

        assertThat(night.understood().get(0).format()).isEqualTo("Jira JSON");
        assertThat(notes(night))
                .containsExactly(
                        "Taken 2026-03-27 23:59:59 (UTC): the date in the file's name, at the hour that"
                                + " exports.time-of-day says.",
                        "No changelogs: what happened between two exports is known to the night only. Fetch with"
                                + " expand=changelog.");
    }

    @Test
    void jiras_own_fields_say_what_they_are_called() {
        Item moonlit =
                item(", 'status': {'name': 'Moonlit', 'statusCategory': {'key': 'indeterminate', 'name': 'Doing'}},"
                        + " 'priority': {'name': 'High'}, 'labels': [', pay', 'web'], 'resolution': null");
        assertThat(moonlit.status() + " " + moonlit.state() + " " + moonlit.priority() + " " + moonlit.labels())
                .isEqualTo("Moonlit IN_PROGRESS High [pay, web]");
        assertThat(item(", 'status': {'name': 'Sunlit', 'statusCategory': {'name': 'Done'}}")
                        .state())
                .isEqualTo(State.DONE);
        assertThat(item(", 'status': {'name': 'Done'}, 'resolution': {'name': 'Duplicate'}")
                        .state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void a_field_that_is_there_and_empty_is_exported() {
        assertThat(night(", 'description': null, 'labels': []").snapshot().fields())
                .contains(Field.DESCRIPTION, Field.LABELS);
    }

    @Test
    void the_height_of_a_type_tells_its_level_where_it_is_no_standard_item() {
        assertThat(item("").level()).isEqualTo(Level.STANDARD);
        assertThat(item(", 'issuetype': {'name': 'Aufgabe', 'subtask': true}").level())
                .isEqualTo(Level.SUB_TASK);
        assertThat(item(", 'issuetype': {'name': 'Thema', 'hierarchyLevel': 1}").level())
                .isEqualTo(Level.PARENT);
        assertThat(item(", 'issuetype': {'name': 'Vorhaben', 'hierarchyLevel': 2}")
                        .level())
                .isEqualTo(Level.GOAL);
    }

    @Test
    void a_parent_is_named_by_its_key_else_its_id_else_the_epic_field() {
        Night night = new Door(folder, Teams.apollo().build())
                .night(seen(
                        "{'id': '101', 'key': 'APO-1', 'fields': {" + FIELDS + "}}",
                        issue("APO-2", ", 'parent': {'id': '101'}", "")));
        assertThat(Door.item(night, "APO-2").parentKey()).isEqualTo("APO-1");
        assertThat(item(", 'parent': {'id': '99', 'key': 'APO-9'}, 'customfield_10014': 'APO-8'")
                        .parentKey())
                .isEqualTo("APO-9");
        assertThat(item(", 'customfield_10014': 'APO-8'").parentKey()).isEqualTo("APO-8");
    }

    @Test
    void the_first_number_is_the_estimate_and_what_is_none_is_counted() {
        String points = ", 'customfield_10016': ";
        assertThat(item(points + "3").estimate()).isEqualTo(new BigDecimal("3"));
        Teams named = Teams.apollo().column("customfield_10300", Field.ESTIMATE);
        Door door = new Door(folder, named.build());
        assertThat(notes(door.night(door.look(
                        "jira-2026-03-28.json",
                        ("[{'key': 'APO-1', 'fields': {" + FIELDS + ", 'customfield_10300': 'large'}},"
                                        + "{'key': 'APO-2', 'fields': {" + FIELDS + ", 'customfield_10300': '?'}},"
                                        + "{'key': 'APO-3', 'fields': {" + FIELDS + ", 'customfield_10300': '5'}},"
                                        + "{'key': 'APO-4', 'fields': {" + FIELDS + ", 'customfield_10300': 'huge'}}]")
                                .replace('\'', '"')))))
                .contains("Estimates that are no numbers, counted as none: 2.");
    }

    @Test
    void points_that_only_their_id_tells_are_said() {
        assertThat(notes(night(", 'customfield_10016': 3")))
                .contains("Story points are read from customfield_10016, which the answer does not name: fetch with"
                        + " expand=names to be sure.");
        assertThat(notes(night(""))).noneMatch(note -> note.startsWith("Story points"));
    }

    @Test
    void fields_without_a_known_meaning_are_counted() {
        assertThat(notes(night(", 'customfield_1': 'red', 'customfield_2': null")))
                .contains("Fields of the site's own without a known meaning, left out: 1.");
        assertThat(notes(night(""))).noneMatch(note -> note.startsWith("Fields of the site"));
    }

    @Test
    void a_flag_and_a_requester_are_taken_and_a_person_never() {
        Teams named = Teams.apollo().column("customfield_10300", Field.REQUESTER_GROUP);
        Door door = new Door(folder, named.build());
        Night night = door.night(door.look(
                "jira-2026-03-28.json",
                ("[{'key': 'APO-1', 'fields': {" + FIELDS + ", 'customfield_10021': [{'value': 'Impediment'}],"
                                + " 'customfield_10300': {'value': 'Sales'}}},"
                                + "{'key': 'APO-2', 'fields': {" + FIELDS
                                + ", 'customfield_10300': {'accountId': '7', 'name': 'Canary Quillfeather'}}},"
                                + "{'key': 'APO-3', 'fields': {" + FIELDS
                                + ", 'customfield_10300': {'name': 'Depot'}}}]")
                        .replace('\'', '"')));

        assertThat(Door.each(night, Item::flagged)).containsExactly(true, false, false);
        assertThat(Door.item(night, "APO-3").requesterGroup()).isEqualTo("Depot");
        assertThat(Door.item(night, "APO-1").requesterGroup()).isEqualTo("Sales");
        assertThat(Door.item(night, "APO-2").requesterGroup()).isNull();
        assertThat(night.toString()).doesNotContain("Quillfeather");
    }

    @Test
    void links_say_their_kind_and_direction_once_each() {
        String link = "{'type': {'name': 'Blocks'}, 'inwardIssue': {'key': 'APO-7'}}";
        String other = "{'type': {'name': 'Blocks'}, 'outwardIssue': {'key': 'APO-8'}}";
        assertThat(item(", 'issuelinks': [" + link + "," + link + "," + other + "]")
                        .links())
                .containsExactly(new Link("inward:Blocks", "APO-7"), new Link("outward:Blocks", "APO-8"));
    }

    @Test
    void without_changelogs_it_says_how_to_fetch_them() {
        assertThat(notes(night("")))
                .contains("No changelogs: what happened between two exports is known to the night only. Fetch with"
                        + " expand=changelog.");
    }

    @Test
    void a_changelog_that_is_all_there_needs_no_note_and_a_cut_one_is_said() {
        assertThat(notes(night("", log(1)))).noneMatch(note -> note.contains("changelog"));
        assertThat(notes(night("", log(120))))
                .contains(
                        "The changelog of 1 item is cut, so the past is not read from there: fetch such items one by one,"
                                + " or /rest/api/2/issue/{key}/changelog.");
    }

    @Test
    void sprints_stand_in_the_order_of_their_numbers_once_each() {
        String sprints = ", 'customfield_10020': [{'id': 12, 'name': 'APO Sprint 12', 'state': 'closed'},"
                + " {'id': 9, 'name': 'APO Sprint 9', 'state': 'closed'},"
                + " {'id': 12, 'name': 'APO Sprint 12', 'state': 'closed'}]";
        assertThat(item(sprints).sprints()).containsExactly("APO Sprint 9", "APO Sprint 12");
    }

    @Test
    void what_cannot_be_used_is_refused_and_withheld_by_its_key() throws IOException {
        String fields = "'fields': {" + FIELDS;
        ItemsFile file = items("{'issues': [{'key': 'APO-1', " + fields + "}}"
                + ", {'id': '102', " + fields + "}}"
                + ", {'key': 'APO 3', " + fields + "}}"
                + ", {'key': 'APO-4'}"
                + ", {'key': 'APO-1', " + fields + "}}"
                + ", {'key': 'APO-6', " + fields + ", 'created': '02.03.2026 09:00'}}"
                + ", {}"
                + ", {'key': 'APO-8', " + fields + ", 'description': '" + "x".repeat(32_767) + "'}}"
                + ", {'key': 'APO-9', " + fields + ", 'description': '" + "x".repeat(32_768) + "'}}]}");

        assertThat(file.rows()).extracting(ItemRow::key).containsExactly("APO-1", "APO-8");
        assertThat(file.rows()).extracting(ItemRow::line).containsExactly(1L, 8L);
        assertThat(file.rejected())
                .containsExactly(
                        refused(2, "key", "it has no key", "Fetch it again, or take the record out"),
                        refused(
                                3,
                                "key",
                                "what stands there is no key such as ABC-12",
                                "Fetch it again, or take the record out"),
                        refused(4, "fields", "it has no fields", "Fetch issues with all fields"),
                        refused(5, "key", "APO-1 already stands in record 1", "Keep one record an item"),
                        refused(6, "created", "found '02.03.2026 09:00'", "Fetch it as 2026-03-02T09:00:00.000+0000"),
                        refused(9, "description", "it has more than 32,767 characters", "Shorten it in the tracker"));
        assertThat(file.withheld()).containsExactly("APO-4", "APO-1", "APO-6", "APO-9");
        assertThat(file.quarantined()).isEqualTo(6);
        assertThat(file.blank()).isEqualTo(1);
    }

    private static ItemsFile items(String json) throws IOException {
        return (ItemsFile) Inline.json(json).contents();
    }

    private static Rejected refused(long record, String field, String reason, String remedy) {
        return new Rejected(Inline.NAME, record, field, reason, remedy);
    }

    @Test
    void the_name_of_a_field_is_told_by_the_answer_by_a_single_issue_or_by_a_changelog() throws IOException {
        String named = "'names': {'customfield_10300': 'Story Points'}";
        String issue = "'key': 'APO-1', 'fields': {" + FIELDS + ", 'customfield_10300': 5}";
        String log = "'changelog': {'histories': [{'created': '2026-03-02T09:00:00.000+0100', 'items': [{'field':"
                + " 'Story Points', 'fieldId': 'customfield_10300', 'toString': '5'}]}]}";

        assertThat(estimate("{" + named + ", 'issues': [{" + issue + "}]}")).containsExactly("5");
        assertThat(estimate("{" + named + ", " + issue + "}")).containsExactly("5");
        assertThat(estimate("{" + issue + ", " + log + "}")).containsExactly("5");
        assertThat(estimate("{" + issue + "}")).isEmpty();
    }

    private static List<String> estimate(String json) throws IOException {
        return items(json).rows().get(0).all(Field.ESTIMATE);
    }

    @Test
    void a_past_has_the_names_of_today() {
        String status = "{'id': '3', 'name': 'In Arbeit'}";
        Night night = night(
                ", 'created': '2026-03-01T09:00:00.000+0100', 'status': " + status,
                ", 'changelog': {'histories': [{'id': '1', 'created': '2026-03-02T09:00:00.000+0100', 'items':"
                        + " [{'field': 'status', 'fieldId': 'status', 'from': '1', 'fromString': 'Open', 'to': '3',"
                        + " 'toString': 'In Progress'}]}]}");

        assertThat(night.snapshot().pasts().get(0).versions())
                .extracting(version -> version.item().status())
                .containsExactly("Open", "In Arbeit");
    }

    @Test
    void odd_characters_are_taken_out_and_counted() {
        assertThat(notes(night(", 'priority': {'name': 'Hi\u200egh'}")))
                .contains("Cells with control or direction characters, which were taken out: 1.");
    }

    @Test
    void a_sprint_without_a_name_is_none_and_what_is_wrong_with_others_is_said() {
        Night night = night(", 'customfield_10020': [{'id': 9, 'name': 'APO Sprint 9', 'state': 'closed'},"
                + " {'id': 10, 'name': '', 'state': 'closed'}]");

        assertThat(Door.item(night, "APO-1").sprints()).containsExactly("APO Sprint 9");
        assertThat(night.sprints()).isEmpty();
        assertThat(notes(night))
                .contains("Sprints whose dates cannot be used: one without a name, APO Sprint 9 (it has no start).");
    }

    @Test
    void an_answer_is_as_new_as_its_newest_update_or_its_last_change() {
        String updated = ", 'updated': '2026-03-02T07:30:00.000+0000'";
        String later = ", 'updated': '2026-03-02T08:30:00.000+0000'";
        assertThat(seen(issue("APO-1", updated, ""), issue("APO-2", later, "")).at())
                .isEqualTo("2026-03-02T08:30:00Z");
        assertThat(seen(issue("APO-1", updated, log(1))).at()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(seen(issue("APO-1", later, log(1))).at()).isEqualTo("2026-03-02T08:30:00Z");
    }

    @Test
    void a_text_of_nothing_but_an_empty_paragraph_is_no_text() {
        String empty = "{'type': 'doc', 'content': [{'type': 'paragraph'}]}";
        Night night = night(
                ", 'description': " + empty + ", 'customfield_10300': " + empty,
                ", 'names': {'customfield_10300': 'Acceptance Criteria'}");

        assertThat(Door.item(night, "APO-1").text()).isNull();
        assertThat(night.snapshot().fields()).contains(Field.DESCRIPTION, Field.CRITERIA);
        assertThat(JiraIssue.words(new Said(new JsonMapper().readTree(empty.replace('\'', '"')), new Tidy())))
                .isEmpty();
    }

    @Test
    void statuses_and_sprints_of_the_past_are_called_as_they_are_now() {
        Night night = night(
                ", 'created': '2026-03-01T09:00:00.000+0000',"
                        + " 'status': {'id': '3', 'name': 'Under way', 'statusCategory': {'key': 'indeterminate'}},"
                        + " 'customfield_10020': [{'id': 7, 'name': 'Maps', 'state': 'future'}]",
                history(
                        change("2", "status", "1", "To Do", "3", "Doing"),
                        change("3", "Sprint", "", "", "7", "APO Sprint 7")));

        assertThat(past(night, item -> item.status() + " " + item.sprints()))
                .containsExactly("To Do []", "Under way []", "Under way [Maps]");
    }

    @Test
    void a_status_that_no_issue_has_now_is_called_as_it_was_last() {
        Night night = night(
                ", 'created': '2026-03-01T09:00:00.000+0000', 'status': {'id': '4', 'name': 'Done'}",
                history(
                        change("2", "status", "1", "To Do", "3", "Doing"),
                        change("3", "status", "3", "Under way", "4", "Done")));

        assertThat(past(night, Item::status)).containsExactly("To Do", "Under way", "Done");
    }

    /** A change on a day of March. */
    private static String change(String day, String field, String from, String fromName, String to, String toName) {
        return "{'id': '" + day + "', 'created': '2026-03-0" + day + "T09:00:00.000+0000', 'items': [{'field': '"
                + field
                + "', 'from': '" + from + "', 'fromString': '" + fromName + "', 'to': '" + to + "', 'toString': '"
                + toName
                + "'}]}";
    }

    private static String history(String... changes) {
        return ", 'changelog': {'total': " + changes.length + ", 'histories': [" + String.join(",", changes) + "]}";
    }

    /** What each version of an issue's past says. */
    private static List<String> past(Night night, Function<Item, String> said) {
        return night.snapshot().pasts().get(0).versions().stream()
                .map(version -> said.apply(version.item()))
                .toList();
    }

    private static String issue(String key, String fields, String beside) {
        return "{'key': '" + key + "', 'fields': {" + FIELDS + fields + "}" + beside + "}";
    }

    /** A file whose name does not say when it was written. */
    private Sighting seen(String... issues) {
        return new Door(folder, Teams.apollo().build())
                .look("jira.json", ("[" + String.join(",", issues) + "]").replace('\'', '"'));
    }
}
