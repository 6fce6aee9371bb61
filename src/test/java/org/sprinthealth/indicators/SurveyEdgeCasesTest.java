package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.fixtures.Tables.goal;
import static org.sprinthealth.fixtures.Tables.pulse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.Feature.Reach;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.facts.GoalOutcome;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Tables;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;

/**
 * The edge cases of the specification, as the figures pass them that are asked for and not exported: Sprint Goal clarity with
 * the facts of a goal, stakeholder satisfaction and feature adoption.
 *
 * <p>S1 runs from Monday 2 to Friday 13 March 2026; its goal names are committed. Six answers, four of them
 * the goal; nine stakeholders, seven of whom feel heard; four features, three of them used.
 */
class SurveyEdgeCasesTest {
    private static final Wave Q1 = Wave.ofQuarter(2026, 1);

    private final Histories history = Histories.nightly("2026-03-01", "2026-04-05");
    private final Tables tables = Tables.kept();
    private final Teams team = Teams.apollo();
    private String asOf = "2026-03-15";

    @BeforeEach
    void a_sprint_and_its_answers() {
        sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");
        for (int i = 1; i <= 5; i++) {
            history.from("2026-03-01", story("A-" + i).in("S1"));
        }
        tables.told("2026-03-05", goal(4, "S1", 5, 2))
                .told("2026-03-05", goal(2, "S1", 2, 0))
                .told("2026-03-10", pulse(7, Q1, null, 5))
                .told("2026-03-10", pulse(2, Q1, null, 2));
        for (int i = 1; i <= 4; i++) {
            tables.told(
                    "2026-03-10",
                    feature("F" + i),
                    new FeatureUse("F" + i, LocalDate.of(2026, 3, 8), i < 4 ? 50 : 10, 100));
        }
    }

    private SurveyEdgeCasesTest sprint(String name, String start, String end) {
        history.sprint(name, start, end).goal("Refunds go live, A-1, because shops wait for them.", GoalOutcome.MET);
        return this;
    }

    private static Feature feature(String id) {
        return feature(id, LocalDate.of(2026, 1, 12));
    }

    private static Feature feature(String id, LocalDate shipped) {
        return new Feature(id, List.of(), id, List.of("A-1"), shipped, Reach.CORE, null, null, null, null, false);
    }

    private Delivered delivered() {
        return Delivered.of(history.with(tables.build()).build(), team.build(), Times.at(asOf));
    }

    private Figure goals() {
        return new SprintGoalClarity().read(delivered());
    }

