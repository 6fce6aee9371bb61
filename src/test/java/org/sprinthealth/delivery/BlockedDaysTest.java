package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.delivery.Flowing.inProgress;
import static org.sprinthealth.fixtures.Items.story;

import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Exports go from Sunday 1 to Sunday 22 March 2026: complete weeks begin on Monday 2, 9 and 16. */
class BlockedDaysTest {
    private static final String AS_OF = "2026-03-22";

    private final Histories history = Histories.nightly("2026-03-01", AS_OF);

    private Figure figure() {
        return Flowing.figure("blocked-days", history, AS_OF);
    }

    private int days() {
        return ((Amount) figure().current()).value().intValueExact();
    }

    @Test
    void counts_each_day_at_whose_end_an_item_in_work_was_flagged() {
        history.from("2026-03-02", inProgress("A-1"))
                .from("2026-03-17", inProgress("A-1").flagged())
                .from("2026-03-20", inProgress("A-1"));

        assertThat(days()).isEqualTo(3);
        assertThat(((Amount) figure().current()).unit()).isEqualTo("days");
        assertThat(figure().items()).containsExactly(new Verdict("A-1", true, "3 days", "blocked in 2026-W12"));
    }

    @Test
    void splits_a_long_wait_over_its_weeks_and_adds_up_items() {
        history.from("2026-03-05", inProgress("A-1").flagged())
                .from("2026-03-14", inProgress("A-2").flagged())
                .from("2026-03-18", story("A-2").done("2026-03-18T10:00"));

        // Thursday to Sunday, then two whole weeks. A-2: Saturday and Sunday, then Monday and Tuesday.
        assertThat(figure().trend())
                .extracting(
                        Point::period,
                        point -> point.reading().number().orElseThrow().intValue())
                .containsExactly(
                        tuple("2026-W09", 0), tuple("2026-W10", 4), tuple("2026-W11", 9), tuple("2026-W12", 9));
    }

    @Test
    void counts_a_status_or_a_label_that_says_so() {
        history.from("2026-03-02", inProgress("A-1"))
                .from("2026-03-21", inProgress("A-1").status("En attente"))
                .from("2026-03-21", inProgress("A-2").labels("on-hold"))
                .from("2026-03-21", inProgress("A-3").labels("waitress"));

        assertThat(days()).isEqualTo(4);
    }

    @Test
    void counts_nothing_that_is_not_in_work() {
        history.from("2026-03-02", story("A-1").state(State.READY).flagged())
                .from("2026-03-02", story("A-2").done("2026-03-02T10:00").flagged());

        assertThat(days()).isZero();
    }

    @Test
    void counts_no_link() {
        history.from("2026-03-16", inProgress("A-1").linked("inward:Blocks", "B-1"))
                .from("2026-03-16", inProgress("A-2").flagged());

        assertThat(days()).isEqualTo(7);
    }

    @Test
    void ends_with_an_item_that_is_gone() {
        history.from("2026-03-16", inProgress("A-1").flagged()).gone("2026-03-18", "A-1");

        assertThat(days()).isEqualTo(2);
    }

    @Test
    void says_no_evidence_where_nothing_was_ever_flagged() {
        history.from("2026-03-02", inProgress("A-1"));

        assertThat(((NoData) figure().current()).reason()).isEqualTo(Reason.NOT_YET);
        assertThat(((NoData) figure().current()).nextStep()).contains("no evidence of either kind");
    }

    @Test
    void asks_for_the_flag_where_no_export_has_it() {
        history.fields(Field.KEY, Field.STATUS).from("2026-03-02", inProgress("A-1"));

        assertThat(((NoData) figure().current()).reason()).isEqualTo(Reason.NOT_EXPORTED);
    }

    @Test
    void is_grade_c_in_a_week_with_a_gap_and_says_where() {
        history.from("2026-03-02", inProgress("A-1").flagged()).missing("2026-03-17", "2026-03-18");

        assertThat(((Amount) figure().current()).evidence().grade()).isEqualTo(Grade.C);
        assertThat(((Amount) figure().current()).evidence().notes())
                .containsExactly("no export between 2026-03-16 and 2026-03-19");
        assertThat(((Amount) figure().trend().get(2).reading()).evidence().grade())
                .isEqualTo(Grade.B);
    }

    @Test
    void waits_for_the_first_complete_week() {
        Histories young = Histories.nightly("2026-03-02", "2026-03-04")
                .from("2026-03-02", inProgress("A-1").flagged());

        assertThat(((NoData) Flowing.figure("blocked-days", young, "2026-03-04").current()).nextStep())
                .startsWith("No week is complete yet");
    }

    @Test
    void tells_how_long_an_item_has_had_to_wait_by_now() {
        history.from("2026-03-02", inProgress("A-1"))
                .from("2026-03-10", inProgress("A-1").flagged())
                .from("2026-03-12", inProgress("A-1"))
                .from("2026-03-19", inProgress("A-1").flagged())
                .from("2026-03-20", inProgress("A-1").status("Blocked"));

        assertThat(Flow.of(Flowing.delivered(history, AS_OF)).ageing())
                .extracting(Ageing::waiting)
                .containsExactly(4);
    }

    @Test
    void leaves_out_the_week_that_runs_and_items_that_did_not_wait() {
        Histories running = Histories.nightly("2026-03-01", "2026-03-18")
                .from("2026-03-09", inProgress("A-1"))
                .from("2026-03-14", inProgress("A-1").flagged())
                .from("2026-03-17", inProgress("A-2").flagged());
        Figure figure = Flowing.figure("blocked-days", running, "2026-03-18");

        assertThat(figure.trend()).extracting(Point::period).endsWith("2026-W11");
        assertThat(figure.items()).extracting(Verdict::key).containsExactly("A-1");
    }

    @Test
    void tells_of_an_item_that_has_had_to_wait_ever_since_it_came() {
        history.from("2026-03-21", inProgress("A-1").flagged());

        assertThat(Flow.of(Flowing.delivered(history, AS_OF)).ageing())
                .extracting(Ageing::waiting)
                .containsExactly(2);
    }
}
