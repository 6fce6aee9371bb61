package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Field;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Change.Value;

/** What a changelog of Jira tells in the words of facts, field by field. */
class JiraChangesTest {
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private final JiraFields fields = new JiraFields(Teams.apollo().build());

    private List<Change> read(JiraChange... told) {
        return new JiraChanges(fields).read(List.of(told), Optional.empty());
    }

    /** What a field had before and has after, by ids and texts. */
    private static JiraChange change(
            String field, @Nullable String fieldId, String from, String fromText, String to, String toText) {
        return new JiraChange(AT, 1, field, fieldId, from, fromText, to, toText);
    }

    private static JiraChange texts(String field, @Nullable String fieldId, String from, String to) {
        return change(field, fieldId, "", from, "", to);
    }

    private static Change read(Field field, Value before, Value after) {
        return new Change(AT, field, "", before, after);
    }

    private static Value cells(String... cells) {
        return new Value(List.of(), List.of(cells));
    }

    private static Value value(List<String> ids, List<String> cells) {
        return new Value(ids, cells);
    }

    @Test
    void statuses_and_the_like_are_kept_by_id_and_name() {
        assertThat(read(
                        change("status", "status", "1", "To Do", "3", "In Progress"),
                        change("resolution", "resolution", "", "", "5", "Done"),
                        texts("priority", null, "Low", "High")))
                .containsExactly(
                        read(
                                Field.STATUS,
                                value(List.of("1"), List.of("To Do")),
                                value(List.of("3"), List.of("In Progress"))),
                        read(Field.RESOLUTION, Value.NONE, value(List.of("5"), List.of("Done"))),
                        read(Field.PRIORITY, cells("Low"), cells("High")));
    }

    @Test
    void an_id_without_a_name_is_nothing() {
        assertThat(read(change("resolution", "resolution", "-1", "", "5", "Done")))
                .containsExactly(read(Field.RESOLUTION, Value.NONE, value(List.of("5"), List.of("Done"))));
    }

    @Test
    void texts_are_kept_without_people_and_an_empty_one_is_nothing() {
        assertThat(read(
                        texts("summary", "summary", "", "Show\nthe sum"),
                        texts("description", "description", "", "Ask [~quillfeather]"),
                        texts("Flagged", null, "", "Impediment"),
                        texts("labels", "labels", "", "map courier")))
                .containsExactly(
                        read(Field.SUMMARY, Value.NONE, cells("Show the sum")),
                        read(Field.DESCRIPTION, Value.NONE, cells("Ask @someone")),
                        read(Field.FLAGGED, Value.NONE, cells("Impediment")),
                        read(Field.LABELS, Value.NONE, cells("courier", "map")));
    }

    @Test
    void a_parent_is_its_key_where_that_is_told_else_its_id() {
        assertThat(read(change("Parent", "parent", "", "", "10009", "APO-9")))
                .containsExactly(read(Field.PARENT, Value.NONE, cells("APO-9")));
        assertThat(read(change("Epic Link", null, "10008", "Pay by card", "10009", "Show the way")))
                .containsExactly(read(Field.PARENT, cells("10008"), cells("10009")));
    }

    @Test
    void a_parent_that_is_told_under_two_names_at_once_is_one_change() {
        assertThat(read(
                        change("IssueParentAssociation", null, "", "", "10009", ""),
                        change("Epic Link", null, "10008", "APO-8", "10009", "APO-9")))
                .containsExactly(read(Field.PARENT, cells("APO-8"), cells("10009")));
    }

    @Test
    void sprints_stand_in_the_order_of_their_numbers_each_with_its_name() {
        assertThat(read(change("Sprint", null, "", "", "12, 9", "S 12, S 9")))
                .containsExactly(read(Field.SPRINT, Value.NONE, value(List.of("9", "12"), List.of("S 9", "S 12"))));
    }

    @Test
    void sprint_names_with_commas_cannot_be_told_apart_and_names_alone_are_taken_as_they_stand() {
        assertThat(read(change("Sprint", null, "", "S 12, S 9", "12, 9", "S 12, more, S 9")))
                .containsExactly(read(Field.SPRINT, cells("S 12", "S 9"), value(List.of("9", "12"), List.of())));
    }

    @Test
    void of_two_fields_of_points_the_one_that_the_item_has_counts() {
        fields.learn("customfield_10016", "Story point estimate");
        fields.learn("customfield_10200", "Story Points");
        JiraChange one = texts("Story point estimate", "customfield_10016", "", "3.0");
        JiraChange other = texts("Story Points", "customfield_10200", "1", "2.50");

        JiraChanges changes = new JiraChanges(fields);
        assertThat(changes.read(List.of(one, other), Optional.of("customfield_10200")))
                .containsExactly(read(Field.ESTIMATE, cells("1"), cells("2.5")));
        assertThat(changes.read(List.of(one), Optional.empty()))
                .containsExactly(read(Field.ESTIMATE, Value.NONE, cells("3")));
        assertThat(changes.read(List.of(texts("Story Points", null, "", "5")), Optional.of("customfield_10200")))
                .containsExactly(read(Field.ESTIMATE, Value.NONE, cells("5")));
    }

    @Test
    void criteria_are_kept_by_the_name_of_their_field() {
        assertThat(read(
                        texts("Acceptance Criteria", null, "", "- card is charged"),
                        texts("Definition of Acceptance", null, "", "- receipt is mailed")))
                .containsExactly(
                        new Change(AT, Field.CRITERIA, "Acceptance Criteria", Value.NONE, cells("- card is charged")),
                        new Change(
                                AT,
                                Field.CRITERIA,
                                "Definition of Acceptance",
                                Value.NONE,
                                cells("- receipt is mailed")));
    }

    @Test
    void a_field_is_known_by_its_id_where_the_server_tells_it() {
        fields.learn("customfield_10300", "Size of hat");

        assertThat(read(texts("Story Points", "customfield_10300", "1", "2"))).isEmpty();
        assertThat(read(texts("Story Points", "points", "1", "2")))
                .containsExactly(read(Field.ESTIMATE, cells("1"), cells("2")));
    }

    @Test
    void a_field_whose_past_is_of_no_use_is_left_out() {
        assertThat(read(texts("Rang", null, "0|i0001r:", "0|i0001s:"), texts("Size of hat", null, "5", "6")))
                .isEmpty();
    }
}
