package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Tables.pulse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.facts.PulseInvitation;
import org.sprinthealth.facts.PulseTelling;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.fixtures.Histories;
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

class StakeholderSatisfactionTest {
    private static final Wave Q4 = Wave.ofQuarter(2025, 4);
    private static final Wave Q1 = Wave.ofQuarter(2026, 1);

    private final Tables tables = Tables.kept();

    private Delivered delivered(String asOf) {
        Histories history = Histories.nightly("2026-03-02", "2026-03-06").with(tables.build());
        return Delivered.of(history.build(), Teams.apollo().build(), Times.at(asOf));
    }

    private Figure heard(String asOf) {
        return new StakeholderSatisfaction().read(delivered(asOf));
    }

    private Reading current() {
        return heard("2026-03-29").current();
    }

    private Reason reason(String asOf) {
        return ((NoData) heard(asOf).current()).reason();
    }

    private List<String> notes() {
        return ((Share) current()).evidence().notes();
    }

    private PulseWave newest() {
        List<PulseWave> waves = PulseWaves.of(delivered("2026-03-29"));
        return waves.get(waves.size() - 1);
    }

    private List<String> groups() {
        return newest().cells().stream()
                .filter(cell -> cell.question() == PulseQuestion.HEARD && cell.group() != null)
                .map(cell -> cell.group() + " " + said(cell.reading()))
                .toList();
    }

    private static String said(Reading reading) {
        return reading instanceof Share share ? share.matching() + " of " + share.of() : "no data";
    }

    /** Seven of nine feel heard, five of nine informed. */
    private void nineAnswers(Wave wave) {
        tables.told("2026-03-10", pulse(5, wave, null, 4, 5))
                .told("2026-03-10", pulse(2, wave, null, 5, 3))
                .told("2026-03-10", pulse(2, wave, null, 3, 1));
    }

    @Test
    void heard_and_informed_stand_as_a_pair_and_are_never_averaged() {
        nineAnswers(Q1);

        Share heard = (Share) current();
        assertThat(heard.matching()).isEqualTo(7);
        assertThat(heard.of()).isEqualTo(9);
        assertThat(heard.evidence().notes()).startsWith("heard 7 of 9, informed 5 of 9");

        Share informed =
                (Share) new StakeholdersInformed().read(delivered("2026-03-29")).current();
        assertThat(informed.matching()).isEqualTo(5);
        assertThat(informed.of()).isEqualTo(9);
        assertThat(informed.evidence().notes()).startsWith("informed 5 of 9, heard 7 of 9");
    }

    @Test
    void who_does_not_know_is_not_counted() {
        tables.told("2026-03-10", pulse(6, Q1, null, 4, 2)).told("2026-03-10", pulse(3, Q1, null, null, 5));

        assertThat(said(current())).isEqualTo("6 of 6");
        assertThat(notes()).startsWith("heard 6 of 6, informed 3 of 9");
    }

