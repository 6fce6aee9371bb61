package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.fixtures.Times.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.Sprint.DatesFrom;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;

/** Sprints that changelogs tell all of. S1 runs from Monday 2 to Friday 13 March 2026; the one export is of 20 March. */
class ExactSprintTest {
    private final Histories history = Histories.nightly("2026-03-20", "2026-03-20")
            .told("2026-03-20")
            .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");

    private Ledger ledger() {
        return ledger(Teams.apollo());
    }

    private Ledger ledger(Teams team) {
        return SprintLedger.of(history.build(), history.sprint("S1"), team.build());
    }

    private String items() {
        return Tallied.of(ledger().items());
    }

    @Test
    void is_read_at_its_commitment_and_its_end_to_the_instant() {
        history.from("2026-03-01T10:00", story("A-1").in("S1"))
                .from("2026-03-02T23:00", story("A-2").in("S1"))
                .from("2026-03-03T10:00", story("A-3").in("S1"))
                .from("2026-03-13T16:59", story("A-1").in("S1").done())
                .from("2026-03-13T17:01", story("A-2").in("S1").done());

        assertThat(ledger().committedAt()).isEqualTo(at("2026-03-02"));
        assertThat(ledger().closedAt()).isEqualTo(at("2026-03-13T17:00"));
        assertThat(items()).isEqualTo("2 + 1 - 0 ± 0 = 1 + 2 + 0");
    }

    @Test
    void is_of_grade_a_with_nothing_to_say_of_missing_exports() {
        history.from("2026-03-01T10:00", story("A-1").in("S1"));

        assertThat(ledger().grade()).isEqualTo(Grade.A);
        assertThat(ledger().notes()).isEmpty();
    }

    @Test
    void dates_every_entry_to_the_instant() {
        history.from("2026-03-01T10:00", story("A-1").in("S1").points("3"))
                .from("2026-03-03T10:00", story("A-2").in("S1"))
                .from("2026-03-04T11:00", story("A-1").in("S1").points("5"))
                .from("2026-03-05T12:00", story("A-2"))
                .from("2026-03-06T13:00", story("A-1").in("S1").points("5").done());

        assertThat(ledger().entries())
                .extracting(LedgerEntry::posting, LedgerEntry::when)
                .containsExactly(
                        tuple(Posting.COMMITTED, new Moment.Exact(at("2026-03-02"))),
                        tuple(Posting.ADDED, new Moment.Exact(at("2026-03-03T10:00"))),
                        tuple(Posting.REMOVED, new Moment.Exact(at("2026-03-05T12:00"))),
                        tuple(Posting.REESTIMATED, new Moment.Exact(at("2026-03-04T11:00"))),
                        tuple(Posting.COMPLETED, new Moment.Exact(at("2026-03-06T13:00"))));
    }

    @Test
    void sees_what_came_and_went_between_two_nights() {
        history.from("2026-03-01T10:00", story("A-1").in("S1"))
                .from("2026-03-01T10:00", story("A-2"))
                .from("2026-03-05T10:00", story("A-2").in("S1"))
                .from("2026-03-05T16:00", story("A-2"));

        assertThat(items()).isEqualTo("1 + 1 - 1 ± 0 = 0 + 1 + 0");
    }

