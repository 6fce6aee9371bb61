package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a scenario begins and ends, and whether it is complete. */
class ScenarioTest {

    private static @Nullable Scenario first(String text) {
        return Scenario.at(Dialect.lines(text), 0);
    }

    @Test
    void its_steps_may_run_on_and_stand_apart() {
        assertThat(first(
                        "Given a guest\nwho is new\nWhen she pays\n\nThen she gets a receipt\n\nThe receipt is white."))
                .isEqualTo(new Scenario(
                        "Given a guest\nwho is new\nWhen she pays\nThen she gets a receipt", true, true, false, 6));
    }

    @Test
    void it_may_be_one_line() {
        String line = "Given a guest, when she pays, then she gets a receipt";
        assertThat(first(line)).isEqualTo(new Scenario(line, true, true, false, 1));
    }

    @Test
    void without_a_given_it_is_not_complete() {
        assertThat(first("When it rains\n\nThen the roof closes"))
                .isEqualTo(new Scenario("When it rains\nThen the roof closes", false, true, false, 3));
    }

    @Test
    void without_words_it_is_empty() {
        assertThat(first("Given [context]\nWhen [action]\nThen [result]"))
                .isEqualTo(new Scenario("Given [context]\nWhen [action]\nThen [result]", false, true, true, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Given the budget we start small",
                "Given the budget\n- small start",
                "Given the budget\nwe start small\nwith one team\nWhen it works we go on",
                "When it works we go on",
                "When it rains\n\nThe roof closes",
                "Then the roof closes\nWhen it rains",
                "Given/When/Then is how we write\nWhen we write\nThen we test",
                "The guest pays"
            })
    void plain_sentences_are_none(String text) {
        assertThat(first(text)).isNull();
    }

    @Test
    void the_next_given_begins_another() {
        String first = "Given a guest\nGiven a cart\nWhen she pays\nAnd waits\nThen a receipt is printed";
        assertThat(first(first + "\nGiven a member\nWhen he pays\nThen nothing is printed"))
                .isEqualTo(new Scenario(first, true, true, false, 5));
    }

    @Test
    void a_bullet_that_is_no_step_ends_it() {
        assertThat(first("- Given a guest\n- When she pays\n- Then a receipt is printed\n- Sorted by date"))
                .isEqualTo(
                        new Scenario("Given a guest\nWhen she pays\nThen a receipt is printed", true, true, false, 3));
    }

    @Test
    void its_examples_are_its_own_and_the_title_of_the_next_is_not() {
        String text = "Given <count> guests\nWhen they pay\nThen all get receipts\n\nExamples:\n| count |\n| 3 |";
        assertThat(first(text + "\nScenario 2: nobody"))
                .isEqualTo(new Scenario(
                        "Given <count> guests\nWhen they pay\nThen all get receipts\nExamples:", true, true, false, 7));
    }

    @Test
    void of_languages_that_share_keywords_the_one_that_completes_it_counts() {
        String portuguese = "Dado um cliente\nE um carrinho\nQuando paga\nEntão recebe um recibo";
        assertThat(first(portuguese)).isEqualTo(new Scenario(portuguese, true, true, false, 4));
        String spanish = "Dado un cliente\nE hijos\nCuando paga\nEntonces recibe un recibo";
        assertThat(first(spanish)).isEqualTo(new Scenario(spanish, true, true, false, 4));
    }

    @Test
    void where_no_language_completes_it_the_one_in_which_it_comes_to_a_then_counts() {
        String text = "Dado um cliente com desconto\nE um carrinho cheio\nEntão o total fica menor";

        assertThat(first(text)).isEqualTo(new Scenario(text, false, true, false, 3));
    }

    @Test
    void where_no_language_completes_it_the_one_that_takes_more_counts() {
        assertThat(first("- Dado um cliente\n- E um carrinho\n- Quando paga"))
                .isEqualTo(new Scenario("Dado um cliente\nE um carrinho\nQuando paga", false, false, false, 3));
    }
}
