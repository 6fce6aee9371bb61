package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.fixtures.Items.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Exports go from Sunday 1 to Sunday 22 March 2026: complete weeks begin on Monday 2, 9 and 16. */
class DefectsTest {
    private static final String AS_OF = "2026-03-22";

    private final Histories history = Histories.nightly("2026-03-01", AS_OF);

    private Figure figure() {
        return Flowing.figure("defects", history, AS_OF);
    }

    private static Items bug(String key) {
        return story(key).type("Bug", Level.STANDARD);
    }

    private void done(String key, String day) {
        history.from(day, story(key).done(day + "T10:00"));
    }

    /** Four stories and a bug, all done in the last week. */
    private void fiveDone() {
        for (int i = 1; i <= 4; i++) {
            done("A-" + i, "2026-03-17");
        }
        history.from("2026-03-02", bug("B-1").created("2026-03-02T10:00"))
                .from("2026-03-18", bug("B-1").created("2026-03-02T10:00"))
                .from("2026-03-19", bug("B-1").dates(null, null, null).done("2026-03-19T10:00"));
    }

    @Test
    void are_a_share_of_what_was_done_in_a_week() {
        fiveDone();
        Share share = (Share) figure().current();

        assertThat(share.matching()).isEqualTo(1);
        assertThat(share.of()).isEqualTo(5);
        assertThat(figure().items())
                .extracting(Verdict::key, Verdict::counts, Verdict::verdict)
                .contains(tuple("A-1", false, "Story"), tuple("B-1", true, "Bug"));
    }

    @Test
    void count_what_was_opened_and_closed_beside_it() {
        fiveDone();
        history.from("2026-03-16", bug("B-2").created("2026-03-16T10:00"))
                .from("2026-03-17", bug("B-3").created("2026-03-17T10:00"))
                .from("2026-03-20", bug("B-3").created("2026-03-17T10:00").cancelled())
                .from("2026-03-20", bug("B-4"))
                .from("2026-03-01", bug("B-5"));

        assertThat(((Share) figure().current()).evidence().notes()).contains("bugs opened: 3, closed: 2");
        assertThat(Flow.of(Flowing.delivered(history, AS_OF)).defects())
                .extracting(week -> week.week().label(), DefectWeek::opened, DefectWeek::closed, DefectWeek::done)
                .endsWith(tuple("2026-W12", 3, 2, 1));
    }

    @Test
    void pool_three_weeks_where_one_has_too_few_and_say_so() {
        done("A-1", "2026-03-05");
        done("A-2", "2026-03-10");
        done("A-3", "2026-03-17");
        done("A-4", "2026-03-18");
        history.from("2026-03-02", bug("B-1")).from("2026-03-11", bug("B-1").done("2026-03-11T10:00"));
        Share share = (Share) figure().current();

        assertThat(share.matching()).isEqualTo(1);
        assertThat(share.of()).isEqualTo(5);
        assertThat(share.evidence().notes())
                .startsWith("too few items in one week: 2026-W10, 2026-W11, 2026-W12 taken together");
        assertThat(figure().trend().get(figure().trend().size() - 1).reading()).isEqualTo(share);
        assertThat(figure().trend().get(1).reading()).isInstanceOf(NoData.class);
    }

    @Test
    void say_too_few_where_even_three_weeks_have_fewer_than_five() {
        done("A-1", "2026-03-17");
        history.from("2026-03-02", bug("B-1"));

        assertThat(figure().current())
                .isEqualTo(new NoData(
                        Reason.TOO_FEW,
                        "1 item done in 2026-W10, 2026-W11, 2026-W12, and it takes 5. It will show once three weeks together"
                                + " hold as many."));
    }

    @Test
    void say_nothing_of_earlier_weeks_where_nothing_was_done_in_the_last() {
        for (int i = 1; i <= 5; i++) {
            history.from("2026-03-02", bug("B-" + i))
                    .from("2026-03-11", bug("B-" + i).done("2026-03-11T10:00"));
        }

        assertThat(((NoData) figure().current()).nextStep()).startsWith("0 items done in 2026-W12, and it takes 5.");
    }

    @Test
    void are_known_by_their_type_in_other_languages() {
        for (int i = 1; i <= 4; i++) {
            done("A-" + i, "2026-03-17");
        }
        history.from("2026-03-17", story("B-1").type("Défaut", Level.STANDARD).done("2026-03-17T10:00"));

        assertThat(((Share) figure().current()).matching()).isEqualTo(1);
    }

    @Test
    void say_nothing_where_no_type_says_bug() {
        done("A-1", "2026-03-17");

        assertThat(figure().current())
                .isEqualTo(new NoData(
                        Reason.NOT_EXPORTED,
                        "No item has a type that says bug. Ask the team where it keeps its bugs."));
        assertThat(Flow.of(Flowing.delivered(history, AS_OF)).defects()).isEmpty();
    }

    @Test
    void ask_for_the_type_where_no_export_has_it() {
        history.fields(Field.KEY, Field.STATUS);
        done("A-1", "2026-03-17");

        assertThat(((NoData) figure().current()).nextStep()).startsWith("The exports have no type of items.");
    }

    @Test
    void of_five_items_in_a_week_need_no_other_weeks() {
        fiveDone();

        assertThat(((Share) figure().current()).evidence().notes()).containsExactly("bugs opened: 0, closed: 1");
    }

    @Test
    void are_neither_closed_while_open_nor_under_a_status_that_is_not_mapped() {
        fiveDone();
        history.from("2026-03-17", bug("B-2").created("2026-03-01T10:00"))
                .from("2026-03-17", bug("B-3").created("2026-03-01T10:00").unmapped("Ideenspeicher"));

        assertThat(((Share) figure().current()).evidence().notes()).contains("bugs opened: 0, closed: 1");
    }

    @Test
    void say_where_weeks_are_reckoned_from_resolved_dates() {
        Histories late = Histories.nightly("2026-03-18", AS_OF);
        for (int i = 1; i <= 5; i++) {
            late.from("2026-03-18", bug("B-" + i).done("2026-03-17T10:00"));
        }

        assertThat(((Share) Flowing.figure("defects", late, AS_OF).current()).evidence())
                .isEqualTo(new Evidence(
                        Grade.C,
                        List.of(
                                "bugs opened: 0, closed: 5",
                                "reckoned from resolved dates: before or while exports began")));
    }
}