    @Test
    void keeps_what_went_on_to_the_next_sprint_minutes_after_the_end() {
        history.from("2026-03-01T10:00", story("A-1").in("S1")).from("2026-03-13T17:02", story("A-1"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void counts_what_was_reopened_after_the_end_as_completed() {
        history.from("2026-03-01T10:00", story("A-1").in("S1"))
                .from("2026-03-10T10:00", story("A-1").in("S1").done())
                .from("2026-03-13T18:00", story("A-1").in("S1").state(State.IN_PROGRESS));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 1 + 0 + 0");
        assertThat(ledger().notes())
                .containsExactly("1 item reopened after the end, still completed in this sprint: A-1");
    }

    @Test
    void leaves_out_what_was_done_before_the_start() {
        history.from("2026-03-01T10:00", story("A-1").in("S1"))
                .from("2026-03-02T08:00", story("A-1").in("S1").done())
                .from("2026-03-01T10:00", story("A-2").in("S1"));

        assertThat(items()).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void is_read_after_the_teams_own_planning_grace() {
        history.from("2026-03-02T11:00", story("A-1").in("S1"))
                .from("2026-03-02T14:00", story("A-2").in("S1"));

        Ledger ledger = ledger(Teams.apollo().graceHours(4));

        assertThat(ledger.committedAt()).isEqualTo(at("2026-03-02T13:00"));
        assertThat(Tallied.of(ledger.items())).isEqualTo("1 + 1 - 0 ± 0 = 0 + 2 + 0");
    }

    @Test
    void is_read_at_its_start_where_it_is_over_before_the_grace() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-02T17:00")
                .from("2026-03-01T11:00", story("A-1").in("S1"))
                .from("2026-03-02T14:00", story("A-2").in("S1"));

        assertThat(ledger().committedAt()).isEqualTo(at("2026-03-02T09:00"));
        assertThat(items()).isEqualTo("1 + 1 - 0 ± 0 = 0 + 2 + 0");
    }

    @Test
    void is_of_grade_c_where_its_dates_are_reckoned() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00", "2026-03-13T17:00", DatesFrom.SNAPSHOTS)
                .from("2026-03-01T10:00", story("A-1").in("S1"));

        assertThat(ledger().grade()).isEqualTo(Grade.C);
        assertThat(ledger().notes()).containsExactly("the sprint's dates are reckoned from the exports");
    }

    @Test
    void has_a_ledger_though_it_ended_before_the_first_export() {
        history.from("2026-03-01T10:00", story("A-1").in("S1"));

        List<Ledger> ledgers =
                SprintLedger.closed(history.build(), Teams.apollo().build(), at("2026-03-20"));

        assertThat(ledgers).extracting(Ledger::grade).containsExactly(Grade.A);
    }

    @Test
    void is_read_from_looks_where_the_changelogs_end_before_it_does() {
        Histories both = Histories.nightly("2026-03-01", "2026-03-16")
                .told("2026-03-12")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01", story("A-1").in("S1"));

        Ledger ledger =
                SprintLedger.of(both.build(), both.sprint("S1"), Teams.apollo().build());

        assertThat(ledger.closedAt()).isEqualTo(at("2026-03-13"));
        assertThat(ledger.grade()).isEqualTo(Grade.B);
    }

    @Test
    void is_read_from_looks_where_the_changelogs_tell_no_sprints() {
        Histories states = Histories.nightly("2026-03-01", "2026-03-16")
                .told("2026-03-16", Field.STATUS)
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01", story("A-1").in("S1"));

        assertThat(SprintLedger.of(
                                states.build(),
                                states.sprint("S1"),
                                Teams.apollo().build())
                        .grade())
                .isEqualTo(Grade.B);
    }

    @Test
    void needs_no_estimates_where_no_export_has_them() {
        history.told("2026-03-20", Field.SPRINT, Field.STATUS)
                .fields(Field.KEY, Field.SPRINT, Field.STATUS)
                .from("2026-03-01T10:00", story("A-1").in("S1"));

        assertThat(ledger().grade()).isEqualTo(Grade.A);
    }

    @Test
    void needs_estimates_where_exports_have_them() {
        history.told("2026-03-20", Field.SPRINT, Field.STATUS)
                .from("2026-03-01T10:00", story("A-1").in("S1"));

        assertThat(ledger().grade()).isEqualTo(Grade.D);
    }

    @Test
    void does_not_complete_what_changelogs_tell_was_done_after_the_end_though_it_is_read_from_looks() {
        Histories states = Histories.nightly("2026-03-01", "2026-03-16")
                .told("2026-03-16", Field.STATUS)
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01", story("A-1").in("S1"))
                .from("2026-03-13T18:00", story("A-1").in("S1").done());

        Ledger ledger = SprintLedger.of(
                states.build(), states.sprint("S1"), Teams.apollo().build());

        assertThat(Tallied.of(ledger.items())).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void knows_an_item_without_a_changelog_as_well_as_the_nights_around_it_do() {
        Histories both = Histories.nightly("2026-03-01", "2026-03-16")
                .told("2026-03-16T12:00")
                .untold("A-2")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01T10:00", story("A-1").in("S1"))
                .from("2026-03-01T10:00", story("A-2").in("S1"))
                .from("2026-03-13T16:00", story("A-2").in("S1").done("2026-03-13T16:00"));

        Ledger ledger =
                SprintLedger.of(both.build(), both.sprint("S1"), Teams.apollo().build());

        assertThat(Tallied.of(ledger.items())).isEqualTo("2 + 0 - 0 ± 0 = 1 + 1 + 0");
        assertThat(ledger.grade()).isEqualTo(Grade.B);
        assertThat(ledger.notes()).containsExactly("1 item without a changelog, known from exports only: A-2");
    }

    @Test
    void says_which_nights_are_missing_for_an_item_without_a_changelog() {
        Histories both = Histories.nightly("2026-03-01", "2026-03-16")
                .missing("2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15")
                .told("2026-03-16T12:00")
                .untold("A-2")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01T10:00", story("A-1").in("S1"))
                .from("2026-03-01T10:00", story("A-2").in("S1"));

        Ledger ledger =
                SprintLedger.of(both.build(), both.sprint("S1"), Teams.apollo().build());

        assertThat(ledger.notes())
                .containsExactly(
                        "1 item without a changelog, known from exports only: A-2",
                        "exports are missing around the end: the nearest are 2026-03-11 before and 2026-03-16 after");
    }

    @Test
    void says_once_that_its_dates_are_reckoned_though_an_item_has_no_changelog() {
        Histories both = Histories.nightly("2026-03-01", "2026-03-16")
                .told("2026-03-16T12:00")
                .untold("A-2")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00", null, DatesFrom.SNAPSHOTS)
                .from("2026-03-01T10:00", story("A-1").in("S1"))
                .from("2026-03-01T10:00", story("A-2").in("S1"));

        Ledger ledger =
                SprintLedger.of(both.build(), both.sprint("S1"), Teams.apollo().build());

        assertThat(ledger.notes())
                .containsExactly(
                        "the sprint's dates are reckoned from the exports",
                        "1 item without a changelog, known from exports only: A-2");
    }

    @Test
    void tells_when_an_item_left_the_tracker_by_the_nights_around_it() {
        Histories both = Histories.nightly("2026-03-01", "2026-03-16")
                .told("2026-03-16T12:00")
                .untold("A-2")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-01T10:00", story("A-1").in("S1"))
                .from("2026-03-01T10:00", story("A-2").in("S1"))
                .gone("2026-03-05T10:00", "A-2");

        assertThat(SprintLedger.of(
                                both.build(), both.sprint("S1"), Teams.apollo().build())
                        .entries())
                .filteredOn(entry -> entry.posting() == Posting.REMOVED)
                .extracting(LedgerEntry::when)
                .containsExactly(new Moment.Between(at("2026-03-04"), at("2026-03-05")));
    }

    @Test
    void counts_throughput_exactly_where_changelogs_tell_the_state() {
        history.from("2026-03-01T10:00", story("A-1"))
                .from("2026-03-08T23:00", story("A-1").done());

        Figure throughput =
                DeliveryMetrics.read(new Delivered(
                                history.build(), List.of(), Teams.apollo().build(), at("2026-03-20")))
                        .stream()
                        .filter(figure -> figure.definition().id().equals("throughput"))
                        .findFirst()
                        .orElseThrow();

        assertThat(throughput.trend())
                .extracting(
                        point -> point.period(),
                        point -> ((Reading.Amount) point.reading()).value().intValueExact(),
                        point -> ((Reading.Amount) point.reading()).evidence().grade())
                .containsExactly(tuple("2026-W10", 1, Grade.A), tuple("2026-W11", 0, Grade.A));
    }
}
