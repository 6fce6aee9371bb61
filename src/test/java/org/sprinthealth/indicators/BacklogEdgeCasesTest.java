package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Verdict;

/**
 * The edge cases of the specification, as backlog health passes them: who stands in the top 20, and who not.
 *
 * <p>Exports go from 1 to 22 March 2026; S1 runs from Monday 2 to Friday 13 March. Seven items wait in their order, of which
 * the first four are clear.
 */
class BacklogEdgeCasesTest {
    private static final String ALL = "4 of 7: 1 2 3 4 5 6 7";
    private static final String WITHOUT_THE_FIRST = "3 of 6: 2 3 4 5 6 7";

    private final Histories history = Histories.nightly("2026-03-01", "2026-03-22");
    private final Teams team = Teams.apollo();
    private String asOf = "2026-03-11";

    @BeforeEach
    void seven_items() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");
        for (int i = 1; i <= 7; i++) {
            history.from("2026-03-01", item(i));
        }
    }

    private static Items item(int place) {
        return item("A", place);
    }

    private static Items item(String project, int place) {
        return story(project + "-" + place).rank("i%03d:".formatted(place)).level(place <= 4 ? 3 : 1);
    }

    private Figure figure() {
        return figure(history);
    }

    private Figure figure(Histories of) {
        return new BacklogHealth().read(Delivered.of(of.build(), team.build(), Times.at(asOf)));
    }

    private String now() {
        return now(figure());
    }

    /** The share, and the numbers of the items in their order. */
    private static String now(Figure figure) {
        List<String> numbers = figure.items().stream()
                .map(Verdict::key)
                .map(key -> key.substring(key.indexOf('-') + 1))
                .toList();
        return said(figure.current()) + ": " + String.join(" ", numbers);
    }

    private static String said(Reading reading) {
        return reading instanceof Share share
                ? share.matching() + " of " + share.of()
                : ((NoData) reading).reason().inWords();
    }

    private Grade grade() {
        return ((Share) figure().current()).evidence().grade();
    }

    private List<String> weeks() {
        return figure().trend().stream()
                .map(Point::reading)
                .map(BacklogEdgeCasesTest::said)
                .toList();
    }

    @Test
    void without_an_edge_case_all_wait() {
        assertThat(now()).isEqualTo(ALL);
        assertThat(grade()).isEqualTo(Grade.B);
    }

    /** E-1, E-8. */
    @Test
    void what_one_of_two_sprints_at_once_holds_does_not_wait() {
        history.sprint("T1", "2026-03-09T09:00", "2026-03-20T17:00")
                .from("2026-03-09", item(1).in("S1", "T1"))
                .from("2026-03-09", item(2).in("S1"))
                .from("2026-03-09", item(7).in("T1"));

        history.from("2026-03-01", item(8)).from("2026-03-01", item(9));

        assertThat(now()).isEqualTo("2 of 6: 3 4 5 6 8 9");
        asOf = "2026-03-16";
        assertThat(now()).isEqualTo("3 of 7: 2 3 4 5 6 8 9");
    }

    /** E-2. */
    @Test
    void criteria_that_came_and_went_between_two_exports_are_not_seen() {
        history.from("2026-03-05T10:00", item(5).level(3)).from("2026-03-05T16:00", item(5));

        assertThat(now()).isEqualTo(ALL);
        assertThat(weeks()).containsOnly("4 of 7");
    }

    /** E-3. */
    @Test
    void what_leaves_the_sprint_waits_again_and_what_comes_back_does_not() {
        history.from("2026-03-02", item(1).in("S1")).from("2026-03-04", item(1)).from("2026-03-09", item(1).in("S1"));

        assertThat(now()).isEqualTo(WITHOUT_THE_FIRST);
        asOf = "2026-03-06";
        assertThat(now()).isEqualTo(ALL);
    }

    /** E-4, E-5. */
    @Test
    void what_is_done_or_cancelled_does_not_wait_whatever_its_sprint() {
        history.from("2026-03-01", item(1).in("S1").done("2026-02-27T10:00")).from("2026-03-05", item(7).cancelled());

        assertThat(now()).isEqualTo("3 of 5: 2 3 4 5 6");
    }

    /** E-6. */
    @Test
    void what_is_reopened_after_the_close_waits_again() {
        history.from("2026-03-02", item(1).in("S1"))
                .from("2026-03-10", item(1).in("S1").done("2026-03-10T10:00"))
                .from("2026-03-14", item(1).in("S1"));

        assertThat(now()).isEqualTo(WITHOUT_THE_FIRST);
        asOf = "2026-03-15";
        assertThat(now()).isEqualTo(ALL);
    }

    /** E-7. */
    @Test
    void what_rolls_over_minutes_after_the_close_waits_until_the_next_sprint_begins() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00")
                .from("2026-03-02", item(1).in("S1"))
                .from("2026-03-13T17:02", item(1).in("S1", "S2"));

        asOf = "2026-03-14";
        assertThat(now()).isEqualTo(ALL);
        asOf = "2026-03-16";
        assertThat(now()).isEqualTo(WITHOUT_THE_FIRST);
    }

    /** E-7. */
    @Test
    void a_sprint_that_is_closed_days_late_holds_its_items_until_then() {
        Histories late = Histories.nightly("2026-03-01", "2026-03-22")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00", "2026-03-17T12:00");
        for (int i = 1; i <= 7; i++) {
            late.from("2026-03-01", i == 1 ? item(i).in("S1") : item(i));
        }

        asOf = "2026-03-16";
        assertThat(now(figure(late))).isEqualTo(WITHOUT_THE_FIRST);
        asOf = "2026-03-17";
        assertThat(now(figure(late))).isEqualTo(ALL);
    }

    /** E-9. */
    @Test
    void missing_nights_are_grade_c_and_a_week_without_any_is_no_data() {
        history.missing("2026-03-09", "2026-03-10", "2026-03-11");

        assertThat(now()).isEqualTo(ALL);
        assertThat(grade()).isEqualTo(Grade.C);

        history.missing("2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15");
        asOf = "2026-03-22";

        assertThat(weeks()).containsExactly("4 of 7", "4 of 7", "not yet", "4 of 7");
    }

    /** E-10. */
    @Test
    void an_item_that_moves_to_another_project_keeps_its_place_and_stands_once() {
        history.moved("A-1", "B-1").from("2026-03-05", item("B", 1));

        assertThat(now()).isEqualTo(ALL);
        assertThat(figure().items().get(0).key()).isEqualTo("B-1");
        assertThat(weeks()).containsOnly("4 of 7");
    }

    /** E-11. */
    @Test
    void both_halves_of_a_split_story_wait() {
        history.from("2026-03-05", item(8).linked("split from", "A-1"));

        assertThat(now()).isEqualTo("4 of 8: 1 2 3 4 5 6 7 8");
    }

    /** E-12. */
    @Test
    void estimates_have_no_say() {
        history.from("2026-03-01", item(1).points("0"))
                .from("2026-03-01", item(5).points("8"))
                .from("2026-03-05", item(5));

        assertThat(now()).isEqualTo(ALL);
    }

    /** E-13. */
    @Test
    void what_a_filtered_night_does_not_show_waits_as_last_seen_at_grade_c() {
        history.filtered("2026-03-11").gone("2026-03-11", "A-1").gone("2026-03-11", "A-6");

        assertThat(now()).isEqualTo(ALL);
        assertThat(grade()).isEqualTo(Grade.C);
    }

    /** E-13. */
    @Test
    void what_a_whole_export_no_longer_has_does_not_wait() {
        history.gone("2026-03-11", "A-1");

        assertThat(now()).isEqualTo(WITHOUT_THE_FIRST);
    }

    /** E-14. */
    @Test
    void a_week_ends_on_sunday_in_the_teams_zone() {
        // The exports of late Sunday evening UTC, the first one and that of the 8th, are of Monday in Athens.
        history.export("2026-03-08T22:30").missing("2026-03-08").from("2026-03-08T22:00", item(5).level(3));

        assertThat(weeks()).containsExactly("4 of 7", "5 of 7", "5 of 7");

        team.zone("Europe/Athens");

        assertThat(weeks()).containsExactly("4 of 7", "5 of 7");
    }

    /** E-15. */
    @Test
    void a_sprint_that_is_renamed_holds_its_items() {
        history.from("2026-03-02", item(1).in("S1")).from("2026-03-05", item(1).in("S1 - payments"));

        assertThat(now()).isEqualTo(WITHOUT_THE_FIRST);
    }

    /** E-15. */
    @Test
    void what_was_in_last_years_sprint_of_the_name_waits() {
        history.sprint("S1", "2025-03-03T09:00", "2025-03-14T17:00")
                .export("2025-03-14T23:59:59")
                .from("2025-03-03", item(1).in("S1"));
        history.from("2026-03-01", item(1).in("S1"));

        assertThat(now()).isEqualTo(ALL);
    }

    /** E-16, E-17. */
    @Test
    void a_sprint_without_items_or_none_at_all_takes_nothing_away() {
        Histories kanban = Histories.nightly("2026-03-01", "2026-03-22");
        for (int i = 1; i <= 7; i++) {
            kanban.from("2026-03-01", item(i));
        }

        assertThat(now()).isEqualTo(ALL);
        assertThat(now(figure(kanban))).isEqualTo(ALL);
    }

    /** E-16. */
    @Test
    void a_backlog_without_items_is_no_data_and_never_nought() {
        Histories all = Histories.nightly("2026-03-01", "2026-03-22")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01", item(1).in("S1").state(State.IN_PROGRESS));

        assertThat(said(figure(all).current())).isEqualTo("too few");
    }

    /** E-18. */
    @Test
    void a_tracker_that_keeps_one_sprint_an_item_tells_who_waits() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00")
                .from("2026-03-02", item(1).in("S1"))
                .from("2026-03-13T17:02", item(1).in("S2"));

        assertThat(now()).isEqualTo(WITHOUT_THE_FIRST);
        asOf = "2026-03-14";
        assertThat(now()).isEqualTo(ALL);
        asOf = "2026-03-16";
        assertThat(now()).isEqualTo(WITHOUT_THE_FIRST);
    }
}