    @Test
    void a_question_that_fewer_than_five_could_answer_has_no_share_but_the_other_one_has() {
        tables.told("2026-03-10", pulse(5, Q1, null, 4, null)).told("2026-03-10", pulse(4, Q1, null, 2, 4));

        assertThat(said(current())).isEqualTo("5 of 9");
        assertThat(notes()).startsWith("heard 5 of 9, informed too few");
        NoData informed = (NoData)
                new StakeholdersInformed().read(delivered("2026-03-29")).current();
        assertThat(informed.reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(informed.nextStep()).doesNotContainPattern("[0-9] answers");
    }

    @Test
    void fewer_than_five_answers_show_nothing_not_even_how_many() {
        tables.told("2026-03-10", pulse(4, Q1, null, 4, 4));

        NoData few = (NoData) current();
        assertThat(few.reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(few.nextStep()).startsWith("Fewer than five answers in 2026-Q1.");
        assertThat(newest().answers()).isNull();
    }

    @Test
    void a_wave_that_still_runs_gives_way_to_the_one_before_until_it_has_enough_answers() {
        nineAnswers(Q4);
        tables.told("2026-03-20", pulse(4, Q1, null, 1, 1));

        assertThat(said(current())).isEqualTo("7 of 9");
    }

    @Test
    void a_wave_that_is_over_with_too_few_answers_says_so() {
        nineAnswers(Q4);
        tables.told("2026-03-20", pulse(4, Wave.of(LocalDate.parse("2026-03-12")), null, 1, 1));

        assertThat(reason("2026-03-29")).isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void a_wave_is_stale_120_days_after_its_end() {
        nineAnswers(Q4);

        assertThat(heard("2026-04-30").current()).isInstanceOf(Share.class);
        assertThat(reason("2026-05-01")).isEqualTo(Reason.STALE);
    }

    @Test
    void the_trend_has_a_point_a_wave_and_none_is_zero_for_want_of_answers() {
        nineAnswers(Q4);
        tables.told("2026-03-20", pulse(3, Q1, null, 1, 1));

        List<Point> trend = heard("2026-03-29").trend();
        assertThat(trend).extracting(Point::period).containsExactly("2025-Q4", "2026-Q1");
        assertThat(trend).extracting(point -> said(point.reading())).containsExactly("7 of 9", "no data");
        assertThat(trend).extracting(Point::at).containsExactly(Times.at("2025-12-31"), Times.at("2026-03-29"));
    }

    @Test
    void prints_how_many_of_those_invited_answered() {
        nineAnswers(Q1);
        tables.told("2026-03-10", new PulseInvitation(Q1, "Sales", 12), new PulseInvitation(Q1, "Support", 10));

        assertThat(notes()).contains("9 answers of 22 invited in 2026-Q1");
    }

    @Test
    void says_few_answered_below_forty_percent() {
        nineAnswers(Q1);
        tables.told("2026-03-10", new PulseInvitation(Q1, null, 23));

        assertThat(notes()).contains("few answered: 9 answers of 23 invited in 2026-Q1");
    }

    @Test
    void forty_percent_are_not_few_and_all_of_them_are_no_more_than_invited() {
        tables.told("2026-03-10", pulse(10, Q1, null, 4)).told("2026-03-10", new PulseInvitation(Q1, null, 25));
        assertThat(notes()).contains("10 answers of 25 invited in 2026-Q1");

        tables.told("2026-03-11", new PulseInvitation(Q1, null, 10));
        assertThat(notes()).contains("10 answers of 10 invited in 2026-Q1");
    }

    @Test
    void a_question_that_those_who_remain_can_not_answer_is_silent() {
        tables.told("2026-03-10", pulse(5, Q1, null, 4, 4))
                .told("2026-03-10", pulse(5, Q1, null, 2, null))
                .told("2026-03-11", pulse(5, Q1, null, 2, null))
                .told("2026-03-11", pulse(5, Q1, null, 5, null));

        assertThat(said(current())).isEqualTo("5 of 10");
        assertThat(notes()).startsWith("heard 5 of 10, informed too few");
    }

    @Test
    void a_question_that_was_silent_for_a_while_is_still_compared_with_what_was_shown_before() {
        tables.told("2026-03-10", pulse(5, Q1, null, 4, 4))
                .told("2026-03-10", pulse(5, Q1, null, 2, null))
                .told("2026-03-11", pulse(5, Q1, null, 2, null))
                .told("2026-03-11", pulse(5, Q1, null, 5, null))
                .told("2026-03-12", pulse(5, Q1, null, 4, 4))
                .told("2026-03-12", pulse(4, Q1, null, 4, 1))
                .told("2026-03-12", pulse(1, Q1, null, 4, null))
                .told("2026-03-12", pulse(5, Q1, null, 2, null));

        assertThat(said(current())).isEqualTo("5 of 10");
    }

    @Test
    void says_where_the_invited_are_not_known_or_fewer_than_the_answers() {
        nineAnswers(Q1);
        assertThat(notes()).contains("9 answers in 2026-Q1; how many were invited is not known");

        tables.told("2026-03-11", new PulseInvitation(Q1, null, 8));
        assertThat(notes()).contains("9 answers in 2026-Q1, more than the 8 invited");
    }

    @Test
    void shows_groups_that_leave_a_large_enough_rest() {
        tables.told("2026-03-10", pulse(6, Q1, "Sales", 4))
                .told("2026-03-10", pulse(7, Q1, "Support", 2))
                .told("2026-03-10", pulse(5, Q1, null, 5));

        assertThat(groups()).containsExactly("Sales 6 of 6", "Support 0 of 7");
        assertThat(newest().notices()).doesNotContain("Some groups");
    }

    @Test
    void hides_a_small_group_and_another_one_so_that_it_can_not_be_worked_out() {
        tables.told("2026-03-10", pulse(6, Q1, "Sales", 4))
                .told("2026-03-10", pulse(7, Q1, "Support", 2))
                .told("2026-03-10", pulse(3, Q1, "Board", 1));

        assertThat(groups()).containsExactly("Support 0 of 7");
        assertThat(newest().notices()).anyMatch(notice -> notice.startsWith("Some groups are not shown"));
    }

    @Test
    void hides_a_group_whose_complement_is_small() {
        tables.told("2026-03-10", pulse(9, Q1, "Sales", 4)).told("2026-03-10", pulse(4, Q1, "Support", 2));

        assertThat(groups()).isEmpty();
        assertThat(said(current())).isEqualTo("9 of 13");
    }

    @Test
    void hides_a_group_of_which_fewer_than_five_could_answer_one_of_the_questions() {
        tables.told("2026-03-10", pulse(5, Q1, "Sales", 4, null))
                .told("2026-03-10", pulse(4, Q1, "Sales", 4, 4))
                .told("2026-03-10", pulse(6, Q1, "Support", 2))
                .told("2026-03-10", pulse(6, Q1, "Board", 2));

        assertThat(groups()).containsExactly("Support 0 of 6");
    }

    @Test
    void a_group_that_one_wave_hides_stays_hidden_in_the_next() {
        tables.told("2026-01-10", pulse(6, Q4, "Sales", 4))
                .told("2026-01-10", pulse(7, Q4, "Support", 2))
                .told("2026-01-10", pulse(3, Q4, "Board", 1))
                .told("2026-03-10", pulse(8, Q1, "Sales", 4))
                .told("2026-03-10", pulse(7, Q1, "Support", 2))
                .told("2026-03-10", pulse(6, Q1, "Board", 1));

        assertThat(groups()).containsExactly("Support 0 of 7");
    }

    @Test
    void spells_a_group_evenly() {
        tables.told("2026-03-10", pulse(3, Q1, "Sales", 4))
                .told("2026-03-10", pulse(3, Q1, " sales ", 4))
                .told("2026-03-10", pulse(5, Q1, null, 2));

        assertThat(groups()).hasSize(1).first().asString().endsWith("6 of 6");
    }

    @Test
    void one_late_answer_changes_nothing_until_four_more_have_come() {
        tables.told("2026-03-10", pulse(9, Q1, null, 4)).told("2026-03-11", pulse(9, Q1, null, 4));
        assertThat(said(current())).isEqualTo("9 of 9");
        assertThat(notes()).hasSize(2);

        tables.told("2026-03-12", pulse(9, Q1, null, 4)).told("2026-03-12", pulse(1, Q1, null, 1));
        assertThat(said(current())).isEqualTo("9 of 9");
        assertThat(notes()).contains("the answers changed since; what changed shows once it is five answers or more");

        tables.told("2026-03-13", pulse(9, Q1, null, 4)).told("2026-03-13", pulse(5, Q1, null, 1));
        assertThat(said(current())).isEqualTo("9 of 14");
    }

    @Test
    void one_late_answer_that_knows_nothing_is_not_told_by_the_count_of_answers_either() {
        tables.told("2026-03-10", pulse(9, Q1, null, 4))
                .told("2026-03-11", pulse(9, Q1, null, 4))
                .told("2026-03-11", pulse(1, Q1, null, null));

        assertThat(newest().answers()).isEqualTo(9);
    }

    @Test
    void an_answer_taken_back_or_changed_changes_nothing_either() {
        tables.told("2026-03-10", pulse(9, Q1, null, 4)).told("2026-03-11", pulse(8, Q1, null, 4));
        assertThat(said(current())).isEqualTo("9 of 9");

        tables.told("2026-03-12", pulse(8, Q1, null, 4)).told("2026-03-12", pulse(1, Q1, null, 2));
        assertThat(said(current())).isEqualTo("9 of 9");
    }

    @Test
    void five_late_answers_from_two_groups_show_in_the_total_only() {
        tables.told("2026-03-10", pulse(6, Q1, "Sales", 4))
                .told("2026-03-10", pulse(6, Q1, "Support", 2))
                .told("2026-03-11", pulse(9, Q1, "Sales", 4))
                .told("2026-03-11", pulse(8, Q1, "Support", 2));

        assertThat(said(current())).isEqualTo("9 of 17");
        assertThat(groups()).isEmpty();
    }

    @Test
    void comments_show_from_ten_answers_on_in_an_order_of_their_own() {
        tables.told("2026-03-10", remarks(1, 9));
        assertThat(newest().comments()).isEmpty();
        assertThat(newest().notices()).contains("Comments show from ten answers on.");

        tables.told("2026-03-11", remarks(1, 14));
        List<String> comments = newest().comments();
        assertThat(comments)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 14)
                        .mapToObj(i -> "remark " + i)
                        .toList())
                .isNotEqualTo(comments.stream().sorted().toList());
    }

    @Test
    void comments_of_fewer_than_ten_who_came_late_wait_longer_than_their_ratings() {
        tables.told("2026-03-10", remarks(1, 10)).told("2026-03-11", remarks(1, 15));

        assertThat(said(current())).isEqualTo("15 of 15");
        assertThat(newest().comments()).hasSize(10).doesNotContain("remark 11");

        tables.told("2026-03-12", remarks(1, 20));
        assertThat(newest().comments()).hasSize(20);
    }

    private static List<PulseAnswer> remarks(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> new PulseAnswer(Q1, 4, 4, 4, 4, null, "remark " + i))
                .toList();
    }