    private String tied() {
        return GoalReview.of(delivered()).stream()
                .filter(review -> review.sprint().name().equals("S1"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .facts()
                .stream()
                .filter(fact -> fact.fact().equals("items tied to it"))
                .map(GoalFact::words)
                .findFirst()
                .orElseThrow();
    }

    private String now() {
        Delivered delivered = delivered();
        return said(goals().current()) + " could state the goal, "
                + said(new StakeholderSatisfaction().read(delivered).current()) + " heard, "
                + said(new FeatureAdoption().read(delivered).current()) + " used";
    }

    private static String said(Reading reading) {
        return reading instanceof Share share
                ? share.matching() + " of " + share.of()
                : ((NoData) reading).reason().inWords();
    }

    private String trend(String period) {
        return goals().trend().stream()
                .filter(point -> point.period().equals(period))
                .map(point -> said(point.reading()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_an_edge_case_they_say_this() {
        assertThat(now()).isEqualTo("4 of 6 could state the goal, 7 of 9 heard, 3 of 4 used");
        assertThat(tied()).isEqualTo("1 of 5 committed items");
    }

    /** E-1, E-8. */
    @Test
    void sprints_at_once_have_answers_and_items_of_their_own() {
        sprint("S2", "2026-03-02T09:00", "2026-03-13T17:00");
        history.from("2026-03-01", story("A-1").in("S1", "S2"));
        tables.told("2026-03-05", goal(3, "S2", 5, 2)).told("2026-03-05", goal(3, "S2", 5, 1));

        assertThat(trend("S1")).isEqualTo("4 of 6");
        assertThat(trend("S2")).isEqualTo("3 of 6");
        assertThat(tied()).isEqualTo("1 of 5 committed items");
    }

    /** E-3, E-5, E-6, E-7. */
    @Test
    void what_becomes_of_an_item_after_the_commitment_unties_nothing() {
        history.from("2026-03-04", story("A-1"))
                .from("2026-03-06", story("A-1").in("S1"))
                .from("2026-03-05", story("A-2").in("S1").cancelled())
                .from("2026-03-13T17:02", story("A-3").in("S2"));

        assertThat(tied()).isEqualTo("1 of 5 committed items");
    }

    /** E-4. */
    @Test
    void what_was_done_before_the_start_is_tied_to_nothing() {
        history.from("2026-03-01", story("A-1").in("S1").done("2026-02-27T10:00"));

        assertThat(tied()).isEqualTo("0 of 4 committed items");
    }

    /** E-7. */
    @Test
    void a_sprint_that_is_closed_days_late_is_asked_about_on_its_first_days() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00", "2026-03-31T12:00");
        tables.told("2026-03-18", goal(5, "S2", 5, 2));
        asOf = "2026-03-29";

        assertThat(said(goals().current())).isEqualTo("5 of 5");
    }

    /** E-9. */
    @Test
    void missing_nights_leave_answers_as_they_are_and_items_unknown() {
        for (int day = 2; day <= 13; day++) {
            history.missing("2026-03-%02d".formatted(day));
        }

        assertThat(now()).startsWith("4 of 6 could state the goal");
        assertThat(tied()).isEqualTo("what was committed is known once the sprint has closed");
    }

    /** E-10. */
    @Test
    void a_goal_names_an_item_by_the_key_that_it_had_then() {
        history.moved("A-1", "B-1").from("2026-03-10", story("B-1").in("S1"));

        assertThat(tied()).isEqualTo("1 of 5 committed items");
    }

    /** E-10. */
    @Test
    void what_is_under_a_parent_that_moved_is_tied_to_it_all_the_same() {
        history.moved("A-1", "B-1")
                .from("2026-03-01", story("A-2").in("S1").parent("A-1"))
                .from("2026-03-10", story("B-1").in("S1"))
                .from("2026-03-10", story("A-2").in("S1").parent("B-1"));

        assertThat(tied()).isEqualTo("2 of 5 committed items");
    }

    /** E-14. */
    @Test
    void days_are_those_of_the_teams_zone() {
        // 22:30 UTC on Thursday 5 March, the fourth day of S1, is Friday in Athens: there the survey is over.
        tables.told("2026-03-04", goal(2, "S0", 5, 2));
        history.sprint("S0", "2026-02-16T09:00", "2026-02-27T17:00");
        Tables few = Tables.kept().told("2026-03-04", goal(5, "S0", 5, 2)).told("2026-03-04", goal(1, "S1", 5, 2));
        asOf = "2026-03-05T22:30";

        assertThat(said(new SprintGoalClarity().read(with(few)).current())).isEqualTo("5 of 5");

        team.zone("Europe/Athens");

        assertThat(said(new SprintGoalClarity().read(with(few)).current())).isEqualTo("too few");
    }

    private Delivered with(Tables kept) {
        return Delivered.of(history.with(kept.build()).build(), team.build(), Times.at(asOf));
    }

    /** E-14. */
    @Test
    void a_wave_begins_and_grows_stale_on_days_of_the_teams_zone() {
        // Q1 ended on 31 March: the 120th day after it is 29 July, and 22:30 UTC of that day the 30th in Athens.
        history.export("2026-07-29T10:00");
        asOf = "2026-07-29T22:30";

        assertThat(said(new StakeholderSatisfaction().read(delivered()).current()))
                .isEqualTo("7 of 9");

        team.zone("Europe/Athens");

        assertThat(said(new StakeholderSatisfaction().read(delivered()).current()))
                .isEqualTo("stale");
    }

    /** E-14. */
    @Test
    void a_feature_ripens_on_a_day_of_the_teams_zone() {
        // Shipped on 12 January, it is 30 days old on 11 February: at 22:30 UTC of the 10th it is in Athens.
        asOf = "2026-02-10T22:30";
        Tables young = Tables.kept();
        for (int i = 1; i <= 4; i++) {
            young.told("2026-02-09", feature("F" + i), new FeatureUse("F" + i, LocalDate.of(2026, 2, 8), 50, 100));
        }

        assertThat(said(new FeatureAdoption().read(with(young)).current())).isEqualTo("not yet");

        team.zone("Europe/Athens");

        assertThat(said(new FeatureAdoption().read(with(young)).current())).isEqualTo("4 of 4");
    }

    /** E-15. */
    @Test
    void a_renamed_sprint_keeps_its_answers_and_its_items() {
        for (int i = 1; i <= 5; i++) {
            history.from("2026-03-06", story("A-" + i).in("S1 - refunds"));
        }
        tables.told("2026-03-09", goal(3, "S1 - refunds", 5, 2));

        assertThat(said(goals().current())).isEqualTo("7 of 9");
        assertThat(tied()).isEqualTo("1 of 5 committed items");
    }

    /** E-16. */
    @Test
    void a_sprint_without_items_ties_none_and_says_so_without_a_share() {
        sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
        asOf = "2026-03-29";
        GoalReview empty = GoalReview.of(delivered()).get(1);

        assertThat(empty.facts())
                .filteredOn(fact -> fact.fact().equals("items tied to it"))
                .extracting(GoalFact::words)
                .containsExactly("nothing was committed");
    }

    /** E-16. */
    @Test
    void a_sprint_that_nobody_was_asked_about_is_no_data_and_never_nought() {
        sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
        asOf = "2026-03-29";

        assertThat(said(goals().current())).isEqualTo("not exported");
        assertThat(trend("S1")).isEqualTo("4 of 6");
    }

    /** E-17. */
    @Test
    void a_team_without_sprints_has_no_goals_but_stakeholders_and_features() {
        Histories kanban = Histories.nightly("2026-03-01", "2026-04-05").from("2026-03-01", story("A-1"));
        Delivered delivered = Delivered.of(kanban.with(tables.build()).build(), team.build(), Times.at(asOf));

        assertThat(said(new SprintGoalClarity().read(delivered).current())).isEqualTo("not applicable");
        assertThat(said(new StakeholderSatisfaction().read(delivered).current()))
                .isEqualTo("7 of 9");
        assertThat(said(new StakeholdersInformed().read(delivered).current())).isEqualTo("7 of 9");
        assertThat(said(new FeatureAdoption().read(delivered).current())).isEqualTo("3 of 4");
    }

    /** E-18. */
    @Test
    void a_tracker_that_keeps_one_sprint_an_item_ties_what_was_committed() {
        sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
        for (int i = 1; i <= 5; i++) {
            history.from("2026-03-13T17:02", story("A-" + i).in("S2"));
        }

        assertThat(tied()).isEqualTo("1 of 5 committed items");
    }
}
