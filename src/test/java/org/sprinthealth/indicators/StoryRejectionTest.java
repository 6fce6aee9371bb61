package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Criteria;
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
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** S1 begins on Monday 2 March 2026: its planning is prepared from Wednesday 25 February on. Four items are committed. */
class StoryRejectionTest {
    private final Histories history = Histories.nightly("2026-02-20", "2026-03-13");

    @BeforeEach
    void four_items() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59");
        for (int i = 1; i <= 4; i++) {
            history.from("2026-02-20", story("A-" + i))
                    .from("2026-03-02", story("A-" + i).in("S1"));
        }
    }

    private Figure figure() {
        return new StoryRejection()
                .read(Delivered.of(history.build(), Teams.apollo().build(), Times.at("2026-03-13")));
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

    private static Items refining(String key) {
        return story(key).state(State.REFINING);
    }

    private static PlanningEntry row(String key, Outcome outcome) {
        return new PlanningEntry("S1", key, outcome, false, null);
    }

    @Test
    void counts_what_the_planning_log_says_and_nothing_else() {
        history.from("2026-02-20", story("A-9").labels("not-ready"))
                .with(Tables.kept()
                        .told(
                                "2026-03-03",
                                row("A-1", Outcome.TAKEN),
                                row("A-2", Outcome.TAKEN),
                                row("A-5", Outcome.NOT_READY),
                                row("A-6", Outcome.CAPACITY),
                                row("A-7", Outcome.PRIORITY))
                        .build());
        assertThat(share().matching()).isEqualTo(1);
        assertThat(share().of()).isEqualTo(5);
        assertThat(share().evidence().notes())
                .containsExactly(
                        "pulled for capacity: 1 (A-6)", "pulled for priority: 1 (A-7)", "from the planning log");
        assertThat(share().evidence().grade()).isEqualTo(Grade.A);
        assertThat(verdict("A-5")).isEqualTo(new Verdict("A-5", true, "pushed back as unclear", "by the planning log"));
    }

    @Test
    void without_a_log_what_was_ready_or_in_the_sprint_was_presented() {
        history.from("2026-02-20", story("A-5")).from("2026-02-20", refining("A-6"));
        assertThat(share().matching()).isZero();
        assertThat(share().of()).isEqualTo(5);
        assertThat(verdict("A-1").verdict()).isEqualTo("taken");
        assertThat(verdict("A-5").verdict()).isEqualTo("not taken");
    }

    @Test
    void a_not_ready_label_is_a_push_back() {
        history.from("2026-02-20", story("A-5")).from("2026-02-26", story("A-5").labels("Not-Ready"));
        assertThat(verdict("A-5"))
                .isEqualTo(new Verdict(
                        "A-5",
                        true,
                        "pushed back as unclear",
                        "label Not-Ready between the exports of 2026-02-25 and 2026-02-26"));
    }

    @Test
    void back_to_refinement_is_a_push_back_with_a_sign_that_it_is_unclear() {
        history.from("2026-02-20", story("A-5"))
                .from("2026-02-27", refining("A-5").labels("needs-clarification"))
                .from("2026-02-20", story("A-6"))
                .from("2026-02-27", refining("A-6").comments(new Comments(1, 1, null)))
                .from("2026-02-20", story("A-7"))
                .from("2026-02-27", refining("A-7").criteria(new Criteria(2, "open", 1, 0, true, "field", "x")));
        assertThat(share().matching()).isEqualTo(3);
        assertThat(verdict("A-5").reason())
                .isEqualTo(
                        "back to REFINING, label needs-clarification, between the exports of 2026-02-26 and 2026-02-27");
        assertThat(verdict("A-6").reason()).contains("a question in the comments");
        assertThat(verdict("A-7").reason()).contains("an unresolved marker in the criteria");
    }

    @Test
    void back_to_refinement_without_a_sign_was_pulled_for_a_reason_unknown() {
        history.from("2026-02-20", story("A-5")).from("2026-02-27", refining("A-5"));
        assertThat(share().matching()).isZero();
        assertThat(share().evidence().notes()).contains("pulled, reason unknown: 1 (A-5)");
    }

    @Test
    void what_left_the_sprint_before_the_commitment_was_pulled() {
        history.from("2026-02-20", story("A-5").in("S1")).from("2026-03-02", story("A-5"));
        assertThat(verdict("A-5").verdict()).isEqualTo("pulled, reason unknown");
    }

    @Test
    void what_went_back_earlier_than_three_working_days_before_was_not_presented() {
        history.from("2026-02-20", story("A-5"))
                .from("2026-02-24", refining("A-5").labels("needs-clarification"))
                .from("2026-02-20", story("A-6"));
        assertThat(share().of()).isEqualTo(5);
        assertThat(figure().items()).extracting(Verdict::key).doesNotContain("A-5");
    }

    @Test
    void an_item_that_was_taken_after_all_was_not_pushed_back() {
        history.from("2026-02-26", story("A-1").labels("not-ready")).from("2026-02-20", story("A-5"));
        assertThat(verdict("A-1").verdict()).isEqualTo("taken");
    }

    @Test
    void a_team_without_log_and_marks_is_asked_to_start_the_log() {
        Histories bare =
                Histories.nightly("2026-02-20", "2026-03-13").sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59");
        for (int i = 1; i <= 6; i++) {
            bare.from("2026-02-20", story("A-" + i).in("S1").state(State.BACKLOG));
        }
        NoData none = (NoData) new StoryRejection()
                .read(Delivered.of(bare.build(), Teams.apollo().build(), Times.at("2026-03-13")))
                .current();
        assertThat(none.reason()).isEqualTo(Reason.NOT_EXPORTED);
        assertThat(none.nextStep()).contains("Start the two-column planning log");
    }

    @Test
    void a_log_with_few_rows_says_too_few() {
        history.with(
                Tables.kept().told("2026-03-03", row("A-1", Outcome.NOT_READY)).build());
        assertThat(((NoData) figure().current()).reason()).isEqualTo(Reason.TOO_FEW);
    }

    /** E-4 and E-5. */
    @Test
    void what_was_done_or_cancelled_before_was_not_presented() {
        history.from("2026-02-20", story("A-5").done("2026-02-20T10:00").in("S1"))
                .from("2026-02-20", story("A-6").cancelled().in("S1"))
                .from("2026-02-20", story("A-7"));
        assertThat(share().of()).isEqualTo(5);
    }

    /** E-17. */
    @Test
    void does_not_apply_to_a_team_without_sprints() {
        Histories kanban = Histories.nightly("2026-03-02", "2026-03-13").from("2026-03-02", story("A-1"));
        NoData none = (NoData) new StoryRejection()
                .read(Delivered.of(kanban.build(), Teams.apollo().build(), Times.at("2026-03-13")))
                .current();
        assertThat(none.reason()).isEqualTo(Reason.NOT_APPLICABLE);
    }

    @Test
    void the_third_working_day_before_the_commitment_counts_and_the_fourth_does_not() {
        history.from("2026-02-20", story("A-5"))
                .from("2026-02-26T10:00", refining("A-5").labels("needs-clarification"))
                .from("2026-02-20", story("A-6"))
                .from("2026-02-25T10:00", refining("A-6").labels("needs-clarification"));
        assertThat(figure().items()).extracting(Verdict::key).contains("A-5").doesNotContain("A-6");
    }

    @Test
    void it_makes_no_difference_whether_the_night_is_exported_before_or_after_midnight() {
        Histories after =
                Histories.nightly("2026-03-12", "2026-03-13").sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59");
        for (String day : List.of(
                "2026-02-21", "2026-02-25", "2026-02-26", "2026-02-27", "2026-02-28", "2026-03-03", "2026-03-04")) {
            after.export(day + "T02:00");
        }
        for (int i = 1; i <= 4; i++) {
            after.from("2026-02-20", story("A-" + i).in("S1"));
        }
        after.from("2026-02-20", story("A-5"))
                .from("2026-02-26T10:00", refining("A-5").labels("needs-clarification"))
                .from("2026-02-20", story("A-6"))
                .from("2026-02-25T10:00", refining("A-6").labels("needs-clarification"));
        Figure figure = new StoryRejection()
                .read(Delivered.of(after.build(), Teams.apollo().build(), Times.at("2026-03-13")));
        assertThat(((Share) figure.current()).of()).isEqualTo(5);
        assertThat(figure.items()).extracting(Verdict::key).contains("A-5").doesNotContain("A-6");
    }

    @Test
    void what_was_done_or_cancelled_by_the_commitment_was_neither_taken_nor_pulled() {
        history.from("2026-02-20", story("A-5").in("S1"))
                .from("2026-02-27", story("A-5").in("S1").done("2026-02-27T10:00"))
                .from("2026-02-20", story("A-6"))
                .from("2026-02-27", story("A-6").cancelled())
                .from("2026-02-20", story("A-7"));
        assertThat(share().of()).isEqualTo(5);
        assertThat(figure().items()).extracting(Verdict::key).doesNotContain("A-5", "A-6");
    }

    @Test
    void a_sign_before_an_item_went_back_counts_as_one_after_it_does() {
        history.from("2026-02-20", story("A-5"))
                .from("2026-02-26", story("A-5").comments(new Comments(1, 1, null)))
                .from("2026-02-27", refining("A-5").comments(new Comments(1, 1, null)))
                .from("2026-02-20", story("A-6"))
                .from("2026-02-26", story("A-6").labels("needs-clarification"))
                .from("2026-02-27", refining("A-6"))
                .from("2026-02-20", story("A-7").criteria(new Criteria(2, "open", 1, 0, true, "field", "x")))
                .from("2026-02-27", refining("A-7"));
        assertThat(share().matching()).isEqualTo(3);
    }

    @Test
    void a_question_of_long_ago_is_no_sign() {
        history.from("2026-02-20", story("A-5").comments(new Comments(1, 1, null)))
                .from("2026-02-27", refining("A-5").comments(new Comments(1, 1, null)));
        assertThat(verdict("A-5").verdict()).isEqualTo("pulled, reason unknown");
    }

    @Test
    void back_to_the_backlog_counts_as_back_to_refinement_does() {
        history.from("2026-02-20", story("A-5"))
                .from("2026-02-27", story("A-5").state(State.BACKLOG).labels("needs-clarification"));
        assertThat(verdict("A-5").counts()).isTrue();
    }

    @Test
    void what_never_was_ready_is_not_pushed_back() {
        history.from("2026-02-20", refining("A-5").in("S1"))
                .from("2026-02-27", refining("A-5").labels("needs-clarification"));
        assertThat(verdict("A-5").verdict()).isEqualTo("pulled, reason unknown");
    }

    @Test
    void goes_back_over_a_state_that_is_not_mapped() {
        history.from("2026-02-20", story("A-5"))
                .from("2026-02-26", story("A-5").unmapped("Parked"))
                .from("2026-02-27", refining("A-5").labels("needs-clarification"));
        assertThat(verdict("A-5").verdict()).isEqualTo("pushed back as unclear");
    }

    @Test
    void a_not_ready_label_that_was_gone_before_the_three_days_is_none() {
        history.from("2026-02-20", story("A-5").labels("not-ready")).from("2026-02-24", story("A-5"));
        assertThat(verdict("A-5").verdict()).isEqualTo("not taken");
    }

    @Test
    void parents_and_sub_tasks_are_not_presented() {
        history.from("2026-02-20", story("A-5"))
                .from("2026-02-20", story("A-6").type("Epic", Level.PARENT))
                .from(
                        "2026-02-20",
                        story("A-7").type("Sub-task", Level.SUB_TASK).in("S1"));
        assertThat(share().of()).isEqualTo(5);
    }

    @Test
    void a_sprint_that_was_not_looked_at_before_its_commitment_tells_of_no_push_back() {
        Histories late =
                Histories.nightly("2026-03-02", "2026-03-13").sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59");
        for (int i = 1; i <= 6; i++) {
            late.from("2026-02-20", story("A-" + i).in("S1"));
        }
        NoData none = (NoData) new StoryRejection()
                .read(Delivered.of(late.build(), Teams.apollo().build(), Times.at("2026-03-13")))
                .current();
        assertThat(none.reason()).isEqualTo(Reason.NOT_EXPORTED);
        assertThat(none.nextStep()).contains("Start the two-column planning log");
    }

    @Test
    void a_changelog_tells_of_the_days_before_the_commitment() {
        Histories told = Histories.nightly("2026-03-13", "2026-03-13")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59")
                .told("2026-03-13");
        for (int i = 1; i <= 4; i++) {
            told.from("2026-02-20", story("A-" + i).in("S1"));
        }
        told.from("2026-02-20", story("A-5"))
                .from("2026-02-27T10:00", refining("A-5").labels("needs-clarification"));
        Share share = (Share) new StoryRejection()
                .read(Delivered.of(told.build(), Teams.apollo().build(), Times.at("2026-03-13")))
                .current();
        assertThat(share.matching()).isEqualTo(1);
        assertThat(share.evidence().grade()).isEqualTo(Grade.A);
    }

    @Test
    void is_known_as_badly_as_the_longest_gap_before_the_commitment() {
        history.from("2026-02-20", story("A-5"));
        assertThat(share().evidence().grade()).isEqualTo(Grade.B);
        history.missing("2026-02-26", "2026-02-27", "2026-02-28", "2026-03-01");
        assertThat(share().evidence().grade()).isEqualTo(Grade.C);
    }

    @Test
    void a_log_that_was_just_begun_is_too_short_rather_than_not_exported() {
        Histories bare = Histories.nightly("2026-02-20", "2026-03-27")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T23:59:59");
        for (int i = 1; i <= 6; i++) {
            bare.from("2026-02-20", story("A-" + i).in("S1", "S2").state(State.BACKLOG));
        }
        bare.with(Tables.kept()
                .told("2026-03-16", new PlanningEntry("S2", "A-1", Outcome.NOT_READY, false, null))
                .build());
        NoData none = (NoData) new StoryRejection()
                .read(Delivered.of(bare.build(), Teams.apollo().build(), Times.at("2026-03-27")))
                .current();
        assertThat(none.reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(none.nextStep()).startsWith("1 item in S1, S2");
    }

    @Test
    void the_last_row_of_an_item_in_the_log_counts() {
        history.with(Tables.kept()
                .told(
                        "2026-03-03",
                        row("A-1", Outcome.NOT_READY),
                        row("a-1", Outcome.TAKEN),
                        row("A-2", Outcome.TAKEN),
                        row("A-3", Outcome.TAKEN),
                        row("A-4", Outcome.TAKEN),
                        row("A-5", Outcome.PRIORITY))
                .build());
        assertThat(share().matching()).isZero();
        assertThat(share().of()).isEqualTo(5);
    }

    @Test
    void a_label_that_was_there_at_the_first_export_was_there_by_then() {
        history.from("2026-02-20", story("A-5").labels("not-ready"));
        assertThat(verdict("A-5").reason()).isEqualTo("label not-ready by 2026-02-20");
    }

    @Test
    void exports_and_a_changelog_of_before_the_three_working_days_do_not_show_them() {
        history.from("2026-02-20", story("A-5"))
                .told("2026-02-24T12:00", Field.STATUS, Field.LABELS)
                .missing("2026-02-25", "2026-02-26", "2026-02-27", "2026-02-28", "2026-03-01");
        assertThat(((NoData) figure().current()).reason()).isEqualTo(Reason.NOT_EXPORTED);
    }

    @Test
    void a_not_ready_label_is_mark_enough_where_no_state_says_ready_and_another_label_is_not() {
        Histories bare =
                Histories.nightly("2026-02-20", "2026-03-13").sprint("S1", "2026-03-02T09:00", "2026-03-13T23:59:59");
        for (int i = 1; i <= 5; i++) {
            bare.from("2026-02-20", waiting(i));
        }
        bare.from("2026-02-26", waiting(5).labels("later"))
                .from("2026-03-02", waiting(5).in());
        assertThat(said(bare)).isEqualTo("not exported");

        bare.from("2026-02-26", waiting(5).labels("Not-Ready"));
        assertThat(said(bare)).isEqualTo("1 of 5");
    }

    private static Items waiting(int number) {
        return story("A-" + number).in("S1").state(State.BACKLOG);
    }

    private static String said(Histories of) {
        Reading reading = new StoryRejection()
                .read(Delivered.of(of.build(), Teams.apollo().build(), Times.at("2026-03-13")))
                .current();
        return reading instanceof Share share
                ? share.matching() + " of " + share.of()
                : ((NoData) reading).reason().inWords();
    }

    @Test
    void what_was_done_in_the_sprint_to_come_and_reopened_out_of_it_was_not_pulled() {
        history.from("2026-02-20", story("A-5").in("S1").done("2026-02-20T10:00"))
                .from("2026-02-27", story("A-5"));
        assertThat(verdict("A-5").verdict()).isEqualTo("not taken");
    }
}
