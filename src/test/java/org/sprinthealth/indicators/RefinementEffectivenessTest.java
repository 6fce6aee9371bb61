package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
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

    @Test
    void an_item_that_left_and_came_back_did_not_come_in_without_refinement() {
        history.from("2026-03-04", working("A-1").in())
                .from("2026-03-05", working("A-1"))
                .from("2026-03-06", working("A-1").state(State.CLARIFY));
        assertThat(share().evidence().notes()).noneMatch(note -> note.startsWith("came in"));
    }

    @Test
    void a_question_that_is_open_at_the_commitment_needs_its_answer_in_the_sprint() {
        history.from("2026-03-02", ready("A-1").state(State.CLARIFY))
                .from("2026-03-02", ready("A-2").labels("needs-clarification"));
        assertThat(verdict("A-1").reason())
                .isEqualTo("S1 in clarification (CLARIFY) already at the commitment of 2026-03-02");
        assertThat(verdict("A-2").reason())
                .isEqualTo("S1 label needs-clarification already there at the commitment of 2026-03-02");
        assertThat(share().matching()).isEqualTo(3);
    }

    @Test
    void a_question_that_was_settled_in_the_planning_grace_is_no_sign() {
        history.from("2026-03-01", ready("A-1").state(State.CLARIFY))
                .from("2026-03-02T15:00", ready("A-1"))
                .from("2026-03-05", ready("A-2").state(State.CLARIFY));
        assertThat(verdict("A-1").verdict()).isEqualTo("needed none");
    }

    @Test
    void back_to_refinement_two_steps_after_leaving_the_sprint_is_strong() {
        history.from("2026-03-04", working("A-1"))
                .from("2026-03-05", ready("A-1").in().state(State.BACKLOG))
                .from("2026-03-09", ready("A-1").in().state(State.REFINING));
        assertThat(verdict("A-1").reason())
                .isEqualTo("S2 back to REFINING between the exports of 2026-03-08 and 2026-03-09");
    }

    @Test
    void refinement_after_the_end_is_no_sign_of_the_sprint_that_an_item_left() {
        history.from("2026-03-04", ready("A-2").state(State.CLARIFY))
                .from("2026-03-13", working("A-1").in().state(State.BACKLOG))
                .export("2026-03-14")
                .from("2026-03-14", ready("A-1").in().state(State.REFINING));
        assertThat(verdict("A-1").counts()).isTrue();
    }

    @Test
    void goes_back_from_the_last_state_that_is_mapped() {
        history.from("2026-03-04", working("A-1"))
                .from("2026-03-05", working("A-1").unmapped("Parked"))
                .from("2026-03-06", working("A-1").state(State.REFINING));
        assertThat(verdict("A-1").reason()).startsWith("S2 back to REFINING");
    }

    @Test
    void what_is_done_and_reopened_to_be_clarified_needed_clarification() {
        history.from("2026-03-04", ready("A-1").done("2026-03-04T10:00"))
                .from("2026-03-06", ready("A-1").state(State.CLARIFY).level(3));
        assertThat(verdict("A-1").reason())
                .isEqualTo("S1 in clarification (CLARIFY) between the exports of 2026-03-05 and 2026-03-06");
    }

    @Test
    void what_is_done_and_reopened_for_a_defect_is_no_sign() {
        history.from("2026-03-04", ready("A-1").done("2026-03-04T10:00"))
                .from("2026-03-06", ready("A-1").state(State.BACKLOG).level(3))
                .from("2026-03-06", ready("A-2").state(State.CLARIFY));
        assertThat(verdict("A-1").verdict()).isEqualTo("needed none");
    }

    @Test
    void an_item_that_was_gone_for_some_nights_is_compared_with_what_it_was() {
        history.from("2026-03-04", working("A-1"))
                .gone("2026-03-05", "A-1")
                .from("2026-03-07", working("A-1").level(3));
        assertThat(verdict("A-1").reason()).startsWith("M1 acceptance criteria changed");
    }

    @Test
    void a_criterion_taken_out_is_a_change_and_a_heading_without_criteria_is_none() {
        history.from("2026-03-04", working("A-1").level(0))
                .from("2026-02-26", ready("A-2").level(0))
                .from("2026-03-04", working("A-2").level(1));
        assertThat(verdict("A-1").verdict()).isEqualTo("likely needed clarification");
        assertThat(verdict("A-2").verdict()).isEqualTo("needed none");
    }

    @Test
    void exactly_fifteen_percent_of_the_words_are_a_change() {
        history.from("2026-02-26", ready("A-1").describedAs("a b c d e f g h i j k l m n o p q r s t"))
                .from("2026-03-04", working("A-1").describedAs("a b c d e f g h i j k l m n o p q x y z"))
                .from("2026-02-26", ready("A-2").describedAs("a b c d e f g h i j k l m n o p q r s t u"))
                .from("2026-03-04", working("A-2").describedAs("a b c d e f g h i j k l m n o p q r x y z"));
        assertThat(verdict("A-1").verdict()).isEqualTo("likely needed clarification");
        assertThat(verdict("A-2").verdict()).isEqualTo("needed none");
    }

    @Test
    void links_other_labels_rank_priority_title_and_a_flag_are_no_signs() {
        history.from(
                        "2026-03-04",
                        working("A-1")
                                .linked("inward:Blocks", "B-7")
                                .labels("frontend")
                                .rank("0|i1:")
                                .priority("High")
                                .called("Another title")
                                .flagged())
                .from("2026-03-05", ready("A-2").state(State.CLARIFY));
        assertThat(verdict("A-1"))
                .isEqualTo(new Verdict("A-1", true, "needed none", "no sign of late clarification was seen"));
    }

    @Test
    void comments_without_a_question_are_no_signs() {
        history.from("2026-03-04", working("A-1").comments(new Comments(3, 0, Times.at("2026-03-04T10:00"))))
                .from("2026-03-05", ready("A-2").state(State.CLARIFY));
        assertThat(verdict("A-1").verdict()).isEqualTo("needed none");
    }

    /** E-12. */
    @Test
    void an_estimate_taken_out_is_no_sign_and_another_one_put_in_its_place_is() {
        history.from("2026-02-26", ready("A-1").points("3"))
                .from("2026-03-04", working("A-1"))
                .from("2026-02-26", ready("A-2").points("3"))
                .from("2026-03-04", working("A-2"))
                .from("2026-03-05", working("A-2").points("8"))
                .from("2026-03-05", ready("A-3").state(State.CLARIFY));
        assertThat(verdict("A-1").verdict()).isEqualTo("needed none");
        assertThat(verdict("A-2").reason()).startsWith("W2 re-estimated from 3 to 8");
    }

    @Test
    void the_strongest_sign_decides_and_an_item_counts_once() {
        history.from("2026-03-04", working("A-1").comments(questions(1)))
                .from("2026-03-05", working("A-1").comments(questions(1)).level(3))
                .from(
                        "2026-03-06",
                        working("A-1").comments(questions(1)).level(3).state(State.CLARIFY));
        assertThat(share().matching()).isEqualTo(4);
        assertThat(share().evidence().notes().get(0)).isEqualTo("1 needed clarification, 0 likely, 0 possibly");
        assertThat(verdict("A-1").reason()).startsWith("S1 ").contains("; M1 ", "; W1 ");
    }

    @Test
    void prints_no_range_where_nothing_is_possible_only() {
        history.from("2026-03-04", ready("A-1").state(State.CLARIFY));
        assertThat(share().evidence().notes()).noneMatch(note -> note.contains("%"));
    }

    @Test
    void is_all_of_them_where_texts_are_edited_before_the_commitment_and_not_after() {
        history.from("2026-03-03", story("B-1").describedAs("one two three"))
                .from("2026-03-04", story("B-1").describedAs("four five six"));
        assertThat(share().matching()).isEqualTo(5);
        assertThat(share().evidence().notes().get(0)).isEqualTo("0 needed clarification, 0 likely, 0 possibly");
    }

    @Test
    void a_new_estimate_alone_is_no_evidence_that_questions_would_show() {
        history.from("2026-02-26", ready("A-1").points("3"))
                .from("2026-03-04", working("A-1").points("5"));
        assertThat(((NoData) figure().current()).nextStep()).startsWith("No evidence of either kind");
    }

    @Test
    void is_silent_after_three_silent_sprints_whatever_was_seen_before_them() {
        assertThat(((NoData) afterSilentSprints(3).current()).nextStep())
                .startsWith("No evidence of either kind in S2, S3, S4");
        assertThat(((Share) afterSilentSprints(2).current()).matching()).isEqualTo(5);
    }

    /** One sprint in which an item needed clarification, and so many of one day in which none did. */
    private Figure afterSilentSprints(int count) {
        Histories sprints =
                Histories.nightly("2026-02-26", "2026-04-10").sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59");
        for (int i = 1; i <= 5; i++) {
            sprints.from("2026-02-26", ready("A-" + i));
        }
        sprints.from("2026-03-04", ready("A-1").state(State.CLARIFY));
        for (int sprint = 2; sprint <= count + 1; sprint++) {
            String name = "S" + sprint;
            String day = "2026-03-" + (14 + sprint);
            sprints.sprint(name, day + "T09:00", "2026-03-" + (15 + sprint) + "T23:59:59");
            for (int i = 1; i <= 5; i++) {
                sprints.from(day, story(name + "-" + i).in(name));
            }
        }
        return new RefinementEffectiveness().read(Delivered.of(sprints.build(), team.build(), Times.at("2026-03-20")));
    }

    @Test
    void is_not_exported_without_labels_states_text_and_comments() {
        Histories bare = Histories.nightly("2026-02-26", "2026-03-13")
                .fields(Field.KEY, Field.SPRINT, Field.ESTIMATE, Field.RANK)
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59");
        for (int i = 1; i <= 5; i++) {
            bare.from("2026-02-26", story("A-" + i).in("S1"));
        }
        NoData none = (NoData) new RefinementEffectiveness()
                .read(Delivered.of(bare.build(), team.build(), Times.at("2026-03-13")))
                .current();
        assertThat(none.reason()).isEqualTo(Reason.NOT_EXPORTED);
        assertThat(none.nextStep()).contains("neither labels nor states, text or comments", "start a planning log");
    }

    @Test
    void a_column_of_comments_that_came_later_asks_nothing() {
        history.from("2026-03-04", working("A-1").comments(questions(2)))
                .from("2026-03-05", ready("A-2").state(State.CLARIFY))
                .fieldsUntil("2026-03-03", Field.KEY, Field.SPRINT, Field.STATUS, Field.LABELS, Field.DESCRIPTION);
        assertThat(verdict("A-1").verdict()).isEqualTo("needed none");
    }

    @Test
    void columns_that_are_exported_no_longer_tell_nothing_of_this_sprint() {
        history.fieldsUntil("2026-03-01", Field.values()).fields(Field.KEY, Field.SPRINT);
        assertThat(((NoData) figure().current()).reason()).isEqualTo(Reason.NOT_EXPORTED);
    }

    @Test
    void fewer_than_five_committed_items_are_too_few() {
        Histories small = Histories.nightly("2026-02-26", "2026-03-13")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59")
                .from("2026-02-26", ready("A-1"))
                .from("2026-03-04", ready("A-1").state(State.CLARIFY));
        NoData none = (NoData) new RefinementEffectiveness()
                .read(Delivered.of(small.build(), team.build(), Times.at("2026-03-13")))
                .current();
        assertThat(none.reason()).isEqualTo(Reason.TOO_FEW);
    }

    /** E-1. */
    @Test
    void an_item_in_two_sprints_at_once_is_in_both_cohorts() {
        history.sprint("S2", "2026-03-02T09:00", "2026-03-13T23:59:59")
                .from("2026-02-26", ready("A-1").in("S1", "S2"))
                .from("2026-03-04", ready("A-1").in("S1", "S2").state(State.CLARIFY));
        assertThat(share().of()).isEqualTo(6);
        assertThat(share().matching()).isEqualTo(4);
    }

    @Test
    void a_flag_beside_a_question_is_waiting_for_an_answer() {
        history.from("2026-03-04", working("A-1").flagged().comments(questions(1)))
                .from("2026-02-26", ready("A-2").flagged())
                .from("2026-03-04", working("A-2").flagged().comments(questions(1)));
        String asked = "W1 a question in the comments, it is not known by whom, between the exports of 2026-03-03 and"
                + " 2026-03-04";
        assertThat(verdict("A-1").reason())
                .isEqualTo(asked + "; W3 flagged beside a question between the exports of 2026-03-03 and 2026-03-04");
        assertThat(verdict("A-2").reason()).isEqualTo(asked);
    }

    @Test
    void a_label_that_stays_is_told_once() {
        history.from("2026-03-04", working("A-1").labels("needs-clarification"))
                .from("2026-03-06", working("A-1").labels("needs-clarification", "later"));
        assertThat(verdict("A-1").reason())
                .isEqualTo("S1 label needs-clarification between the exports of 2026-03-03 and 2026-03-04");
    }

    @Test
    void back_to_refinement_is_told_of_an_item_that_was_not_ready_at_the_commitment() {
        history.from("2026-02-26", ready("A-1").state(State.REFINING))
                .from("2026-03-04", working("A-1"))
                .from("2026-03-05", ready("A-1").state(State.REFINING));
        assertThat(verdict("A-1").reason())
                .isEqualTo("S2 back to REFINING between the exports of 2026-03-04 and 2026-03-05");
    }

    @Test
    void an_estimate_is_compared_with_the_one_before_it() {
        history.from("2026-02-26", ready("A-1").points("3"))
                .from("2026-03-04", working("A-1").points("5"))
                .from("2026-03-06", working("A-1").points("8"))
                .from("2026-03-05", ready("A-2").state(State.CLARIFY));
        assertThat(verdict("A-1").reason())
                .isEqualTo("W2 re-estimated from 3 to 5 between the exports of 2026-03-03 and 2026-03-04;"
                        + " W2 re-estimated from 5 to 8 between the exports of 2026-03-05 and 2026-03-06");
    }

    @Test
    void a_question_about_a_sub_task_is_no_evidence_that_questions_are_noted() {
        history.from("2026-02-26", ready("T-1").type("Sub-task", Level.SUB_TASK))
                .from(
                        "2026-03-04",
                        ready("T-1").type("Sub-task", Level.SUB_TASK).state(State.CLARIFY));
        assertThat(((NoData) figure().current()).reason()).isEqualTo(Reason.NOT_YET);
    }

    @Test
    void a_question_that_was_open_at_the_commitment_is_evidence_that_questions_are_noted() {
        history.from("2026-02-26", ready("A-1").state(State.CLARIFY));
        assertThat(share().matching()).isEqualTo(4);
        assertThat(verdict("A-1").reason())
                .isEqualTo("S1 in clarification (CLARIFY) already at the commitment of 2026-03-02");
    }

    @Test
    void does_not_take_a_second_column_of_text_that_came_later_for_a_change() {
        history.fieldsUntil(
                        "2026-03-03",
                        Field.KEY,
                        Field.SPRINT,
                        Field.STATUS,
                        Field.LABELS,
                        Field.RESOLVED,
                        Field.DESCRIPTION)
                .from("2026-03-04", working("A-1").level(3))
                .from("2026-03-05", working("A-2").level(3));
        assertThat(verdict("A-1").verdict()).isEqualTo("needed none");
        assertThat(verdict("A-2").verdict()).isEqualTo("likely needed clarification");
    }
}
