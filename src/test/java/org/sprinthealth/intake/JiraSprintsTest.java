package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;
import tools.jackson.databind.json.JsonMapper;

/** What a board's list of sprints says, and what a reader is told of it. */
class JiraSprintsTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** Two weeks of March. */
    private static final String DATES =
            ", 'state': 'closed', 'startDate': '2026-03-02T08:00:00.000Z', 'endDate': '2026-03-13T15:00:00.000Z'";

    private static SprintRows rows(String json) throws IOException {
        return (SprintRows) Inline.json(json).contents();
    }

    private static List<String> notes(String json) throws IOException {
        return rows(json).notes();
    }

    /** A sprint of March in a list. */
    private static String record(int id, String name, String more) {
        return "{'id': " + id + ", 'name': '" + name + "'" + DATES + more + "}";
    }

    private static Sprint inMarch(String name) {
        return new Sprint(
                name,
                Instant.parse("2026-03-02T08:00:00Z"),
                Instant.parse("2026-03-13T15:00:00Z"),
                null,
                null,
                null,
                null,
                DatesFrom.EXPORT);
    }

    /** Sprints from 11 on, on as many boards from 21 on. */
    private static String boards(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> record(11 + i, "S " + (11 + i), ", 'originBoardId': " + (21 + i)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static boolean fits(String record) {
        return new JiraSprintsJson().fits(JSON.readTree(record.replace('\'', '"')));
    }

    @Test
    void a_list_of_sprints_has_records_with_a_state_and_a_date_or_a_board() throws IOException {
        assertThat(fits("{'state': 'active', 'startDate': '2026-03-02T08:00:00.000Z'}"))
                .isTrue();
        assertThat(fits("{'state': 'active', 'endDate': '2026-03-13T15:00:00.000Z'}"))
                .isTrue();
        assertThat(fits("{'state': 'closed', 'completeDate': '2026-03-13T15:00:00.000Z'}"))
                .isTrue();
        assertThat(fits("{'state': 'future', 'originBoardId': 21}")).isTrue();
        assertThat(fits("{'state': 'future'}")).isFalse();
        assertThat(fits("{'startDate': '2026-03-02T08:00:00.000Z'}")).isFalse();
        assertThat(fits("{'state': 'active', 'originBoardId': 21, 'fields': {}}"))
                .isFalse();
        assertThat(Inline.json("[" + record(7, "S 7", "") + "]").format()).isEqualTo("Jira sprints JSON");
    }

    @Test
    void what_can_be_used_is_kept_and_the_rest_is_accounted_for() throws IOException {
        SprintRows rows = rows("{'isLast': true, 'values': ["
                + record(7, "S 7", "")
                + ", {'id': 8, 'name': '', 'state': 'closed'}"
                + ", {}"
                + ", {'id': 9, 'name': 'S 9', 'state': 'future'}"
                + ", {'id': 10, 'name': 'S 10', 'state': 'future'}"
                + "," + record(7, "S 7", "") + "]}");

        assertThat(rows)
                .isEqualTo(new SprintRows(
                        List.of(inMarch("S 7")),
                        2,
                        3,
                        List.of(
                                new Rejected(Inline.NAME, 2, "name", "it has no name", "Name the sprint in Jira"),
                                new Rejected(
                                        Inline.NAME,
                                        6,
                                        "id",
                                        "this sprint already stands in record 1",
                                        "Keep one record a sprint")),
                        List.of("Sprints that have not started and have no dates yet, left out: 2.")));
    }

    @Test
    void a_sound_list_needs_no_notes() throws IOException {
        assertThat(rows("[" + record(7, "S 7", ", 'originBoardId': 21") + "]"))
                .isEqualTo(new SprintRows(List.of(inMarch("S 7")), 0, 0, List.of(), List.of()));
    }

    @Test
    void sprints_of_one_name_are_told_apart_by_their_ids() throws IOException {
        SprintRows rows =
                rows("[" + record(7, "S 7", "") + "," + record(8, "S 7", "") + ", " + record(9, "S 9", "") + "]");

        assertThat(rows.sprints()).containsExactly(inMarch("S 7"), inMarch("S 7"), inMarch("S 9"));
        assertThat(rows.notes()).containsExactly("Names that several sprints have: S 7.");
    }

    @Test
    void sprints_without_ids_are_told_apart_by_name_and_start() throws IOException {
        SprintRows rows = rows(
                "[{'name': 'S 7'" + DATES + "}, {'name': 'S 7'" + DATES + "}, {'name': 'S 8'" + DATES
                        + "}, {'name': 'S 7', 'startDate': '2026-03-09T08:00:00.000Z', 'endDate': '2026-03-13T15:00:00.000Z'}]");

        assertThat(rows.sprints()).extracting(Sprint::name).containsExactly("S 7", "S 8", "S 7");
        assertThat(rows.rejected())
                .containsExactly(new Rejected(
                        Inline.NAME, 2, "id", "this sprint already stands in record 1", "Keep one record a sprint"));
    }

    @Test
    void a_doubt_is_told_with_the_number_of_sprints_that_have_it() throws IOException {
        String open = ", 'state': 'closed', 'startDate': '2026-03-02T08:00:00.000Z',"
                + " 'completeDate': '2026-03-13T15:00:00.000Z'}";
        assertThat(notes("[{'id': 7, 'name': 'S 7'" + open + ", {'id': 8, 'name': 'S 8'" + open + "]"))
                .containsExactly("Sprints without a planned end, for which their completion stands: 2.");
    }

    @Test
    void sprints_of_several_boards_are_said_whichever_way_the_board_is_told() throws IOException {
        assertThat(notes("[" + record(7, "S 7", ", 'originBoardId': 21") + "," + record(8, "S 8", ", 'boardId': 22")
                        + "]"))
                .containsExactly("Sprints of 2 boards (21, 22): fetch those of the team's own board, since other teams'"
                        + " sprints can have the same names.");
    }

    @Test
    void of_many_boards_the_first_five_are_named() throws IOException {
        assertThat(notes(boards(5))).singleElement().asString().startsWith("Sprints of 5 boards (21, 22, 23, 24, 25):");
        assertThat(notes(boards(7)))
                .singleElement()
                .asString()
                .startsWith("Sprints of 7 boards (21, 22, 23, 24, 25 and 2 more):");
    }

    @Test
    void pages_that_are_missing_are_said() throws IOException {
        assertThat(notes("{'isLast': false, 'values': [" + record(7, "S 7", "") + "]}"))
                .containsExactly("The answer says that there are more sprints than are here: fetch all pages.");
    }

    @Test
    void odd_characters_are_taken_out_and_counted() throws IOException {
        SprintRows rows = rows("[" + record(7, "S\u200e 7", "") + "]");

        assertThat(rows.sprints()).containsExactly(inMarch("S 7"));
        assertThat(rows.notes())
                .containsExactly("Cells with control or direction characters, which were taken out: 1.");
    }
}
