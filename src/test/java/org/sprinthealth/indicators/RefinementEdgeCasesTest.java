package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.PlanningEntry.Outcome;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Tables;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/**
 * The edge cases of the specification, as refinement effectiveness and story rejection pass them, in one line of both: they
 * are read together.
 *
 * <p>S1 runs from Monday 2 to Friday 13 March 2026. Six items are ready long before and taken on the first day; A-1 needs
 * clarification on the 4th. A-7 is ready and not taken, A-8 goes back to refinement as unclear on Friday 27 February.
 */
class RefinementEdgeCasesTest {
    private static final String USUAL = "5 of 6 needed none, 1 of 8 pushed back";

    private final Histories history = Histories.nightly("2026-02-18", "2026-03-31");
    private final Teams team = Teams.apollo();
    private String asOf = "2026-03-15";

    @BeforeEach
    void eight_items() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");
        for (int i = 1; i <= 6; i++) {
            history.from("2026-02-18", ready("A-" + i))
                    .from("2026-03-02", ready("A-" + i).in("S1"));
        }
        history.from("2026-03-04", unclear("A-1").in("S1"))
                .from("2026-03-05", ready("A-1").in("S1"))
                .from("2026-02-18", ready("A-7"))
                .from("2026-02-18", ready("A-8"))
                .from("2026-02-27", refining("A-8").labels("needs-clarification"));
    }

    private static Items ready(String key) {
        return story(key).level(2);
    }

    private static Items unclear(String key) {
        return ready(key).state(State.CLARIFY);
    }

    private static Items refining(String key) {
        return ready(key).state(State.REFINING);
    }

    private List<Figure> figures() {
        return figures(history);
    }

    private List<Figure> figures(Histories of) {
        Delivered delivered = Delivered.of(of.build(), team.build(), Times.at(asOf));
        return List.of(new RefinementEffectiveness().read(delivered), new StoryRejection().read(delivered));
    }

    private String now() {
        return line(figures().stream().map(Figure::current).toList());
    }

    private String of(String sprint) {
        return line(figures().stream()
                .flatMap(figure -> figure.trend().stream())
                .filter(point -> point.period().equals(sprint))
                .map(Point::reading)
                .toList());
    }

    private static String line(List<Reading> readings) {
        return said(readings.get(0)) + " needed none, " + said(readings.get(1)) + " pushed back";
    }

    private static String said(Reading reading) {
        return reading instanceof Share share
                ? share.matching() + " of " + share.of()
                : ((NoData) reading).reason().inWords();
    }

    private Evidence evidence(int figure) {
        return ((Share) figures().get(figure).current()).evidence();
    }

    private Verdict verdict(int figure, String key) {
        return figures().get(figure).items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static PlanningEntry row(String sprint, String key, Outcome outcome, boolean needed) {
        return new PlanningEntry(sprint, key, outcome, needed, null);
    }

    @Test
    void without_an_edge_case_they_say_this() {
        assertThat(now()).isEqualTo(USUAL);
        assertThat(evidence(0).grade()).isEqualTo(Grade.B);
        assertThat(evidence(1).grade()).isEqualTo(Grade.B);
    }

    /** E-1. */
    @Test
    void items_in_two_sprints_at_once_are_read_in_both() {
        history.sprint("S2", "2026-03-02T09:00", "2026-03-13T17:00");
        for (int i = 1; i <= 6; i++) {
            history.from("2026-03-02", ready("A-" + i).in("S1", "S2"));
        }
        history.from("2026-03-04", unclear("A-1").in("S1", "S2"))
                .from("2026-03-05", ready("A-1").in("S1", "S2"));

        assertThat(of("S1")).isEqualTo(USUAL);
        assertThat(of("S2")).isEqualTo(USUAL);
    }

    /** E-2. */
    @Test
    void what_came_and_went_between_two_exports_is_not_seen_and_both_definitions_say_so() {
        history.from("2026-03-05T10:00", unclear("A-2").in("S1"))
                .from("2026-03-05T16:00", ready("A-2").in("S1"))
                .from("2026-02-27T10:00", ready("A-7").labels("not-ready"))
                .from("2026-02-27T16:00", ready("A-7"));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(figures())
                .allSatisfy(figure ->
                        assertThat(figure.definition().definition()).contains("between two exports is not seen"));
    }

    /** E-3. */
    @Test
    void what_was_removed_and_added_again_did_not_come_in_without_refinement() {
        history.from("2026-03-05", ready("A-2")).from("2026-03-09", ready("A-2").in("S1"));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(evidence(0).notes()).noneMatch(note -> note.startsWith("came in without refinement"));
    }

    /** E-3. */
    @Test
    void what_left_the_plan_and_came_back_before_the_commitment_was_taken() {
        history.from("2026-02-25", ready("A-2").in("S1")).from("2026-02-27", ready("A-2"));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(verdict(1, "A-2").verdict()).isEqualTo("taken");
    }

    /** E-4. */
    @Test
    void what_was_done_in_the_days_before_the_start_was_neither_committed_nor_presented() {
        history.from("2026-02-18", ready("A-9").in("S1"))
                .from("2026-02-27", ready("A-9").in("S1").done("2026-02-27T10:00"));

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-5. */
    @Test
    void what_was_cancelled_in_the_days_before_the_commitment_was_neither_committed_nor_presented() {
        history.from("2026-02-18", ready("A-9").in("S1"))
                .from("2026-02-27", ready("A-9").in("S1").cancelled());

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-5. */
    @Test
    void what_is_cancelled_during_the_sprint_stays_in_both_and_is_looked_at_no_further() {
        history.from("2026-03-05", ready("A-2").in("S1").cancelled())
                .from("2026-03-06", unclear("A-2").in("S1").cancelled().labels("needs-clarification"));

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-6. */
    @Test
    void what_is_reopened_as_unclear_after_the_close_needed_nothing_in_the_sprint() {
        history.from("2026-03-10", ready("A-2").in("S1").done("2026-03-10T10:00"))
                .from("2026-03-14", unclear("A-2").in("S1"));

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-6. */
    @Test
    void what_is_reopened_as_unclear_in_the_sprint_needed_clarification() {
        history.from("2026-03-10", ready("A-2").in("S1").done("2026-03-10T10:00"))
                .from("2026-03-11", ready("A-2").in("S1").state(State.IN_PROGRESS))
                .from("2026-03-12", unclear("A-2").in("S1"));

        assertThat(now()).isEqualTo("4 of 6 needed none, 1 of 8 pushed back");
    }

    /** E-7. */
    @Test
    void what_goes_back_to_refinement_when_it_rolls_over_after_the_close_needed_nothing() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00")
                .from("2026-03-13T17:02", refining("A-2").in("S1", "S2"));

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-7. */
    @Test
    void a_sprint_that_is_closed_days_late_is_followed_until_then() {
        Histories late = Histories.nightly("2026-02-18", "2026-03-31")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00", "2026-03-17T12:00");
        for (int i = 1; i <= 5; i++) {
            late.from("2026-02-18", ready("A-" + i))
                    .from("2026-03-02", ready("A-" + i).in("S1"));
        }
        late.from("2026-03-16", unclear("A-1").in("S1"))
                .from("2026-03-18", unclear("A-2").in("S1"));
        asOf = "2026-03-22";

        assertThat(line(figures(late).stream().map(Figure::current).toList()))
                .isEqualTo("4 of 5 needed none, 0 of 5 pushed back");
    }

    /** E-8. */
    @Test
    void sprints_that_overlap_have_cohorts_of_their_own() {
        history.sprint("T1", "2026-03-09T09:00", "2026-03-20T17:00");
        for (int i = 11; i <= 15; i++) {
            history.from("2026-03-06", ready("A-" + i).state(State.BACKLOG).in("T1"));
        }
        history.from("2026-03-16", unclear("A-11").in("T1"));
        asOf = "2026-03-22";

        assertThat(of("S1")).isEqualTo(USUAL);
        assertThat(of("T1")).startsWith("4 of 5 needed none");
    }

    /** E-9. */
    @Test
    void missing_nights_around_a_sign_are_grade_c() {
        history.missing("2026-03-03", "2026-02-26");

        assertThat(now()).isEqualTo(USUAL);
        assertThat(evidence(0).grade()).isEqualTo(Grade.C);
        assertThat(evidence(1).grade()).isEqualTo(Grade.C);
    }

    /** E-9. */
    @Test
    void a_sprint_without_any_export_is_no_data() {
        Histories blind = Histories.nightly("2026-03-14", "2026-03-31")
                .export("2026-03-01T23:59:59")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01", ready("A-1").in("S1"));

        assertThat(line(figures(blind).stream().map(Figure::current).toList()))
                .isEqualTo("not yet needed none, not yet pushed back");
    }

    /** E-10. */
    @Test
    void an_item_that_moves_to_another_project_is_one_item() {
        history.moved("A-1", "B-1")
                .moved("A-8", "B-8")
                .from("2026-03-09", ready("B-1").in("S1"))
                .from("2026-03-09", refining("B-8").labels("needs-clarification"));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(verdict(0, "B-1").counts()).isFalse();
        assertThat(verdict(1, "B-8").counts()).isTrue();
    }

    /** E-10. */
    @Test
    void the_planning_log_names_an_item_by_any_key_and_counts_it_once() {
        history.moved("A-2", "B-2")
                .from("2026-03-09", ready("B-2").in("S1"))
                .with(Tables.kept()
                        .told(
                                "2026-03-12",
                                row("S1", "A-1", Outcome.TAKEN, true),
                                row("S1", "a-2", Outcome.NOT_READY, false),
                                row("S1", "B-2", Outcome.TAKEN, true),
                                row("S1", "A-3", Outcome.TAKEN, false),
                                row("S1", "A-4", Outcome.TAKEN, false),
                                row("S1", "A-8", Outcome.NOT_READY, false))
                        .build());

        assertThat(now()).isEqualTo("4 of 6 needed none, 1 of 5 pushed back");
        assertThat(verdict(1, "B-2").verdict()).isEqualTo("taken");
    }

    /** E-11. */
    @Test
    void the_half_that_is_split_off_came_in_without_refinement() {
        history.from("2026-03-05", ready("A-9").linked("split from", "A-2").in("S1"));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(evidence(0).notes()).contains("came in without refinement: 1");
    }

    /** E-12. */
    @Test
    void an_estimate_taken_away_is_no_new_estimate_but_one_after_nought_is() {
        history.from("2026-03-02", ready("A-2").points("3").in("S1"))
                .from("2026-03-05", ready("A-2").in("S1"))
                .from("2026-03-02", ready("A-3").points("0").in("S1"))
                .from("2026-03-05", ready("A-3").points("3").in("S1"));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(verdict(0, "A-2").verdict()).isEqualTo("needed none");
        assertThat(verdict(0, "A-3").verdict()).isEqualTo("possibly needed clarification");
    }

    /** E-13. */
    @Test
    void what_a_filtered_night_does_not_show_neither_left_nor_changed() {
        history.filtered("2026-03-09", "2026-02-26")
                .gone("2026-03-09", "A-2")
                .gone("2026-03-09", "A-3")
                .from("2026-03-10", ready("A-2").in("S1"))
                .from("2026-03-10", ready("A-3").in("S1"));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(evidence(0).grade()).isEqualTo(Grade.B);
    }

    /** E-13. */
    @Test
    void a_sign_after_a_filtered_night_is_known_since_the_whole_one_before() {
        history.filtered("2026-03-03", "2026-02-26");

        assertThat(verdict(0, "A-1").reason())
                .isEqualTo("S1 in clarification (CLARIFY) between the exports of 2026-03-02 and 2026-03-04");
        assertThat(evidence(0).grade()).isEqualTo(Grade.C);
        assertThat(verdict(1, "A-8").reason()).contains("between the exports of 2026-02-25 and 2026-02-27");
        assertThat(evidence(1).grade()).isEqualTo(Grade.C);
    }

    /** E-14. */
    @Test
    void the_commitment_and_the_working_days_before_it_are_those_of_the_teams_zone() {
        // 22:30 UTC is half past midnight of the next day in Athens: A-2 changed after planning there, and A-9, ready
        // until Wednesday evening here, was so on Thursday there, the first of the three days before.
        history.told("2026-03-31")
                .from("2026-03-02T10:00", ready("A-2").in("S1"))
                .from("2026-03-02T22:30", ready("A-2").level(3).in("S1"))
                .from("2026-02-18", ready("A-9"))
                .from("2026-02-25T22:30", ready("A-9").state(State.BACKLOG));
        for (int i = 1; i <= 6; i++) {
            history.from("2026-03-02T10:00", ready("A-" + i).in("S1"));
        }

        assertThat(now()).isEqualTo(USUAL);

        team.zone("Europe/Athens");

        assertThat(now()).isEqualTo("4 of 6 needed none, 1 of 9 pushed back");
    }

    /** E-15. */
    @Test
    void a_renamed_sprint_keeps_its_items_and_its_planning_log() {
        history.from("2026-03-06", ready("A-1").in("S1 - payments"));
        for (int i = 2; i <= 6; i++) {
            history.from("2026-03-06", ready("A-" + i).in("S1 - payments"));
        }

        assertThat(now()).isEqualTo(USUAL);

        history.with(Tables.kept()
                .told(
                        "2026-03-12",
                        row("S1 - payments", "A-2", Outcome.TAKEN, true),
                        row("S1", "A-3", Outcome.TAKEN, true),
                        row("S1", "A-4", Outcome.TAKEN, false),
                        row("S1", "A-7", Outcome.CAPACITY, false),
                        row("S1 - payments", "A-8", Outcome.NOT_READY, false))
                .build());

        assertThat(now()).isEqualTo("3 of 6 needed none, 1 of 5 pushed back");
    }

    /** E-15. */
    @Test
    void a_name_used_again_next_year_does_not_bring_back_last_years_log() {
        history.sprint("S1", "2025-03-03T09:00", "2025-03-14T17:00")
                .with(Tables.kept()
                        .told(
                                "2025-03-14",
                                row("S1", "A-2", Outcome.TAKEN, true),
                                row("S1", "X-2", Outcome.NOT_READY, false),
                                row("S1", "X-3", Outcome.NOT_READY, false),
                                row("S1", "X-4", Outcome.NOT_READY, false),
                                row("S1", "X-5", Outcome.NOT_READY, false))
                        .build());

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-15. */
    @Test
    void a_log_told_in_the_planning_of_a_name_used_again_means_the_coming_sprint() {
        history.sprint("S1", "2025-03-03T09:00", "2025-03-14T17:00")
                .with(Tables.kept()
                        .told(
                                "2026-02-27",
                                row("S1", "A-2", Outcome.TAKEN, true),
                                row("S1", "A-3", Outcome.TAKEN, false),
                                row("S1", "A-4", Outcome.TAKEN, false),
                                row("S1", "A-7", Outcome.PRIORITY, false),
                                row("S1", "A-8", Outcome.NOT_READY, false))
                        .build());

        assertThat(now()).isEqualTo("4 of 6 needed none, 1 of 5 pushed back");
    }

    /** E-16. */
    @Test
    void a_sprint_without_items_is_no_data_and_never_all_or_nothing() {
        Histories empty = Histories.nightly("2026-02-18", "2026-03-31")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-02-18", refining("A-1"))
                .from("2026-03-16", ready("A-2"));

        assertThat(line(figures(empty).stream().map(Figure::current).toList()))
                .isEqualTo("too few needed none, too few pushed back");
    }

    /** E-17. */
    @Test
    void a_team_without_sprints_has_neither() {
        Histories kanban = Histories.nightly("2026-02-18", "2026-03-31").from("2026-02-18", ready("A-1"));

        assertThat(figures(kanban))
                .allSatisfy(figure ->
                        assertThat(((NoData) figure.current()).reason()).isEqualTo(Reason.NOT_APPLICABLE));
    }

    /** E-18. */
    @Test
    void a_tracker_that_keeps_one_sprint_an_item_forgets_nothing_of_it() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
        for (int i = 1; i <= 6; i++) {
            history.from("2026-03-13T17:02", ready("A-" + i).in("S2"));
        }

        assertThat(now()).isEqualTo(USUAL);
    }
}
