package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.intake.table.Tidy;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of the histories that Jira tells of an issue, and in which order. */
class JiraChangeTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NINE = "'created': '2026-03-02T09:00:00.000+0100'";
    private static final String TEN = "'created': '2026-03-02T10:00:00.000+0100'";

    /** The changes of histories that are written with single quotes. */
    private static List<JiraChange> changes(String... histories) {
        String all = "[" + String.join(",", histories) + "]";
        return JiraChange.of(new Said(JSON.readTree(all.replace('\'', '"')), new Tidy()));
    }

    /** A history in which the summary becomes a text. */
    private static String summary(String fields, String to) {
        return "{" + fields + ", 'items': [{'field': 'summary', 'toString': '" + to + "'}]}";
    }

    private static List<String> inOrder(String... histories) {
        return changes(histories).stream().map(JiraChange::toText).toList();
    }

    @Test
    void a_change_tells_what_stood_there_before_and_after_by_id_and_by_text() {
        assertThat(changes("{'id': '40', " + NINE + ", 'author': {'displayName': 'Canary Quillfeather'}, 'items': ["
                        + "{'field': 'status', 'fieldId': 'status', 'from': '1', 'fromString': 'To Do', 'to': '3',"
                        + " 'toString': 'In Progress'}, {'field': 'Story Points', 'toString': '5'}]}"))
                .containsExactly(
                        new JiraChange(
                                Instant.parse("2026-03-02T08:00:00Z"),
                                40,
                                "status",
                                "status",
                                "1",
                                "To Do",
                                "3",
                                "In Progress"),
                        new JiraChange(
                                Instant.parse("2026-03-02T08:00:00Z"), 40, "Story Points", null, "", "", "", "5"));
    }

    @Test
    void people_and_what_is_of_no_use_are_left_out_in_any_case() {
        assertThat(changes("{" + NINE + ", 'items': [{'field': 'assignee'}, {'field': 'Reporter'},"
                        + " {'field': 'WORKLOGID'}, {'field': 'Epic Link'}, {'field': 'Size of hat'}]}"))
                .extracting(JiraChange::field)
                .containsExactly("Epic Link", "Size of hat");
    }

    @Test
    void a_history_without_a_time_is_left_out() {
        assertThat(inOrder(summary("'created': 'yesterday'", "a"), summary(NINE, "b")))
                .containsExactly("b");
    }

    @Test
    void histories_of_one_instant_stand_in_the_order_of_their_numbers() {
        assertThat(inOrder(
                        summary("'id': '12', " + NINE, "b"),
                        summary("'id': '9', " + NINE, "a"),
                        summary("'id': '3', " + TEN, "c")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void without_numbers_they_stand_in_the_order_of_the_answer_oldest_first() {
        assertThat(inOrder(summary(NINE, "a"), summary(NINE, "b"), summary(TEN, "c")))
                .containsExactly("a", "b", "c");
        assertThat(inOrder(summary(TEN, "c"), summary(NINE, "b"), summary("'id': 'x-1', " + NINE, "a")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void where_all_are_of_one_instant_the_first_told_is_the_oldest() {
        assertThat(inOrder(summary(NINE, "a"), summary(NINE, "b"))).containsExactly("a", "b");
        assertThat(inOrder()).isEmpty();
    }
}
