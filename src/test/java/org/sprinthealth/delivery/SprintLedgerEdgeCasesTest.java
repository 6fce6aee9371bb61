package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.fixtures.Items.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Grade;

/** The edge cases that every sprint figure passes, by their numbers. S1 runs from Monday 2 to Friday 13 March 2026. */
class SprintLedgerEdgeCasesTest {
    private final Histories history =
            Histories.nightly("2026-03-01", "2026-03-27").sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");

    private Ledger ledger() {
        return ledger("S1");
    }

    private Ledger ledger(String sprint) {
        return ledger(history, history.sprint(sprint));
    }

    private static Ledger ledger(Histories of, Sprint sprint) {
        return SprintLedger.of(of.build(), sprint, Teams.apollo().build());
    }

    private String items() {
        return Tallied.of(ledger().items());
    }

    private String points() {
        return Tallied.of(ledger().points());
    }

    @Test
    void e01_an_item_in_two_sprints_at_once_counts_in_both() {
        history.sprint("S2", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01", story("A-1").in("S1", "S2"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
        assertThat(Tallied.of(ledger("S2").items())).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
        assertThat(ledger().notes()).containsExactly("1 item in another running sprint as well, counted in both: A-1");
    }

    @Test
    void e02_added_and_removed_between_two_exports_is_not_seen_and_the_definition_says_so() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-01", story("A-2"))
                .from("2026-03-05T10:00", story("A-2").in("S1"))
                .from("2026-03-05T16:00", story("A-2"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
        assertThat(new ScopeAdded().definition().definition()).contains("between two exports is not seen");
    }

    @Test
    void e03_removed_and_readded_posts_both_and_stays_committed() {
        history.from("2026-03-01", story("A-1").in("S1").points("3"))
                .from("2026-03-04", story("A-1").points("3"))
                .from("2026-03-06", story("A-1").in("S1").points("3"))
                .from("2026-03-10", story("A-1").in("S1").points("3").done("2026-03-10T10:00"));

        assertThat(items()).isEqualTo("1 + 1 - 1 ± 0 = 1 + 0 + 0");
        assertThat(points()).isEqualTo("3 + 3 - 3 ± 0 = 3 + 0 + 0");
        assertThat(ledger().committedCompleted()).isEqualTo(1);
    }

    @Test
    void e04_done_before_the_start_is_not_committed_and_its_count_is_printed() {
        history.from("2026-03-01", story("A-1").in("S1").points("5").done("2026-02-27T10:00"))
                .from("2026-03-01", story("A-2").in("S1"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
        assertThat(ledger().entries())
                .extracting(LedgerEntry::key, LedgerEntry::posting)
                .contains(tuple("A-1", Posting.DONE_BEFORE_START));
        assertThat(ledger().notes()).containsExactly("1 item done before the start, not counted: A-1");
    }

    @Test
    void e04_done_on_the_first_day_is_committed_and_completed() {
        history.from("2026-03-02", story("A-1").in("S1").done("2026-03-02T11:00"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
        assertThat(ledger().committedCompleted()).isEqualTo(1);
    }

    @Test
    void e04_done_before_the_start_without_a_resolved_date_is_known_by_the_export_before() {
        history.from("2026-03-01", story("A-1").in("S1").done())
                .from("2026-03-01", story("A-2").in("S1"))
                .from("2026-03-02", story("A-2").in("S1").done());

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
    }

    @Test
    void e04_done_by_the_first_export_ever_was_done_before_the_start_where_it_was_created_before() {
        Histories young = Histories.nightly("2026-03-02", "2026-03-16")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-02", story("A-1").in("S1").created("2026-02-20").done());
        Ledger ledger = ledger(young, young.sprint("S1"));

        assertThat(Tallied.of(ledger.items())).isEqualTo("0 + 0 - 0 ± 0 = 0 + 0 + 0");
        assertThat(ledger.notes()).contains("1 item done before the start, not counted: A-1");
    }

    @Test
    void e04_done_before_the_start_but_reopened_in_the_sprint_came_in_then() {
        history.from("2026-03-01", story("A-1").in("S1").done("2026-02-27T10:00"))
                .from("2026-03-05", story("A-1").in("S1"));

        assertThat(items()).isEqualTo("0 + 1 - 0 ± 0 = 0 + 1 + 0");
        assertThat(ledger().notes()).isEmpty();
    }

    @Test
    void e05_cancelled_before_the_commitment_is_not_committed() {
        history.from("2026-03-01", story("A-1").in("S1").cancelled());

        assertThat(items()).isEqualTo("0 + 0 - 0 ± 0 = 0 + 0 + 0");
        assertThat(ledger().notes()).containsExactly("1 item cancelled before the commitment, not counted: A-1");
    }

    @Test
    void e05_cancelled_during_the_sprint_stays_in_it() {
        history.from("2026-03-01", story("A-1").in("S1").points("2"))
                .from("2026-03-05", story("A-1").in("S1").points("2").cancelled());

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 0 + 1");
        assertThat(points()).isEqualTo("2 + 0 - 0 ± 0 = 0 + 0 + 2");
    }

    @Test
    void e05_cancelled_after_the_end_was_not_completed() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from(
                        "2026-03-13",
                        story("A-1")
                                .in("S1")
                                .dates(null, null, Times.at("2026-03-13T18:00"))
                                .cancelled());

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void e06_reopened_after_the_close_stays_completed_and_is_noted() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-11", story("A-1").in("S1").done("2026-03-11T10:00"))
                .from("2026-03-17", story("A-1").in("S1"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
        assertThat(ledger().notes())
                .containsExactly("1 item reopened after the end, still completed in this sprint: A-1");
    }

    @Test
    void e06_reopened_in_the_hours_between_the_end_and_the_next_export_stays_completed() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-11", story("A-1").in("S1").done("2026-03-11T10:00"))
                .from("2026-03-13", story("A-1").in("S1").updated("2026-03-13T19:00"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
    }

    @Test
    void e06_reopened_before_the_end_is_not_completed() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-11", story("A-1").in("S1").done("2026-03-11T10:00"))
                .from("2026-03-13", story("A-1").in("S1").updated("2026-03-13T10:00"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void e07_rolled_over_minutes_after_the_close_stays_in_the_sprint_as_carried_over() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-13", story("A-1").in("S1", "S2"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
        assertThat(ledger().carriedOnce()).isEqualTo(1);
    }

    @Test
    void e07_done_minutes_after_the_close_is_not_completed_in_it() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-13", story("A-1").in("S1").done("2026-03-13T17:20"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void e07_a_sprint_closed_days_late_ends_when_it_was_closed() {
        Histories late = Histories.nightly("2026-03-01", "2026-03-27")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00", "2026-03-17T12:00")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-16", story("A-1").in("S1").done("2026-03-16T15:00"));
        Ledger ledger = ledger(late, late.sprint("S1"));

        assertThat(Tallied.of(ledger.items())).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
        assertThat(ledger.closedAt()).isEqualTo(Times.at("2026-03-17"));
    }

    @Test
    void e08_overlapping_sprints_have_a_ledger_each() {
        history.sprint("T1", "2026-03-09T09:00", "2026-03-20T17:00")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-01", story("A-2").in("T1"))
                .from("2026-03-16", story("A-2").in("T1").done("2026-03-16T15:00"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
        assertThat(Tallied.of(ledger("T1").items())).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
    }

    @Test
    void e09_missing_nights_around_the_commitment_are_grade_c() {
        history.missing("2026-03-02", "2026-03-03", "2026-03-04")
                .from("2026-03-01", story("A-1").in("S1"));

        assertThat(ledger().committedAt()).isEqualTo(Times.at("2026-03-05"));
        assertThat(ledger().grade()).isEqualTo(Grade.C);
        assertThat(ledger().notes())
                .containsExactly("exports are missing around the commitment:"
                        + " the nearest are 2026-03-01 before and 2026-03-05 after");
    }

    @Test
    void e09_a_weekend_without_exports_is_no_missing_night() {
        history.missing("2026-03-14", "2026-03-15").sprint("S8", "2026-03-02T09:00", "2026-03-14T12:00");

        assertThat(ledger("S8").closedAt()).isEqualTo(Times.at("2026-03-16"));
        assertThat(ledger("S8").grade()).isEqualTo(Grade.B);
    }

    @Test
    void e09_without_the_last_night_the_next_working_days_export_reads_the_end_at_grade_c() {
        history.missing("2026-03-13", "2026-03-14", "2026-03-15")
                .from("2026-03-01", story("A-1").in("S1"));

        assertThat(ledger().closedAt()).isEqualTo(Times.at("2026-03-16"));
        assertThat(ledger().grade()).isEqualTo(Grade.C);
    }

    @Test
    void e09_missing_nights_around_the_end_read_the_last_export_before_and_later_resolved_dates() {
        history.missing("2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15", "2026-03-16", "2026-03-17")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-01", story("A-2").in("S1"))
                .from("2026-03-18", story("A-1").in("S1").done("2026-03-13T10:00"))
                .from("2026-03-18", story("A-2").in("S1").done("2026-03-13T18:00"));

        assertThat(ledger().closedAt()).isEqualTo(Times.at("2026-03-11"));
        assertThat(ledger().grade()).isEqualTo(Grade.C);
        assertThat(items()).isEqualTo("2 + 0 - 0 ± 0 = 1 + 1 + 0");
        assertThat(ledger().notes()).contains("1 item resolved before the end, seen only by a later export: A-1");
    }

    @Test
    void e09_cancelled_before_the_end_but_seen_only_by_a_later_export_is_cancelled_in_the_sprint() {
        history.missing("2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15", "2026-03-16", "2026-03-17")
                .from("2026-03-01", story("A-1").in("S1"))
                .from(
                        "2026-03-18",
                        story("A-1")
                                .in("S1")
                                .dates(null, null, Times.at("2026-03-13T10:00"))
                                .cancelled());

        assertThat(Tallied.of(ledger().items())).isEqualTo("1 + 0 - 0 ± 0 = 0 + 0 + 1");
        assertThat(ledger().notes()).contains("1 item resolved before the end, seen only by a later export: A-1");
    }

    @Test
    void e09_no_export_during_the_sprint_is_no_ledger_at_all() {
        Histories blind = Histories.nightly("2026-03-14", "2026-03-20")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-14", story("A-1").in("S1"));
        Ledger ledger = ledger(blind, blind.sprint("S1"));

        assertThat(ledger.grade()).isEqualTo(Grade.D);
        assertThat(ledger.committedAt()).isNull();
        assertThat(ledger.entries()).isEmpty();
        assertThat(ledger.items().check()).isZero();
    }

    @Test
    void e10_a_key_that_changed_is_one_item_under_its_newest_key() {
        // The history matches moved items; one timeline holds both keys.
        history.from("2026-03-01", story("B-7").in("S1"))
                .from("2026-03-10", story("B-7").in("S1").done("2026-03-10T10:00"));

        assertThat(ledger().entries()).extracting(LedgerEntry::key).containsOnly("B-7");
        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
    }

    @Test
    void e11_a_split_story_posts_its_new_half_as_added_and_its_smaller_estimate() {
        history.from("2026-03-01", story("A-1").in("S1").points("8"))
                .from("2026-03-05", story("A-1").in("S1").points("5"))
                .from("2026-03-05", story("A-2").in("S1").points("3"));

        assertThat(items()).isEqualTo("1 + 1 - 0 ± 0 = 0 + 2 + 0");
        assertThat(points()).isEqualTo("8 + 3 - 0 ± -3 = 0 + 8 + 0");
    }

    @Test
    void e12_an_estimate_taken_away_counts_as_none_from_then_on() {
        history.from("2026-03-01", story("A-1").in("S1").points("5"))
                .from("2026-03-05", story("A-1").in("S1"))
                .from("2026-03-06", story("A-1").in("S1").done("2026-03-06T10:00"));

        assertThat(points()).isEqualTo("5 + 0 - 0 ± -5 = 0 + 0 + 0");
    }

    @Test
    void e12_nought_is_an_estimate_and_empty_is_none() {
        history.from("2026-03-01", story("A-1").in("S1").points("0"))
                .from("2026-03-01", story("A-2").in("S1"));

        assertThat(ledger().committedEstimated()).isEqualTo(1);
        assertThat(points()).isEqualTo("0 + 0 - 0 ± 0 = 0 + 0 + 0");
    }

    @Test
    void e12_the_same_estimate_written_otherwise_is_no_reestimate() {
        history.from("2026-03-01", story("A-1").in("S1").points("5"))
                .from("2026-03-05", story("A-1").in("S1").points("5.0"));

        assertThat(ledger().entries()).extracting(LedgerEntry::posting).doesNotContain(Posting.REESTIMATED);
    }

    @Test
    void e13_a_filtered_export_removes_nothing() {
        history.filtered("2026-03-05")
                .from("2026-03-01", story("A-1").in("S1"))
                .gone("2026-03-05", "A-1")
                .from("2026-03-06", story("A-1").in("S1"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
        assertThat(ledger().grade()).isEqualTo(Grade.B);
    }

    @Test
    void e13_a_filtered_export_at_the_commitment_is_grade_c() {
        history.filtered("2026-03-02").from("2026-03-01", story("A-1").in("S1"));

        assertThat(ledger().grade()).isEqualTo(Grade.C);
        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void e13_a_commitment_that_a_filtered_export_would_hide_is_read_from_the_next_whole_one() {
        history.filtered("2026-03-02").from("2026-03-03", story("A-1").in("S1"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
        assertThat(ledger().committedAt()).isEqualTo(Times.at("2026-03-03"));
        assertThat(ledger().notes())
                .containsExactly("exports are missing around the commitment: the nearest are 2026-03-01 before and"
                        + " 2026-03-03 after");
    }

    @Test
    void e13_an_end_that_a_filtered_export_would_hide_is_read_from_the_next_whole_one() {
        history.filtered("2026-03-13")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-14", story("A-1").in("S1").done("2026-03-13T10:00"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
        assertThat(ledger().closedAt()).isEqualTo(Times.at("2026-03-14"));
    }

    @Test
    void e13_what_only_a_filtered_export_saw_done_stays_completed_though_it_is_reopened_after_the_end() {
        history.filtered("2026-03-12")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-12", story("A-1").in("S1").done("2026-03-12T10:00"))
                .from("2026-03-13", story("A-1").in("S1").updated("2026-03-13T19:00"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
        assertThat(ledger().notes()).contains("1 item reopened after the end, still completed in this sprint: A-1");
    }

    @Test
    void e13_what_only_a_filtered_export_saw_done_is_open_again_where_it_was_reopened_before_the_end() {
        history.filtered("2026-03-12")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-12", story("A-1").in("S1").done("2026-03-12T10:00"))
                .from("2026-03-13", story("A-1").in("S1").updated("2026-03-13T15:00"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void e13_a_sprint_that_only_filtered_exports_saw_is_read_from_them_at_grade_c() {
        onlyFilteredInS1();
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-10", story("A-1").in("S1").done("2026-03-10T10:00"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
        assertThat(ledger().committedAt()).isEqualTo(Times.at("2026-03-02"));
        assertThat(ledger().grade()).isEqualTo(Grade.C);
    }

    @Test
    void e13_what_filtered_exports_alone_saw_done_stays_completed_though_it_is_reopened_after_the_end() {
        onlyFilteredInS1();
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-10", story("A-1").in("S1").done("2026-03-10T10:00"))
                .from("2026-03-13", story("A-1").in("S1").updated("2026-03-13T19:00"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
    }

    private void onlyFilteredInS1() {
        for (int day = 2; day <= 13; day++) {
            history.filtered("2026-03-%02d".formatted(day));
        }
    }

    @Test
    void e13_what_a_filtered_export_saw_done_but_was_reopened_before_the_end_is_not_completed() {
        history.missing("2026-03-13")
                .export("2026-03-13T15:30")
                .filtered("2026-03-13T15:30")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-13T15:00", story("A-1").in("S1").done("2026-03-13T15:00"))
                .from("2026-03-13T16:30", story("A-1").in("S1").updated("2026-03-13T16:30"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void e13_what_a_filtered_export_shows_is_taken() {
        history.filtered("2026-03-05").from("2026-03-05", story("A-1").in("S1"));

        assertThat(ledger().entries().get(0).when())
                .isEqualTo(new Moment.Between(Times.at("2026-03-04"), Times.at("2026-03-05")));
    }

    @Test
    void e13_an_open_item_gone_from_full_exports_counts_as_removed() {
        history.from("2026-03-01", story("A-1").in("S1")).gone("2026-03-05", "A-1");

        assertThat(items()).isEqualTo("1 + 0 - 1 ± 0 = 0 + 0 + 0");
        assertThat(ledger().notes())
                .containsExactly("1 item gone from the exports while in the sprint, counted as removed: A-1");
    }

    @Test
    void e13_a_done_item_gone_from_the_exports_stays_completed() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-05", story("A-1").in("S1").done("2026-03-05T10:00"))
                .gone("2026-03-09", "A-1");

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
    }

    @Test
    void e13_a_done_item_gone_from_the_exports_is_noted() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-05", story("A-1").in("S1").done("2026-03-05T10:00"))
                .gone("2026-03-09", "A-1");

        assertThat(ledger().notes()).containsExactly("1 item gone from the exports once done, still completed: A-1");
    }

    @Test
    void e13_a_list_of_open_items_that_drops_the_closed_sprint_does_not_empty_it() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-12", story("A-1").in("S1").done("2026-03-12T10:00"))
                .gone("2026-03-13", "A-1");

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
    }

    @Test
    void e14_the_first_day_ends_in_the_teams_zone_on_either_side_of_a_clock_change() {
        Histories spring = Histories.nightly("2026-03-26", "2026-04-12")
                .export("2026-03-29T21:59:59")
                .sprint("S1", "2026-03-29T07:00", "2026-04-10T15:00")
                .from("2026-03-26", story("A-1").in("S1"));
        Ledger ledger = SprintLedger.of(
                spring.build(),
                spring.sprint("S1"),
                Teams.apollo().zone("Europe/Berlin").build());

        assertThat(ledger.committedAt()).isEqualTo(Times.at("2026-03-29T21:59:59"));
    }

    @Test
    void e14_a_planning_grace_is_counted_in_hours() {
        history.export("2026-03-02T13:00").from("2026-03-01", story("A-1").in("S1"));
        Ledger ledger = SprintLedger.of(
                history.build(),
                history.sprint("S1"),
                Teams.apollo().graceHours(4).build());

        assertThat(ledger.committedAt()).isEqualTo(Times.at("2026-03-02T13:00"));
    }

    @Test
    void e15_a_renamed_sprint_keeps_its_items() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-01", story("A-2").in("S1"))
                .from("2026-03-05", story("A-1").in("S1 - payments"))
                .from("2026-03-05", story("A-2").in("S1 - payments"))
                .from("2026-03-06", story("A-1").in("S1 - payments").done("2026-03-06T10:00"));

        assertThat(items()).isEqualTo("2 + 0 - 0 ± 0 = 1 + 1 + 0");
        assertThat(ledger().notes()).containsExactly("also listed as S1 - payments");
    }

    @Test
    void e15_a_renamed_sprint_whose_new_name_was_reckoned_from_exports_has_one_ledger() {
        history.sprint("S1b", "2026-03-05T09:00", "2026-03-13T17:00", null, DatesFrom.SNAPSHOTS)
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-05", story("A-1").in("S1b"));

        assertThat(SprintLedger.closed(history.build(), Teams.apollo().build(), Times.at("2026-03-20")))
                .extracting(ledger -> ledger.sprint().name())
                .containsExactly("S1");
        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void e15_a_renamed_sprint_of_which_both_names_were_reckoned_from_exports_has_the_ledger_of_the_first() {
        Histories reckoned = Histories.nightly("2026-03-01", "2026-03-16")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00", null, DatesFrom.SNAPSHOTS)
                .sprint("S1b", "2026-03-05T09:00", "2026-03-13T17:00", null, DatesFrom.SNAPSHOTS)
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-05", story("A-1").in("S1b"));

        assertThat(closed(reckoned, "2026-03-16")).containsExactly("S1");
    }

    @Test
    void e15_sprints_reckoned_from_exports_that_were_not_renamed_have_a_ledger_each() {
        Histories reckoned = Histories.nightly("2026-03-01", "2026-03-28")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00", null, DatesFrom.SNAPSHOTS)
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00", null, DatesFrom.SNAPSHOTS)
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-16", story("A-2").in("S2"));

        assertThat(closed(reckoned, "2026-03-28")).containsExactly("S1", "S2");
    }

    private static List<String> closed(Histories of, String asOf) {
        return SprintLedger.closed(of.build(), Teams.apollo().build(), Times.at(asOf)).stream()
                .map(ledger -> ledger.sprint().name())
                .toList();
    }

    @Test
    void e15_moving_one_item_to_a_sprint_without_dates_is_no_renaming() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-01", story("A-2").in("S1"))
                .from("2026-03-05", story("A-1").in("S2"));

        assertThat(items()).isEqualTo("2 + 0 - 1 ± 0 = 0 + 1 + 0");
    }

    @Test
    void e15_a_name_used_again_next_year_does_not_bring_back_last_years_items() {
        Histories years = Histories.nightly("2025-03-01", "2025-03-16");
        for (int day = 1; day <= 16; day++) {
            years.export("2026-03-%02dT23:59:59".formatted(day));
        }
        years.sprint("S1", "2025-03-03T09:00", "2025-03-14T17:00")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2025-03-01", story("A-1").in("S1"))
                .from("2025-03-05", story("A-1").in("S1").done("2025-03-05T10:00"))
                .from("2025-03-01", story("A-2").in("S1"))
                .from("2026-03-01", story("A-3").in("S1"));
        Ledger ledger = ledger(years, years.sprint("S1"));

        assertThat(ledger.entries()).extracting(LedgerEntry::key).containsOnly("A-3");
        assertThat(ledger.notes()).isEmpty();
    }

    @Test
    void e15_a_name_used_again_after_a_year_without_exports_means_the_items_created_since() {
        Histories years = Histories.nightly("2026-03-01", "2026-03-16")
                .export("2025-03-03T23:59:59")
                .sprint("S1", "2025-03-03T09:00", "2025-03-14T17:00")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2025-03-01", story("A-1").in("S1").created("2025-02-01"))
                .from("2026-03-01", story("A-2").in("S1").created("2026-02-01"));

        assertThat(ledger(years, years.sprint("S1")).entries())
                .extracting(LedgerEntry::key)
                .containsOnly("A-2");
    }

    @Test
    void e15_a_long_name_that_the_tracker_cut_is_the_same_sprint() {
        String name = "Payments and refunds, first half of March";
        history.sprint(name, "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01", story("A-1").in(name.substring(0, 30)));

        assertThat(Tallied.of(ledger(name).items())).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void e16_a_sprint_without_items_balances_at_nothing() {
        assertThat(items()).isEqualTo("0 + 0 - 0 ± 0 = 0 + 0 + 0");
        assertThat(ledger().pointsShown()).isFalse();
    }

    @Test
    void e17_a_team_without_sprints_has_no_ledgers() {
        Histories kanban = Histories.nightly("2026-03-01", "2026-03-16").from("2026-03-01", story("A-1"));

        assertThat(SprintLedger.closed(kanban.build(), Teams.apollo().build(), Times.at("2026-03-16")))
                .isEmpty();
    }

    @Test
    void e18_a_tracker_that_keeps_one_sprint_an_item_is_read_at_the_last_export_before_the_end() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00")
                .from("2026-03-01", story("A-1").in("S1").points("3"))
                .from("2026-03-01", story("A-2").in("S1").points("2"))
                .from("2026-03-12", story("A-2").in("S1").points("2").done("2026-03-12T10:00"))
                .from("2026-03-13", story("A-1").in("S2").points("3"));

        assertThat(items()).isEqualTo("2 + 0 - 0 ± 0 = 1 + 1 + 0");
        assertThat(points()).isEqualTo("5 + 0 - 0 ± 0 = 2 + 3 + 0");
    }

    @Test
    void e18_an_item_that_left_on_the_last_day_is_removed_where_the_tracker_keeps_lists_of_sprints() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-01", story("A-2").in("S1"))
                .from("2026-03-13", story("A-1").in("S2"))
                .from("2026-03-13", story("A-2").in("S1", "S2"));

        assertThat(items()).isEqualTo("2 + 0 - 1 ± 0 = 0 + 1 + 0");
    }

    @Test
    void e18_an_item_that_left_on_the_last_day_is_removed_where_none_ever_went_to_another_sprint() {
        history.from("2026-03-01", story("A-1").in("S1")).from("2026-03-13", story("A-1"));

        assertThat(items()).isEqualTo("1 + 0 - 1 ± 0 = 0 + 0 + 0");
    }

    @Test
    void counts_how_often_an_item_has_been_carried_over() {
        history.sprint("R1", "2026-02-16T09:00", "2026-02-27T17:00")
                .sprint("Q1", "2026-02-02T09:00", "2026-02-13T17:00")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-01", story("A-2").in("R1", "S1"))
                .from("2026-03-01", story("A-3").in("Q1", "R1", "S1"))
                .from("2026-03-01", story("A-4").in("long ago", "Q1", "R1", "S1"));

        assertThat(ledger().carriedOnce()).isEqualTo(1);
        assertThat(ledger().carriedTwice()).isEqualTo(1);
        assertThat(ledger().carriedOften()).isEqualTo(2);
    }

    @Test
    void counts_a_sprint_of_which_only_the_name_is_known_where_it_is_listed_before() {
        history.from("2026-03-01", story("A-1").in("long ago", "S1"));

        assertThat(ledger().carriedTwice()).isEqualTo(1);
    }

    @Test
    void does_not_count_a_sprint_of_which_only_the_name_is_known_where_it_is_listed_after() {
        history.from("2026-03-01", story("A-1").in("S1", "some day"));

        assertThat(ledger().carriedOnce()).isEqualTo(1);
    }

    @Test
    void does_not_count_a_shorter_sprint_within_among_those_an_item_was_carried_over_from() {
        history.sprint("T1", "2026-03-04T09:00", "2026-03-10T17:00")
                .from("2026-03-01", story("A-1").in("S1", "T1"));

        assertThat(ledger().carriedOnce()).isEqualTo(1);
    }

    @Test
    void does_not_count_a_longer_sprint_around_among_those_an_item_was_carried_over_from() {
        history.sprint("Q1", "2026-02-16T09:00", "2026-03-20T17:00")
                .from("2026-03-01", story("A-1").in("Q1", "S1"));

        assertThat(ledger().carriedOnce()).isEqualTo(1);
    }

    @Test
    void counts_an_earlier_sprint_that_an_item_lists_though_exports_began_to_show_it_only_later() {
        Histories both = Histories.nightly("2026-02-16", "2026-03-16")
                .sprint("R1", "2026-02-16T09:00", "2026-02-27T17:00")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-03", story("A-1").in("R1", "S1"));

        assertThat(ledger(both, both.sprint("S1")).carriedTwice()).isEqualTo(1);
    }

    @Test
    void does_not_count_a_sprint_that_completed_the_item_among_those_it_was_carried_over_from() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-26T17:00")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-13", story("A-1").in("S1").done("2026-03-13T15:00"))
                .from("2026-03-15", story("A-1").in("S1", "S2"));

        assertThat(ledger("S2").carriedOnce()).isEqualTo(1);
    }

    @Test
    void counts_carrying_over_in_a_tracker_that_keeps_one_sprint_an_item() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-26T17:00")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-13", story("A-1").in("S2"));

        assertThat(ledger("S2").carriedTwice()).isEqualTo(1);
    }

    @Test
    void leaves_out_an_item_whose_status_is_not_mapped_where_it_decides() {
        history.from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-12", story("A-1").in("S1").unmapped("Parked"))
                .from("2026-03-01", story("A-2").in("S1").unmapped("Parked"))
                .from("2026-03-01", story("A-3").in("S1"))
                .from("2026-03-05", story("A-3").in("S1").unmapped("Parked"))
                .from("2026-03-06", story("A-3").in("S1").done("2026-03-06T10:00"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
        assertThat(ledger().notes()).containsExactly("2 items with a status that is not mapped, left out: A-1, A-2");
    }

    @Test
    void dates_reckoned_from_exports_are_grade_c() {
        history.sprint("S9", "2026-03-02T09:00", "2026-03-13T17:00", null, DatesFrom.SNAPSHOTS)
                .from("2026-03-01", story("A-1").in("S9"));

        assertThat(ledger("S9").grade()).isEqualTo(Grade.C);
        assertThat(ledger("S9").notes()).containsExactly("the sprint's dates are reckoned from the exports");
    }

    @Test
    void only_sprints_that_are_over_and_within_the_exports_have_a_ledger() {
        history.sprint("S0", "2026-02-16T09:00", "2026-02-27T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");

        assertThat(SprintLedger.closed(history.build(), Teams.apollo().build(), Times.at("2026-03-20")))
                .extracting(ledger -> ledger.sprint().name())
                .containsExactly("S1");
    }
}
