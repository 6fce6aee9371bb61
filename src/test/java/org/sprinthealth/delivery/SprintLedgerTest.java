package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.fixtures.Items.story;

import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Grade;

class SprintLedgerTest {
    private final Histories history =
            Histories.nightly("2026-03-01", "2026-03-16").sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");

    private Ledger ledger() {
        return SprintLedger.of(
                history.build(), history.sprint("S1"), Teams.apollo().build());
    }

    @Test
    void balances_a_sprint_with_everything_in_it() {
        history.from("2026-03-01", story("A-1").in("S1").points("5"))
                .from("2026-03-01", story("A-2").in("S1").points("3"))
                .from("2026-03-01", story("A-3").in("S1").points("8"))
                .from("2026-03-01", story("A-4").in("S1"))
                .from("2026-03-04", story("A-2").in("S1").points("2"))
                .from("2026-03-05", story("A-3").points("8"))
                .from("2026-03-06", story("A-5").in("S1").points("1"))
                .from("2026-03-09", story("A-1").in("S1").points("5").done("2026-03-09T12:00"))
                .from("2026-03-10", story("A-4").in("S1").cancelled())
                .from("2026-03-11", story("A-5").in("S1").points("1").done("2026-03-11T12:00"));

        Ledger ledger = ledger();

        assertThat(Tallied.of(ledger.items())).isEqualTo("4 + 1 - 1 ± 0 = 2 + 1 + 1");
        assertThat(Tallied.of(ledger.points())).isEqualTo("16 + 1 - 8 ± -1 = 6 + 2 + 0");
        assertThat(ledger.committedEstimated()).isEqualTo(3);
        assertThat(ledger.committedCompleted()).isEqualTo(1);
        assertThat(ledger.pointsCommittedCompleted()).isEqualByComparingTo("5");
        assertThat(ledger.carriedOnce()).isEqualTo(1);
        assertThat(ledger.grade()).isEqualTo(Grade.B);
        assertThat(ledger.notes()).isEmpty();
    }

    @Test
    void reads_the_commitment_at_the_end_of_the_first_day_and_the_close_on_the_last_night() {
        history.from("2026-03-01", story("A-1").in("S1"));

        assertThat(ledger().committedAt()).isEqualTo(Times.at("2026-03-02"));
        assertThat(ledger().closedAt()).isEqualTo(Times.at("2026-03-13"));
    }

    @Test
    void says_between_which_exports_an_item_came_in_and_when_exactly_it_was_done() {
        history.from("2026-03-05", story("A-1").in("S1"))
                .from("2026-03-06", story("A-1").in("S1").done("2026-03-06T11:30"));

        assertThat(ledger().entries())
                .extracting(LedgerEntry::posting, LedgerEntry::when)
                .containsExactly(
                        tuple(Posting.ADDED, new Moment.Between(Times.at("2026-03-04"), Times.at("2026-03-05"))),
                        tuple(Posting.COMPLETED, new Moment.Exact(Times.at("2026-03-06T11:30"))));
    }

    @Test
    void counts_no_sub_task_and_no_parent() {
        history.from("2026-03-01", story("A-1").in("S1").type("Sub-task", Level.SUB_TASK))
                .from("2026-03-01", story("A-2").in("S1").type("Epic", Level.PARENT))
                .from("2026-03-01", story("A-3").in("S1").state(State.IN_PROGRESS));

        assertThat(Tallied.of(ledger().items())).isEqualTo("1 + 0 - 0 ± 0 = 0 + 1 + 0");
    }

    @Test
    void names_eight_items_in_a_note() {
        cancelledAtPlanning(8);

        assertThat(ledger().notes())
                .containsExactly("8 items cancelled before the commitment, not counted:"
                        + " A-1, A-2, A-3, A-4, A-5, A-6, A-7, A-8");
    }

    @Test
    void counts_the_items_in_a_note_beyond_the_eighth() {
        cancelledAtPlanning(9);

        assertThat(ledger().notes())
                .containsExactly("9 items cancelled before the commitment, not counted:"
                        + " A-1, A-2, A-3, A-4, A-5, A-6, A-7, A-8 and 1 more");
    }

    private void cancelledAtPlanning(int count) {
        for (int i = 1; i <= count; i++) {
            history.from("2026-03-01", story("A-" + i).in("S1").cancelled());
        }
    }
}
