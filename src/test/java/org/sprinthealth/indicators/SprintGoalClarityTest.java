package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.fixtures.Tables.goal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.GoalAnswer;
import org.sprinthealth.facts.GoalOutcome;
import org.sprinthealth.facts.Verdicts;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Tables;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.indicators.GoalFact.Holds;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;

/** Seven people; S1 runs from Monday 2 to Friday 13 March, S2 from Monday 16 March 2026 on. */
class SprintGoalClarityTest {
    private final Histories history = Histories.nightly("2026-02-27", "2026-03-31");
    private final Tables tables = Tables.kept();

    @BeforeEach
    void two_sprints() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00", null);
    }

    private Delivered delivered(String asOf) {
        return Delivered.of(history.with(tables.build()).build(), Teams.apollo().build(), Times.at(asOf));
    }

    private Figure figure(String asOf) {
        return new SprintGoalClarity().read(delivered(asOf));
    }

    private Reading current() {
        return figure("2026-03-31").current();
    }

    private NoData silence() {
        return (NoData) current();
    }

    private static String said(Reading reading) {
        return reading instanceof Share share
                ? share.matching() + " of " + share.of()
                : ((NoData) reading).reason().inWords();
    }

    private List<GoalFact> facts() {
        return GoalReview.of(delivered("2026-03-31")).get(0).facts();
    }

    private String fact(String name) {
        return facts().stream()
                .filter(fact -> fact.fact().equals(name))
                .map(fact -> fact.holds().inWords() + ": " + fact.words())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void counts_those_who_could_state_the_goal_of_all_answers() {
        tables.told("2026-03-18", goal(4, "S2", 5, 2))
                .told("2026-03-18", goal(2, "S2", 4, 1))
                .told("2026-03-18", goal(1, "S2", 2, 0));

        assertThat(said(current())).isEqualTo("4 of 7");
        assertThat(((Share) current()).evidence())
                .extracting(Evidence::notes)
                .isEqualTo(List.of(
                        "6 of 7 could explain why it matters now",
                        "of 7 answers of 7 about S2, 2 named a part of the goal and 1 something else"));
    }

    @Test
    void shows_the_rating_only_while_answers_are_not_yet_read() {
        tables.told("2026-03-18", goal(4, "S2", 5, null)).told("2026-03-18", goal(2, "S2", 3, null));

        assertThat(silence().reason()).isEqualTo(Reason.NOT_YET);
        assertThat(silence().nextStep())
                .isEqualTo("6 answers of 7 about S2, not yet read; 4 of 6 could explain why it matters now. Score each"
                        + " answer: 2 the goal, 1 a part, 0 something else.");
    }

    @Test
    void an_answer_not_yet_read_is_not_counted_as_something_else() {
        tables.told("2026-03-18", goal(4, "S2", 5, 2)).told("2026-03-18", goal(2, "S2", 3, null));

        assertThat(silence().nextStep()).startsWith("6 answers of 7 about S2, 2 of them not yet read;");
    }

    @Test
    void a_score_typed_into_the_workbook_beats_that_of_the_file_answer_by_answer() {
        tables.told(
                "2026-03-18",
                List.of(
                        new GoalAnswer("S2", "cards", 5, null),
                        new GoalAnswer("S2", " cards ", 4, null),
                        new GoalAnswer("S2", "something with cards", 4, 2),
                        new GoalAnswer("S2", "no idea", 1, 0)));
        Verdicts scored = new Verdicts(
                List.of(),
                Map.of(
                        GoalReview.answerKey("S2", "cards", 0),
                        2,
                        GoalReview.answerKey("S2", "cards", 1),
                        2,
                        GoalReview.answerKey("S2", "something with cards", 0),
                        1));

        Delivered read = Delivered.of(
                history.with(tables.build().with(scored)).build(),
                Teams.apollo().build(),
                Times.at("2026-03-31"));
        assertThat(said(new SprintGoalClarity().read(read).current())).isEqualTo("2 of 4");
    }

    @Test
    void fewer_answers_than_half_the_team_are_too_few() {
        tables.told("2026-03-18", goal(3, "S2", 5, 2));

        assertThat(silence().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(silence().nextStep()).startsWith("3 answers of 7 about S2, and it takes half the team and 3.");
    }

    @Test
    void the_sprints_own_size_counts_before_that_of_the_settings() {
        history.people(6);
        tables.told("2026-03-18", goal(3, "S2", 5, 2));
        assertThat(said(current())).isEqualTo("3 of 3");

        history.people(9);
        assertThat(silence().nextStep()).startsWith("3 answers of 9");
    }

    @Test
    void two_answers_are_too_few_even_of_three() {
        history.people(3);
        tables.told("2026-03-18", goal(2, "S2", 5, 2));

        assertThat(said(current())).isEqualTo("too few");
    }

    @Test
    void a_rating_without_words_is_no_answer_to_the_question() {
        tables.told("2026-03-18", goal(4, "S2", 5, 2))
                .told("2026-03-18", new GoalAnswer("S2", null, 1, null), new GoalAnswer("S2", " ", 2, null));

        assertThat(said(current())).isEqualTo("4 of 4");
        assertThat(((Share) current()).evidence().notes())
                .contains(
                        "4 of 6 could explain why it matters now",
                        "2 more gave a rating but no words, and are not counted");
    }

    @Test
    void the_newest_sprint_gives_way_to_the_one_before_until_its_fourth_day_is_over() {
        tables.told("2026-03-05", goal(5, "S1", 5, 2)).told("2026-03-17", goal(1, "S2", 5, 2));

        assertThat(said(figure("2026-03-19").current())).isEqualTo("5 of 5");
        assertThat(said(figure("2026-03-20").current())).isEqualTo("too few");
    }

    @Test
    void a_sprint_that_nobody_was_asked_about_is_no_data_in_the_trend() {
        tables.told("2026-03-05", goal(5, "S1", 5, 2));

        assertThat(figure("2026-03-31").trend()).extracting(Point::period).containsExactly("S1", "S2");
        assertThat(figure("2026-03-31").trend())
                .extracting(point -> said(point.reading()))
                .containsExactly("5 of 5", "not exported");
        assertThat(silence().nextStep()).startsWith("There are no answers about S2. Ask the two questions");
    }

    @Test
    void sprints_before_the_first_survey_are_not_in_the_trend() {
        tables.told("2026-03-18", goal(5, "S2", 5, 2));

        assertThat(figure("2026-03-31").trend()).extracting(Point::period).containsExactly("S2");
    }

    @Test
    void a_name_used_again_next_year_means_the_newer_sprint() {
        history.sprint("S1", "2025-03-03T09:00", "2025-03-14T17:00");
        tables.told("2026-03-05", goal(5, "S1", 5, 2));

        assertThat(figure("2026-03-31").trend()).extracting(Point::at).first().isEqualTo(Times.at("2026-03-13T17:00"));
    }

    @Test
    void a_sprint_that_was_renamed_is_asked_about_under_either_name() {
        history.from("2026-03-02", story("A-1").in("Sprint One"))
                .from("2026-03-06", story("A-1").in("S1"));
        tables.told("2026-03-05", goal(5, "Sprint One", 5, 2));

        assertThat(figure("2026-03-31").trend()).extracting(Point::period).startsWith("S1");
    }

    @Test
    void parallel_sprints_have_a_point_each() {
        history.sprint("Other", "2026-03-16T10:00", "2026-03-27T17:00");
        tables.told("2026-03-18", goal(5, "S2", 5, 2)).told("2026-03-18", goal(4, "Other", 5, 1));

        assertThat(figure("2026-03-31").trend())
                .extracting(point -> point.period() + " " + said(point.reading()))
                .containsExactly("S2 5 of 5", "Other 0 of 4");
    }

    @Test
    void is_stale_once_the_exports_are() {
        tables.told("2026-03-18", goal(5, "S2", 5, 2));

        assertThat(said(figure("2026-04-08").current())).isEqualTo("stale");
    }

    @Test
    void says_where_the_survey_names_no_sprint_that_is_known() {
        tables.told("2026-03-18", goal(5, "Spring 2", 5, 2));

        assertThat(said(current())).isEqualTo("not mapped");
    }

    @Test
    void without_a_survey_it_says_what_to_start() {
        assertThat(silence().reason()).isEqualTo(Reason.NOT_EXPORTED);
        assertThat(silence().nextStep()).startsWith("There is no goal survey. Ask two questions on day 2 to 4");
    }

    @Test
    void elsewhere_it_takes_five_answers() {
        SprintGoalClarity clarity = new SprintGoalClarity();
        tables.told("2026-03-18", goal(4, "S2", 5, 2));
        assertThat(said(clarity.elsewhere(current()))).isEqualTo("too few");
        assertThat(((NoData) clarity.elsewhere(current())).nextStep()).doesNotContain("4");

        tables.told("2026-03-19", goal(5, "S2", 5, 2));
        assertThat(said(clarity.elsewhere(current()))).isEqualTo("5 of 5");
    }

    @Test
    void elsewhere_nothing_is_told_of_few_answers_not_yet_read() {
        tables.told("2026-03-18", goal(4, "S2", 5, null));

        assertThat(((NoData) new SprintGoalClarity().elsewhere(current())).nextStep())
                .doesNotContain("4 answers", "could explain");
    }

    @Test
    void words_show_from_five_answers_on_in_an_order_of_their_own() {
        tables.told("2026-03-18", goal(4, "S2", 5, 2));
        assertThat(GoalReview.of(delivered("2026-03-31")).get(1).words()).isEmpty();

        tables.told("2026-03-19", goal(5, "S2", 5, 2));
        assertThat(GoalReview.of(delivered("2026-03-31")).get(1).words()).hasSize(5);

        tables.told("2026-03-20", goal(9, "S2", 5, 2));
        List<String> words = GoalReview.of(delivered("2026-03-31")).get(1).words();
        assertThat(words)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "words " + i + " scored 2")
                        .toList())
                .isNotEqualTo(words.stream().sorted().toList());
    }

    @Test
    void the_facts_of_a_goal_are_known_without_a_survey() {
        history.sprint("S0", "2026-02-16T09:00", "2026-02-27T17:00")
                .goal("Guests can pay by card so that fewer baskets are left.", GoalOutcome.MET);

        assertThat(facts())
                .extracting(GoalFact::fact)
                .containsExactly(
                        "goal written down",
                        "one goal",
                        "says why",
                        "unchanged since the commitment",
                        "items tied to it",
                        "met");
        assertThat(facts())
                .extracting(GoalFact::holds)
                .containsExactly(Holds.YES, Holds.YES, Holds.YES, Holds.UNKNOWN, Holds.UNKNOWN, Holds.YES);
    }

    @Test
    void a_sprint_without_a_goal_has_no_facts_but_that() {
        assertThat(facts())
                .extracting(GoalFact::holds)
                .containsExactly(Holds.NO, Holds.UNKNOWN, Holds.UNKNOWN, Holds.UNKNOWN, Holds.UNKNOWN, Holds.UNKNOWN);
    }

    @Test
    void items_are_tied_by_key_parent_link_or_label_where_the_goal_names_keys() {
        history.sprint("S0", "2026-03-01T09:00", "2026-03-13T17:00")
                .goal("Finish A-9 and PAY-1", GoalOutcome.PARTLY)
                .from("2026-03-01", story("A-1").in("S0").parent("PAY-1"))
                .from("2026-03-01", story("A-2").in("S0").linked("outward:Blocks", "A-9"))
                .from("2026-03-01", story("A-3").in("S0").labels("pay-1"))
                .from("2026-03-01", story("A-4").in("S0"))
                .from("2026-03-01", story("A-9").in("S0"));

        assertThat(fact("items tied to it")).isEqualTo("partly: 4 of 5 committed items");
        assertThat(fact("met")).isEqualTo("partly: partly met at the review");
    }

    @Test
    void a_word_that_only_looks_like_a_key_ties_nothing() {
        history.sprint("S0", "2026-03-01T09:00", "2026-03-13T17:00")
                .goal("Read files in UTF-8", null)
                .from("2026-03-01", story("A-1").in("S0"));

        assertThat(fact("items tied to it")).isEqualTo("unknown: the goal names no key, parent or label of an item");
    }

    /** Committed on the evening of 2 March, ended on 13 March. */
    private Histories committed() {
        return history.sprint("S0", "2026-03-02T09:00", "2026-03-13T17:00")
                .goal("Pay by card", null)
                .from("2026-03-01", story("A-1").in("S0"));
    }

    @Test
    void a_goal_that_was_told_alike_after_the_commitment_is_unchanged() {
        committed().worded("Pay by card", "2026-03-02", "2026-03-12");

        assertThat(fact("unchanged since the commitment")).isEqualTo("yes: worded alike until 2026-03-12");
    }

    @Test
    void a_goal_that_was_told_otherwise_during_the_sprint_changed() {
        committed()
                .worded("Pay by card", "2026-03-02", "2026-03-05")
                .worded("Pay by card or voucher", "2026-03-06", "2026-03-20");

        assertThat(fact("unchanged since the commitment")).isEqualTo("no: worded otherwise by 2026-03-06");
    }

    @Test
    void words_of_before_the_commitment_are_not_a_change() {
        committed().worded("Cards", "2026-02-27", "2026-03-01").worded("Pay by card", "2026-03-02", "2026-03-20");

        assertThat(fact("unchanged since the commitment")).isEqualTo("yes: worded alike until 2026-03-20");
    }

    @Test
    void a_goal_that_no_export_told_in_time_or_again_is_unknown() {
        committed().worded("Pay by card", "2026-03-02", "2026-03-02");
        assertThat(fact("unchanged since the commitment"))
                .isEqualTo("unknown: no export between the commitment and the end told the goal again");

        history.worded("Pay by voucher", "2026-03-16", "2026-03-16");
        assertThat(fact("unchanged since the commitment"))
                .isEqualTo("unknown: no export between the commitment and the end told the goal again");
    }

    @Test
    void a_goal_first_told_after_the_commitment_is_unknown() {
        committed().worded("Pay by card", "2026-03-05", "2026-03-12");

        assertThat(fact("unchanged since the commitment"))
                .isEqualTo("unknown: no export told the goal by the day of the commitment");
    }

    private SprintGoalClarityTest goalOfS0(String words) {
        history.sprint("S0", "2026-02-16T09:00", "2026-02-27T17:00").goal(words, null);
        return this;
    }

    @Test
    void says_what_a_goal_lacks() {
        assertThat(fact("goal written down"))
                .isEqualTo("no: no goal text; write it into the tracker or the sprints file");

        goalOfS0("Login, Export, Print");
        assertThat(fact("goal written down")).isEqualTo("yes: ");
        assertThat(fact("one goal")).isEqualTo("no: a list rather than a goal");
        assertThat(fact("says why")).isEqualTo("no: no words such as 'so that' or 'because'");
    }

    @Test
    void says_of_how_many_sentences_a_goal_is() {
        goalOfS0("Guests can pay by card so that fewer baskets are left.");
        assertThat(fact("one goal")).isEqualTo("yes: 1 sentence");
        assertThat(fact("says why")).isEqualTo("yes: ");
    }

    @Test
    void a_goal_of_blanks_is_none() {
        goalOfS0("  ");
        assertThat(fact("goal written down")).startsWith("no: ");
        assertThat(fact("one goal")).startsWith("unknown: ");
    }

    @Test
    void three_who_rated_are_enough_to_say_who_could_explain() {
        history.people(6);
        tables.told("2026-03-18", goal(2, "S2", 5, 2)).told("2026-03-18", goal(1, "S2", 3, 2));
        assertThat(((Share) current()).evidence().notes()).contains("2 of 3 could explain why it matters now");
    }

    @Test
    void two_who_rated_are_too_few_to_say_who_could_explain() {
        history.people(6);
        tables.told("2026-03-18", goal(2, "S2", 5, 2)).told("2026-03-18", new GoalAnswer("S2", "cards", null, 2));
        assertThat(((Share) current()).evidence().notes())
                .contains("too few rated whether they could explain why it matters now");
    }

    @Test
    void a_sprint_still_to_come_is_not_asked_about() {
        history.sprint("S3", "2026-03-30T09:00", "2026-04-10T17:00", null);
        tables.told("2026-03-17", goal(1, "S2", 5, 2));

        NoData few = (NoData) figure("2026-03-17").current();
        assertThat(few.nextStep()).startsWith("1 answer of 7 about S2,");
        assertThat(GoalReview.of(delivered("2026-03-17")))
                .extracting(review -> review.sprint().name())
                .containsExactly("S1", "S2");
    }

    @Test
    void answers_of_the_same_words_have_keys_of_their_own() {
        String first = GoalReview.answerKey("S2", "cards", 0);
        assertThat(first).matches("S2 / [0-9a-f]{16}");
        assertThat(GoalReview.answerKey("S2", " cards ", 1)).isEqualTo(first + "-2");
        assertThat(GoalReview.answerKey("S2", "cards", 2)).isEqualTo(first + "-3");
    }

    @Test
    void elsewhere_other_reasons_for_no_data_are_told_as_they_are() {
        SprintGoalClarity clarity = new SprintGoalClarity();
        tables.told("2026-03-18", goal(5, "Spring 2", 5, 2));

        assertThat(clarity.elsewhere(current())).isEqualTo(current());
    }

    @Test
    void elsewhere_answers_not_yet_read_show_once_they_are_scored() {
        tables.told("2026-03-18", goal(6, "S2", 5, null));

        assertThat(new SprintGoalClarity().elsewhere(current()))
                .isEqualTo(new NoData(
                        Reason.NOT_YET,
                        "Outside of the team's own file it shows from five answers on, once they are scored."));
    }

    @Test
    void a_survey_of_which_no_one_knows_when_it_was_told_may_mean_any_sprint_that_has_begun() {
        Contracts undated = Contracts.of(goal(5, "S2", 5, 2), Map.of(Table.GOAL_SURVEY, Instant.EPOCH));
        Delivered read =
                Delivered.of(history.with(undated).build(), Teams.apollo().build(), Times.at("2026-03-31"));

        assertThat(said(new SprintGoalClarity().read(read).current())).isEqualTo("5 of 5");
    }
}