    @Test
    void without_a_pulse_it_says_what_to_start() {
        NoData none = (NoData) current();
        assertThat(none.reason()).isEqualTo(Reason.NOT_EXPORTED);
        assertThat(none.nextStep()).contains("Ask the four statements once a quarter, without names");
    }

    @Test
    void ratings_are_exact_history() {
        nineAnswers(Q1);
        assertThat(((Share) current()).evidence()).extracting(Evidence::grade).isEqualTo(Grade.A);
    }

    @Test
    void the_order_of_rows_tells_nothing() {
        List<PulseAnswer> rows = new ArrayList<>(remarks(1, 12));
        PulseTelling told = new PulseTelling(Times.at("2026-03-10"), Q1, rows);
        Collections.reverse(rows);

        assertThat(new PulseTelling(Times.at("2026-03-10"), Q1, rows)).isEqualTo(told);
    }

    @Test
    void a_wave_is_dated_where_the_team_is() {
        nineAnswers(Q4);
        Delivered auckland = Delivered.of(
                Histories.nightly("2026-03-02", "2026-03-06")
                        .with(tables.build())
                        .build(),
                Teams.apollo().zone("Pacific/Auckland").build(),
                Times.at("2026-04-30T13:00"));

        assertThat(((NoData) new StakeholderSatisfaction().read(auckland).current()).reason())
                .isEqualTo(Reason.STALE);
    }

