package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Ratio;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;

/**
 * The edge cases that every sprint figure passes, in one line of all seven: velocity in items and in points, commitment
 * reliability, capacity taken, scope added and removed, carry-over.
 *
 * <p>S1 runs from Monday 2 to Friday 13 March 2026. Six items of two points each are committed; three are done on the 10th.
 */
class SprintFiguresEdgeCasesTest {
    private static final String USUAL = "3 items, 6 points, 3 of 6, 50.0 %, +0.0 %, -0.0 %, 3 of 6 carried";
    private static final int FIGURES = 7;

    private final Histories history = Histories.nightly("2026-03-01", "2026-03-22");
    private final Teams team = Teams.apollo();
    private String asOf = "2026-03-15";

    @BeforeEach
    void six_items() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");
        for (int i = 1; i <= 6; i++) {
            history.from("2026-03-01", item(i));
        }
        for (int i = 1; i <= 3; i++) {
            history.from("2026-03-10", item(i).done("2026-03-10T10:00"));
        }
    }

    private static Items item(int number) {
        return story("A-" + number).in("S1").points("2");
    }

    private List<Figure> figures() {
        return figures(history);
    }

    private List<Figure> figures(Histories of) {
        return DeliveryMetrics.read(Delivered.of(of.build(), team.build(), Times.at(asOf)))
                .subList(0, FIGURES);
    }

    private String now() {
        return line(figures().stream().map(Figure::current).toList());
    }

    /** What they said of one sprint of several. */
    private String of(String sprint) {
        return line(figures().stream()
                .flatMap(figure -> figure.trend().stream())
                .filter(point -> point.period().equals(sprint))
                .map(Point::reading)
                .toList());
    }

    private static String line(List<Reading> readings) {
        List<String> said =
                readings.stream().map(SprintFiguresEdgeCasesTest::said).toList();
        return "%s, %s, %s, %s, +%s, -%s, %s carried".formatted(said.toArray());
    }

    private static String said(Reading reading) {
        if (reading instanceof Share share) {
            return share.matching() + " of " + share.of();
        }
        if (reading instanceof Ratio ratio) {
            return ratio.percent() + " %";
        }
        return reading instanceof Amount amount
                ? amount.value().toPlainString() + " " + amount.unit()
                : ((NoData) reading).reason().inWords();
    }

    private static Grade grade(Reading reading) {
        if (reading instanceof Share share) {
            return share.evidence().grade();
        }
        return reading instanceof Ratio ratio
                ? ratio.evidence().grade()
                : ((Amount) reading).evidence().grade();
    }

    private List<Grade> grades() {
        return figures().stream().map(figure -> grade(figure.current())).toList();
    }

    private List<Reason> silences(Histories of) {
        return figures(of).stream()
                .map(figure -> (NoData) figure.current())
                .peek(none -> assertThat(none.nextStep()).endsWith("."))
                .map(NoData::reason)
                .toList();
    }

    @Test
    void without_an_edge_case_they_say_this() {
        assertThat(now()).isEqualTo(USUAL);
        assertThat(grades()).containsOnly(Grade.B);
    }

    /** E-1. */
    @Test
    void items_in_two_sprints_at_once_count_in_both() {
        history.sprint("S2", "2026-03-02T09:00", "2026-03-13T17:00");
        for (int i = 1; i <= 6; i++) {
            history.from("2026-03-01", item(i).in("S1", "S2"));
        }
        for (int i = 1; i <= 3; i++) {
            history.from("2026-03-10", item(i).in("S1", "S2").done("2026-03-10T10:00"));
        }

        assertThat(of("S1")).isEqualTo(USUAL);
        assertThat(of("S2")).isEqualTo(USUAL);
    }

    /** E-2. */
    @Test
    void what_came_and_went_between_two_exports_changes_nothing_and_both_definitions_say_so() {
        history.from("2026-03-05T10:00", item(7)).from("2026-03-05T16:00", item(7).in());
        history.from("2026-03-06T10:00", item(4).in()).from("2026-03-06T16:00", item(4));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(List.of(new ScopeAdded(), new ScopeRemoved()))
                .allSatisfy(figure ->
                        assertThat(figure.definition().definition()).contains("between two exports is not seen"));
    }

    /** E-3. */
    @Test
    void what_was_removed_and_added_again_stays_committed_and_is_scope_both_ways() {
        history.from("2026-03-04", item(1).in()).from("2026-03-06", item(1));

        assertThat(now()).isEqualTo("3 items, 6 points, 3 of 6, 50.0 %, +16.7 %, -16.7 %, 3 of 6 carried");
    }

    /** E-4. */
    @Test
    void what_was_done_before_the_start_is_in_none_of_them() {
        history.from("2026-03-01", item(7).done("2026-02-27T10:00"));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(figures())
                .allSatisfy(figure -> assertThat(figure.current().toString())
                        .contains("1 item done before the start, not counted: A-7"));
    }

    /** E-5. */
    @Test
    void what_was_cancelled_before_the_commitment_is_in_none_of_them() {
        history.from("2026-03-01", item(7).cancelled());

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-5. */
    @Test
    void what_was_cancelled_during_the_sprint_is_neither_done_nor_carried_but_was_committed() {
        history.from("2026-03-05", item(4).cancelled());

        assertThat(now()).isEqualTo("3 items, 6 points, 3 of 6, 50.0 %, +0.0 %, -0.0 %, 2 of 6 carried");
    }

    /** E-6. */
    @Test
    void what_is_reopened_after_the_close_stays_completed() {
        history.from("2026-03-14", item(1).state(State.IN_PROGRESS));

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-7. */
    @Test
    void what_rolls_over_minutes_after_the_close_is_carried_and_not_removed() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
        for (int i = 4; i <= 6; i++) {
            history.from("2026-03-13T17:02", item(i).in("S1", "S2"));
        }

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-7. */
    @Test
    void a_sprint_that_is_closed_days_late_counts_what_was_done_by_then() {
        Histories late = Histories.nightly("2026-03-01", "2026-03-22")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00", "2026-03-17T12:00");
        for (int i = 1; i <= 6; i++) {
            late.from("2026-03-01", item(i)).from("2026-03-16", item(i).done("2026-03-16T10:00"));
        }
        asOf = "2026-03-22";

        assertThat(line(figures(late).stream().map(Figure::current).toList()))
                .isEqualTo("6 items, 12 points, 6 of 6, 100.0 %, +0.0 %, -0.0 %, 0 of 6 carried");
    }

    /** E-8. */
    @Test
    void sprints_that_overlap_have_figures_each() {
        history.sprint("T1", "2026-03-09T09:00", "2026-03-20T17:00");
        for (int i = 11; i <= 15; i++) {
            history.from("2026-03-01", item(i).in("T1"))
                    .from("2026-03-18", item(i).in("T1").done("2026-03-18T10:00"));
        }
        asOf = "2026-03-22";

        assertThat(of("S1")).isEqualTo(USUAL);
        assertThat(of("T1")).isEqualTo("5 items, 10 points, 5 of 5, 100.0 %, +0.0 %, -0.0 %, 0 of 5 carried");
    }

    /** E-9. */
    @Test
    void missing_nights_around_the_commitment_or_the_end_are_grade_c() {
        history.missing("2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15");
        asOf = "2026-03-17";

        assertThat(now()).isEqualTo(USUAL);
        assertThat(grades()).containsOnly(Grade.C);
    }

    /** E-9. */
    @Test
    void a_sprint_without_any_export_is_no_data_and_never_nought() {
        Histories blind = Histories.nightly("2026-03-13", "2026-03-22")
                .missing("2026-03-13")
                .export("2026-03-01T23:59:59")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");
        for (int i = 1; i <= 6; i++) {
            blind.from("2026-03-01", item(i));
        }

        assertThat(silences(blind)).hasSize(FIGURES).containsOnly(Reason.NOT_YET);
    }

    /** E-10. */
    @Test
    void an_item_that_moves_to_another_project_stays_one_item() {
        history.moved("A-1", "B-1")
                .moved("A-4", "B-4")
                .from("2026-03-05", story("B-1").in("S1").points("2"))
                .from("2026-03-10", story("B-1").in("S1").points("2").done("2026-03-10T10:00"))
                .from("2026-03-05", story("B-4").in("S1").points("2"));

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-11. */
    @Test
    void a_split_adds_its_new_half_and_its_points_stay_what_they_were() {
        history.from("2026-03-05", item(1).points("1"))
                .from("2026-03-10", item(1).points("1").done("2026-03-10T10:00"))
                .from("2026-03-05", item(7).points("1"))
                .from("2026-03-11", item(7).points("1").done("2026-03-11T10:00"));

        assertThat(now()).isEqualTo("4 items, 6 points, 3 of 6, 66.7 %, +16.7 %, -0.0 %, 3 of 7 carried");
    }

    /** E-12. */
    @Test
    void an_estimate_taken_away_lowers_points_alone() {
        history.from("2026-03-05", story("A-1").in("S1"))
                .from("2026-03-10", story("A-1").in("S1").done("2026-03-10T10:00"));

        assertThat(now()).isEqualTo("3 items, 4 points, 3 of 6, 50.0 %, +0.0 %, -0.0 %, 3 of 6 carried");
    }

    /** E-12. */
    @Test
    void nought_is_an_estimate_and_empty_is_none() {
        history.from("2026-03-01", item(4).points("0"))
                .from("2026-03-01", item(5).points("0"))
                .from("2026-03-01", story("A-6").in("S1"));

        assertThat(now()).isEqualTo(USUAL);

        history.from("2026-03-01", story("A-5").in("S1"));

        assertThat(now()).isEqualTo("3 items, too few, 3 of 6, 50.0 %, +0.0 %, -0.0 %, 3 of 6 carried");
    }

    /** E-13. */
    @Test
    void what_a_filtered_night_does_not_show_is_neither_removed_nor_done() {
        history.filtered("2026-03-05");
        for (int i = 1; i <= 5; i++) {
            history.gone("2026-03-05", "A-" + i).from("2026-03-06", item(i));
        }

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-13. */
    @Test
    void a_filtered_export_at_the_commitment_is_grade_c() {
        history.filtered("2026-03-02");

        assertThat(now()).isEqualTo(USUAL);
        assertThat(grades()).containsOnly(Grade.C);
    }

    /** E-14. */
    @Test
    void the_first_day_is_over_at_midnight_in_the_teams_zone() {
        // 22:30 UTC on Monday is Tuesday in Athens.
        history.told("2026-03-22").from("2026-03-02T22:30", item(7));

        assertThat(now()).isEqualTo("3 items, 6 points, 3 of 7, 42.9 %, +0.0 %, -0.0 %, 4 of 7 carried");

        team.zone("Europe/Athens");

        assertThat(now()).isEqualTo("3 items, 6 points, 3 of 6, 50.0 %, +16.7 %, -0.0 %, 4 of 7 carried");
    }

    /** E-14. */
    @Test
    void a_sprint_over_a_change_of_clocks_ends_when_it_ends() {
        // Clocks go forward on Sunday 29 March 2026 in Berlin; the sprint ends at 17:00 there, 15:00 UTC.
        Histories spring = Histories.nightly("2026-03-22", "2026-04-05")
                .told("2026-04-05")
                .sprint("S1", "2026-03-23T08:00", "2026-04-03T15:00");
        for (int i = 1; i <= 5; i++) {
            spring.from("2026-03-22", item(i));
        }
        spring.from("2026-04-03T14:59", item(1).done("2026-04-03T14:59"))
                .from("2026-04-03T15:01", item(2).done("2026-04-03T15:01"));
        team.zone("Europe/Berlin");
        asOf = "2026-04-05T21:59:59";

        assertThat(line(figures(spring).stream().map(Figure::current).toList()))
                .isEqualTo("1 items, 2 points, 1 of 5, 20.0 %, +0.0 %, -0.0 %, 4 of 5 carried");
    }

    /** E-15. */
    @Test
    void a_sprint_that_is_renamed_keeps_its_items() {
        for (int i = 1; i <= 6; i++) {
            history.from("2026-03-05", item(i).in("S1 - payments"));
        }
        for (int i = 1; i <= 3; i++) {
            history.from("2026-03-10", item(i).in("S1 - payments").done("2026-03-10T10:00"));
        }

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-15. */
    @Test
    void a_name_used_again_next_year_has_figures_of_its_own() {
        history.sprint("S1", "2025-03-03T09:00", "2025-03-14T17:00").export("2025-03-14T23:59:59");
        for (int i = 11; i <= 15; i++) {
            history.from("2025-03-03", item(i)).from("2025-03-10", item(i).done("2025-03-10T10:00"));
        }

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-16. */
    @Test
    void a_sprint_without_items_is_no_data_and_never_nought() {
        Histories empty = Histories.nightly("2026-03-01", "2026-03-22")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01", story("A-1"));

        assertThat(silences(empty)).hasSize(FIGURES).containsOnly(Reason.TOO_FEW);
    }

    /** E-16. */
    @Test
    void what_is_set_against_the_commitment_is_no_data_where_nothing_was_committed() {
        Histories unplanned =
                Histories.nightly("2026-03-01", "2026-03-22").sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");
        for (int i = 1; i <= 5; i++) {
            unplanned.from("2026-03-05", item(i)).from("2026-03-10", item(i).done("2026-03-10T10:00"));
        }

        assertThat(line(figures(unplanned).stream().map(Figure::current).toList()))
                .isEqualTo("5 items, too few, too few, too few, +too few, -too few, 0 of 5 carried");
    }

    /** E-17. */
    @Test
    void a_team_without_sprints_has_none_of_them() {
        Histories kanban = Histories.nightly("2026-03-01", "2026-03-22").from("2026-03-01", story("A-1"));

        assertThat(silences(kanban)).hasSize(FIGURES).containsOnly(Reason.NOT_APPLICABLE);
    }

    /** E-18. */
    @Test
    void a_tracker_that_keeps_one_sprint_an_item_forgets_none_of_what_was_in_it() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
        for (int i = 4; i <= 6; i++) {
            history.from("2026-03-13T17:02", item(i).in("S2"));
        }

        assertThat(now()).isEqualTo(USUAL);
        assertThat(Objects.requireNonNull(figures().get(6).items())).hasSize(3);
    }
}
