package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.intake.criteria.Headings.Opening;

/** What opens a section, and what only looks like it. */
class HeadingsTest {
    private static final Line ITEM = Line.item("The sum is shown");
    private static final Line SENTENCE = Line.text("It is shown at once.", "");

    private final Headings headings = new Headings(List.of("", "???", "Proof of the pudding"));

    private @Nullable Opening first(Line... lines) {
        return headings.at(List.of(lines), 0);
    }

    /** What a line of text opens that stands behind another and before a third. */
    private @Nullable Opening between(Line before, String text, Line after) {
        return headings.at(List.of(before, Line.text(text, ""), after), 1);
    }

    private static @Nullable Topic topic(@Nullable Opening opening) {
        return opening == null ? null : opening.topic();
    }

    private static @Nullable String rest(@Nullable Opening opening) {
        return opening == null ? null : opening.rest();
    }

    @ParameterizedTest
    @CsvSource({
        "Acceptance criteria, CRITERIA",
        "3. Acceptance criteria, CRITERIA",
        "Acceptance criteria (draft), CRITERIA",
        "Akzeptanzkriterien, CRITERIA",
        "Proof of the pudding, CRITERIA",
        "Definition of Done, DONE",
        "Steps to reproduce, STEPS",
        "Expected result, EXPECTED",
        "Open questions, QUESTIONS",
        "Something else, OTHER"
    })
    void markup_makes_a_heading_of_any_words(String words, Topic topic) {
        assertThat(topic(first(Line.heading(2, words)))).isEqualTo(topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No acceptance criteria", "Without acceptance criteria", "Write acceptance criteria"})
    void criteria_that_are_still_to_come_open_none(String words) {
        assertThat(topic(first(Line.heading(2, words)))).isEqualTo(Topic.OTHER);
    }

    @Test
    void a_heading_may_have_two_words_before_what_is_known_and_no_more() {
        assertThat(topic(first(Line.heading(2, "Our own acceptance criteria")))).isEqualTo(Topic.CRITERIA);
        assertThat(topic(first(Line.heading(2, "These are our acceptance criteria"))))
                .isEqualTo(Topic.OTHER);
    }

    @Test
    void a_bullet_or_a_row_is_never_a_heading() {
        assertThat(first(Line.item("Acceptance criteria"), ITEM)).isNull();
        assertThat(first(Line.row("Acceptance criteria"), ITEM)).isNull();
        assertThat(first(Line.BLANK, ITEM)).isNull();
    }

    @Test
    void a_bold_line_is_a_heading() {
        assertThat(topic(first(Line.text("Acceptance criteria:", "Acceptance criteria:"))))
                .isEqualTo(Topic.CRITERIA);
        assertThat(topic(first(Line.text("Out of scope for us", "Out of scope for us"))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mind the sums.",
                "Given an order is open",
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            })
    void a_bold_sentence_is_none(String words) {
        assertThat(first(Line.text(words, words))).isNull();
    }

    @Test
    void a_bold_line_of_fourteen_words_may_be_one() {
        String words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
        assertThat(topic(first(Line.text(words, words)))).isEqualTo(Topic.OTHER);
    }

    @Test
    void bold_words_before_a_text_are_a_heading_where_they_are_known_or_a_colon_follows() {
        Opening known = first(Line.text("Acceptance criteria The sum is shown", "Acceptance criteria"));
        assertThat(topic(known)).isEqualTo(Topic.CRITERIA);
        assertThat(rest(known)).isEqualTo("The sum is shown");
        Opening labelled = first(Line.text("Colours: red and blue", "Colours:"));
        assertThat(topic(labelled)).isEqualTo(Topic.OTHER);
        assertThat(rest(labelled)).isEqualTo("red and blue");
        assertThat(topic(first(Line.text("Colours : red and blue", "Colours")))).isEqualTo(Topic.OTHER);
        assertThat(first(Line.text("Colours may be red and blue", "Colours"))).isNull();
        assertThat(first(Line.text("Given: an order is open", "Given:"))).isNull();
    }

    @Test
    void a_label_with_a_colon_is_a_heading_where_it_is_known() {
        Opening opening = between(SENTENCE, "Acceptance criteria: the sum is shown", SENTENCE);
        assertThat(topic(opening)).isEqualTo(Topic.CRITERIA);
        assertThat(rest(opening)).isEqualTo("the sum is shown");
        assertThat(between(SENTENCE, "Colours: red and blue", SENTENCE)).isNull();
    }

    @Test
    void a_suffix_in_parentheses_behind_the_colon_is_no_text() {
        assertThat(rest(between(SENTENCE, "Acceptance criteria: (draft)", SENTENCE)))
                .isEmpty();
        assertThat(rest(between(SENTENCE, "Acceptance criteria: (draft) the sum", SENTENCE)))
                .isEqualTo("(draft) the sum");
        assertThat(rest(between(SENTENCE, "Acceptance criteria: the (gross)", SENTENCE)))
                .isEqualTo("the (gross)");
    }

    @Test
    void an_unknown_label_opens_a_part_only_alone_and_after_a_blank_line() {
        assertThat(topic(between(Line.BLANK, "Colours used:", ITEM))).isEqualTo(Topic.OTHER);
        assertThat(between(SENTENCE, "Colours used:", ITEM)).isNull();
        assertThat(between(Line.BLANK, "Colours used: red", ITEM)).isNull();
        assertThat(between(Line.BLANK, "Colours that are used:", ITEM)).isNull();
        assertThat(between(Line.BLANK, "Given:", ITEM)).isNull();
        assertThat(topic(first(Line.text("Colours used:", ""), ITEM))).isEqualTo(Topic.OTHER);
    }

    @Test
    void a_known_heading_alone_on_its_line_opens_its_part() {
        assertThat(topic(between(SENTENCE, "Acceptance criteria", SENTENCE))).isEqualTo(Topic.CRITERIA);
        assertThat(topic(between(SENTENCE, "AC", SENTENCE))).isEqualTo(Topic.CRITERIA);
        assertThat(topic(between(SENTENCE, "Open questions", SENTENCE))).isEqualTo(Topic.QUESTIONS);
        assertThat(between(SENTENCE, "Acceptance criteria.", SENTENCE)).isNull();
    }

    @Test
    void with_other_words_beside_it_needs_what_it_announces_below() {
        String heading = "Our acceptance criteria";
        assertThat(topic(between(SENTENCE, heading, ITEM))).isEqualTo(Topic.CRITERIA);
        assertThat(topic(between(SENTENCE, heading, Line.row("Given | Then")))).isEqualTo(Topic.CRITERIA);
        assertThat(topic(between(SENTENCE, heading, Line.text("Given an order is open", ""))))
                .isEqualTo(Topic.CRITERIA);
        assertThat(between(SENTENCE, heading, SENTENCE)).isNull();
        assertThat(headings.at(List.of(Line.text(heading, "")), 0)).isNull();
        assertThat(topic(headings.at(List.of(Line.text(heading, ""), Line.BLANK, ITEM), 0)))
                .isEqualTo(Topic.CRITERIA);
    }

    @Test
    void capitals_after_a_blank_line_open_a_part() {
        assertThat(topic(between(Line.BLANK, "COLOURS AND SHAPES", ITEM))).isEqualTo(Topic.OTHER);
        assertThat(between(SENTENCE, "COLOURS AND SHAPES", ITEM)).isNull();
        assertThat(between(Line.BLANK, "Colours and shapes", ITEM)).isNull();
        assertThat(between(Line.BLANK, "API", ITEM)).isNull();
        assertThat(topic(between(Line.BLANK, "APIS", ITEM))).isEqualTo(Topic.OTHER);
        assertThat(topic(between(Line.BLANK, "A LINE OF CAPITALS AND SHAPES", ITEM)))
                .isEqualTo(Topic.OTHER);
        assertThat(between(Line.BLANK, "A LINE OF CAPITALS THAT IS LONG", ITEM)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "AC 1: The sum is shown, The sum is shown",
        "AC2 - The sum is shown, The sum is shown",
        "Acceptance criterion 3: The sum is shown, The sum is shown",
        "Acceptance criterion: The sum is shown, The sum is shown"
    })
    void a_numbered_label_has_its_criterion_on_its_line(String text, String criterion) {
        assertThat(headings.labelled(text)).isEqualTo(criterion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AC 1:", "Open questions: who pays?", "The sum is shown", "Colours: red"})
    void other_lines_have_none(String text) {
        assertThat(headings.labelled(text)).isNull();
    }

    @Test
    void a_number_makes_a_criterion_of_what_follows() {
        assertThat(Stream.of("AC 1: The sum is shown", "Acceptance criterion 2: The sum is shown")
                        .map(text -> first(Line.text(text, "")))
                        .map(opening -> opening != null && opening.isCriterion()))
                .containsOnly(true);
        Opening list = first(Line.text("Acceptance criteria: The sum is shown", ""));
        assertThat(list != null && list.isCriterion()).isFalse();
    }

    @Test
    void a_label_has_nine_words_and_a_hundred_characters_at_most() {
        assertThat(topic(between(SENTENCE, "Acceptance criteria for the shop and the new app: sums", SENTENCE)))
                .isEqualTo(Topic.CRITERIA);
        assertThat(between(SENTENCE, "Acceptance criteria for the shop and the very new app: sums", SENTENCE))
                .isNull();
        String beside = "Acceptance criteria (" + "x".repeat(78) + ")";
        assertThat(topic(between(SENTENCE, beside + ": sums", SENTENCE))).isEqualTo(Topic.CRITERIA);
        assertThat(between(SENTENCE, beside + " : sums", SENTENCE)).isNull();
    }

    @Test
    void a_colon_alone_is_no_label() {
        assertThat(between(Line.BLANK, ":", ITEM)).isNull();
    }

    @Test
    void of_four_words_the_first_two_may_be_unknown_and_of_five_none() {
        assertThat(topic(between(SENTENCE, "Our own acceptance criteria", ITEM)))
                .isEqualTo(Topic.CRITERIA);
        assertThat(between(SENTENCE, "Our own acceptance criteria now", ITEM)).isNull();
        assertThat(topic(between(SENTENCE, "Acceptance criteria for us now", ITEM)))
                .isEqualTo(Topic.CRITERIA);
    }

    @Test
    void what_stands_in_brackets_beside_a_heading_is_no_part_of_it() {
        assertThat(Stream.of(
                                "(Draft) Acceptance criteria",
                                "[Draft] Acceptance criteria",
                                "Acceptance criteria (draft)",
                                "Acceptance criteria [draft]",
                                "Acceptance criteria (as told to the two of us in May just at noon)")
                        .map(text -> topic(between(SENTENCE, text, SENTENCE))))
                .containsOnly(Topic.CRITERIA);
        assertThat(between(
                        SENTENCE, "Acceptance criteria (as told to the two of us in May just at noon sharp)", SENTENCE))
                .isNull();
    }

    @Test
    void a_short_heading_with_a_measure_is_about_success() {
        assertThat(topic(first(Line.heading(2, "Hypothesis and KPI")))).isEqualTo(Topic.SUCCESS);
        assertThat(topic(first(Line.heading(2, "One two three KPI")))).isEqualTo(Topic.SUCCESS);
        assertThat(topic(first(Line.heading(2, "What we do with the KPI page"))))
                .isEqualTo(Topic.OTHER);
    }
}
