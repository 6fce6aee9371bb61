package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.PlanningEntry.Outcome;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Tables;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** S1 runs from Monday 2 to Friday 13 March 2026, and holds five items that are done on the last day. */
class RefinementEffectivenessTest {
    private final Histories history = Histories.nightly("2026-02-26", "2026-03-13");
    private final Teams team = Teams.apollo();

    @BeforeEach
    void five_items() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59");
        for (int i = 1; i <= 5; i++) {
            history.from("2026-02-26", ready("A-" + i))
                    .from("2026-03-13", ready("A-" + i).done("2026-03-13T12:00"));
        }
    }

    private static Items ready(String key) {
        return story(key)
                .in("S1")
                .describedAs("one two three four five six seven eight nine ten")
                .level(2);
    }

    private static Items working(String key) {
        return ready(key).state(State.IN_PROGRESS);
    }

    private Figure figure() {
        return new RefinementEffectiveness().read(Delivered.of(history.build(), team.build(), Times.at("2026-03-13")));
    }

    private Share share() {
        return (Share) figure().current();
    }

    private Verdict verdict(String key) {
        return figure().items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Comments questions(int count) {
        Instant last = Times.at("2026-03-04T10:00");
        return new Comments(count, count, last);
    }

    @Test
    void strong_and_medium_signs_count_against_it_and_weak_ones_are_printed() {
        history.from("2026-03-04", ready("A-1").state(State.CLARIFY))
                .from("2026-03-04", working("A-2").level(3))
                .from("2026-03-04", working("A-3").comments(questions(1)));
        assertThat(share().matching()).isEqualTo(3);
        assertThat(share().of()).isEqualTo(5);
        assertThat(share().evidence().notes())
                .startsWith(
                        "1 needed clarification, 1 likely, 1 possibly",
                        "40–60 %, the lower end if the possible ones counted");
    }

    @Test
    void says_of_each_item_what_was_seen_and_when() {
        history.from("2026-03-04", ready("A-1").state(State.CLARIFY))
                .from("2026-03-05", working("A-1").level(3));
        assertThat(verdict("A-1"))
                .isEqualTo(new Verdict(
                        "A-1",
                        false,
                        "needed clarification",
                        "S1 in clarification (CLARIFY) between the exports of 2026-03-03 and 2026-03-04;"
                                + " M1 acceptance criteria changed between the exports of 2026-03-04 and 2026-03-05"));
        history.from("2026-03-05", working("A-2"));
        assertThat(verdict("A-2"))
                .isEqualTo(new Verdict("A-2", true, "needed none", "no sign of late clarification was seen"));
    }

    @Test
    void a_clarification_label_is_strong() {
        history.from("2026-03-04", working("A-1").labels("Needs-Clarification"));
        assertThat(verdict("A-1").reason())
                .isEqualTo("S1 label Needs-Clarification between the exports of 2026-03-03 and 2026-03-04");
    }

    @Test
    void back_to_refinement_is_strong_in_the_sprint_and_after_leaving_it() {
        history.from("2026-03-04", working("A-1"))
                .from("2026-03-05", ready("A-1").state(State.BACKLOG))
                .from("2026-03-04", working("A-2"))
                .from("2026-03-05", ready("A-2").in().state(State.REFINING))
                .from("2026-03-04", working("A-3"))
                .from("2026-03-05", ready("A-3").in().state(State.BACKLOG));
        assertThat(verdict("A-1").reason())
                .isEqualTo("S2 back to BACKLOG between the exports of 2026-03-04 and 2026-03-05");
        assertThat(verdict("A-2").reason())
                .isEqualTo("S2 back to REFINING between the exports of 2026-03-04 and 2026-03-05");
        assertThat(verdict("A-3").counts()).isTrue();
    }

    @Test
    void fifteen_percent_of_the_words_are_a_change_and_fewer_are_none() {
        history.from("2026-03-04", working("A-1").describedAs("one two three four five six seven eight other more"))
                .from("2026-03-04", working("A-2").describedAs("one two three four five six seven eight nine other"));
        assertThat(verdict("A-1").reason())
                .isEqualTo(
                        "M2 20 % of the description's words changed between the exports of 2026-03-03 and 2026-03-04");
        assertThat(verdict("A-2").reason()).doesNotContain("M2");
    }

    @Test
    void weak_signs_are_questions_new_estimates_and_waiting_for_requirements() {
        history.from("2026-02-26", ready("A-1").points("3"))
                .from("2026-03-04", working("A-1").points("5"))
                .from("2026-03-04", working("A-2").labels("wartet auf Anforderungen"))
                .from("2026-03-04", working("A-3").flagged().comments(questions(1)))
                .from("2026-03-04", working("A-4").points("5"))
                .from("2026-03-04", working("A-5").flagged());
        assertThat(verdict("A-1").reason())
                .isEqualTo("W2 re-estimated from 3 to 5 between the exports of 2026-03-03 and 2026-03-04");
        assertThat(verdict("A-2").reason())
                .isEqualTo("W3 waiting for requirements between the exports of 2026-03-03 and 2026-03-04");
        assertThat(verdict("A-3").reason()).startsWith("W1 a question in the comments, it is not known by whom,");
        assertThat(verdict("A-3").verdict()).isEqualTo("possibly needed clarification");
        assertThat(verdict("A-4").verdict()).isEqualTo("needed none");
        assertThat(verdict("A-5").verdict()).isEqualTo("needed none");
    }

    @Test
    void edits_in_the_planning_grace_after_done_or_after_the_end_are_no_signs() {
        history.from("2026-03-02T20:00", ready("A-1").level(3))
                .from("2026-03-05", ready("A-2").done("2026-03-05T10:00"))
                .from("2026-03-06", ready("A-2").level(3).done("2026-03-05T10:00"))
                .from("2026-03-05", ready("A-3").state(State.CLARIFY));
        assertThat(verdict("A-1").counts()).isTrue();
        assertThat(verdict("A-2").counts()).isTrue();
        assertThat(share().matching()).isEqualTo(4);
    }

    @Test
    void a_tick_in_the_planning_log_wins_and_a_row_without_one_says_nothing() {
        history.from("2026-03-04", working("A-2").level(3))
                .with(Tables.kept()
                        .told(
                                "2026-03-13",
                                new PlanningEntry("s1", "A-1", Outcome.TAKEN, true, null),
                                new PlanningEntry("S1", "A-2", Outcome.TAKEN, false, null))
                        .build());
        assertThat(verdict("A-1").reason()).isEqualTo("S3 ticked in the planning log");
        assertThat(verdict("A-2").verdict()).isEqualTo("likely needed clarification");
    }

    @Test
    void says_that_there_is_no_evidence_of_either_kind_rather_than_all() {
        NoData none = (NoData) figure().current();
        assertThat(none.reason()).isEqualTo(Reason.NOT_YET);
        assertThat(none.nextStep())
                .startsWith("No evidence of either kind in S1")
                .contains("Ask the team");
    }

    @Test
    void takes_a_planning_log_without_ticks_for_evidence() {
        history.with(Tables.kept()
                .told("2026-03-13", new PlanningEntry("S1", "A-1", Outcome.TAKEN, false, null))
                .build());
        assertThat(share().matching()).isEqualTo(5);
    }

    @Test
    void counts_items_added_later_on_a_line_of_their_own() {
        history.from("2026-03-04", ready("A-1").state(State.CLARIFY))
                .from("2026-03-05", working("A-9").level(3));
        assertThat(share().of()).isEqualTo(5);
        assertThat(share().evidence().notes()).contains("came in without refinement: 1");
    }

    @Test
    void does_not_take_a_column_of_text_that_came_later_for_a_change() {
        Histories bare = Histories.nightly("2026-02-26", "2026-03-13")
                .fields(Field.KEY, Field.SPRINT, Field.STATUS, Field.LABELS, Field.RESOLVED)
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59");
        for (int i = 1; i <= 5; i++) {
            bare.from("2026-02-26", story("A-" + i).in("S1")).from("2026-03-04", working("A-" + i));
        }
        bare.from("2026-03-05", working("A-1").state(State.CLARIFY));
        Figure figure =
                new RefinementEffectiveness().read(Delivered.of(bare.build(), team.build(), Times.at("2026-03-13")));
        assertThat(((Share) figure.current()).matching()).isEqualTo(4);
    }

    @Test
    void is_known_as_badly_as_its_worst_sign() {
        history.missing("2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08")
                .from("2026-03-05", ready("A-1").state(State.CLARIFY));
        assertThat(share().evidence().grade()).isEqualTo(Grade.C);
        assertThat(verdict("A-1").reason())
                .isEqualTo("S1 in clarification (CLARIFY) between the exports of 2026-03-03 and 2026-03-09");
    }

    @Test
    void reads_a_changelog_to_the_instant() {
        history.told("2026-03-13").from("2026-03-04T10:00", ready("A-1").state(State.CLARIFY));
        assertThat(verdict("A-1").reason()).isEqualTo("S1 in clarification (CLARIFY) on 2026-03-04");
        assertThat(share().evidence().grade()).isEqualTo(Grade.A);
    }

    /** E-3. */
    @Test
    void keeps_an_item_that_was_removed_and_added_again_in_the_cohort() {
        history.from("2026-03-04", working("A-1").in())
                .from("2026-03-05", working("A-1"))
                .from("2026-03-06", working("A-1").state(State.CLARIFY));
        assertThat(share().of()).isEqualTo(5);
        assertThat(verdict("A-1").counts()).isFalse();
    }

    /** E-5. */
    @Test
    void keeps_a_cancelled_item_in_the_cohort_and_looks_no_further() {
        history.from("2026-03-04", ready("A-1").cancelled())
                .from("2026-03-05", ready("A-1").level(3).cancelled())
                .from("2026-03-05", ready("A-2").state(State.CLARIFY));
        assertThat(share().of()).isEqualTo(5);
        assertThat(verdict("A-1").counts()).isTrue();
    }

    @Test
    void finds_an_item_in_the_planning_log_in_any_case() {
        history.with(Tables.kept()
                .told("2026-03-13", new PlanningEntry("S1", "a-1", Outcome.TAKEN, true, null))
                .build());
        assertThat(verdict("A-1").counts()).isFalse();
    }

    /** E-14. */
    @Test
    void dates_are_those_of_the_teams_zone() {
        history.told("2026-03-13").from("2026-03-04T23:30", ready("A-1").state(State.CLARIFY));
        team.zone("Europe/Berlin");
        assertThat(verdict("A-1").reason()).isEqualTo("S1 in clarification (CLARIFY) on 2026-03-05");
    }

    /** E-17. */
    @Test
    void does_not_apply_to_a_team_without_sprints() {
        Histories kanban = Histories.nightly("2026-03-02", "2026-03-13").from("2026-03-02", story("A-1"));
        Figure figure =
                new RefinementEffectiveness().read(Delivered.of(kanban.build(), team.build(), Times.at("2026-03-13")));
        assertThat(((NoData) figure.current()).reason()).isEqualTo(Reason.NOT_APPLICABLE);
    }
}