    @Test
    void a_wave_that_has_not_begun_is_not_shown() {
        nineAnswers(Q1);
        tables.told("2026-03-20", pulse(9, Wave.ofQuarter(2026, 2), null, 1, 1));

        assertThat(PulseWaves.of(delivered("2026-03-29")))
                .extracting(wave -> wave.wave().name())
                .containsExactly("2026-Q1");
    }

    @Test
    void those_invited_to_another_wave_were_not_invited_to_this_one() {
        nineAnswers(Q1);
        tables.told("2026-01-10", new PulseInvitation(Q4, null, 30));

        assertThat(notes()).contains("9 answers in 2026-Q1; how many were invited is not known");
    }

    @Test
    void a_number_of_all_invited_is_not_added_to_those_of_groups() {
        nineAnswers(Q1);
        tables.told("2026-03-10", new PulseInvitation(Q1, null, 20), new PulseInvitation(Q1, "Sales", 12));

        assertThat(notes()).contains("9 answers of 20 invited in 2026-Q1");
    }

    @Test
    void where_no_one_names_a_group_none_is_said_to_be_hidden() {
        nineAnswers(Q1);

        assertThat(newest().notices()).containsExactly("Comments show from ten answers on.");
    }

    @Test
    void an_answer_without_words_is_no_comment() {
        tables.told("2026-03-10", remarks(1, 9)).told("2026-03-10", new PulseAnswer(Q1, 4, 4, 4, 4, null, "  "));

        assertThat(newest().comments()).hasSize(9).doesNotContain("");
    }

    @Test
    void says_which_statement_too_few_could_rate() {
        tables.told("2026-03-10", pulse(9, Q1, null, 4, null));

        assertThat(((NoData) new StakeholdersInformed()
                                .read(delivered("2026-03-29"))
                                .current())
                        .nextStep())
                .isEqualTo(
                        "Fewer than five could say in 2026-Q1: 'I am kept informed about what is planned and why.' Ask"
                                + " it again in the next wave.");
    }

    @Test
    void hides_the_smallest_group_first_whatever_its_name() {
        tables.told("2026-03-10", pulse(7, Q1, "Sales", 4))
                .told("2026-03-10", pulse(6, Q1, "Support", 2))
                .told("2026-03-10", pulse(3, Q1, "Board", 1));

        assertThat(groups()).containsExactly("Sales 7 of 7");
    }

    @Test
    void a_group_too_small_at_first_shows_once_the_wave_was_asked_all_over_again() {
        tables.told("2026-03-10", pulse(4, Q1, "Sales", 4)).told("2026-03-10", pulse(5, Q1, null, 4));
        assertThat(groups()).isEmpty();

        tables.told("2026-03-11", pulse(6, Q1, "Sales", 2)).told("2026-03-11", pulse(6, Q1, null, 2));
        assertThat(groups()).containsExactly("Sales 0 of 6");
    }
}
