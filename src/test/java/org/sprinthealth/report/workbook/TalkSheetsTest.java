package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Definitions;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.fixtures.Signals;
import org.sprinthealth.fixtures.Talks;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;

class TalkSheetsTest {
    private static final String THIS_WEEK = "2026-W13";
    private final Talks talks = Talks.over(Reports.artemis());

    @Test
    void begins_with_what_changed_then_what_repeats_then_what_is_tried() {
        Opened workbook = Opened.of(talks.struggling(Signals.seen("lacks-criteria", "criteria workshop", "SSS"))
                .struggling(Signals.seen("no-roadmap", "outcome roadmap", "S--"))
                .report());

        assertThat(workbook.column("Talk_about", "About"))
                .containsExactly("Changed", "Repeated pattern", "No experiment");
        assertThat(workbook.column("Talk_about", "What was seen"))
                .containsExactly(
                        "Backlog health changed for the better: 14 of 20 (70.0 %), above its usual range of 40.5–60.2 %.",
                        "\"Struggle lacks-criteria\" was seen in 3 of the last 4.", "No experiment is open.");
    }

    @Test
    void says_so_where_there_is_nothing_to_compare_with_and_what_the_headline_waits_for() {
        Opened workbook = Opened.of(Reports.empty());

        assertThat(workbook.column("Talk_about", "About"))
                .containsExactly("Nothing to compare yet", "No data", "No experiment");
        assertThat(workbook.column("Talk_about", "What was seen").get(1)).startsWith("Backlog health: ");
        assertThat(workbook.named("Headline")).isEqualTo("no data: not yet");
    }

    @Test
    void names_three_repeated_patterns_and_then_the_others_together() {
        for (String struggle : List.of("one", "two", "three", "four", "five")) {
            talks.struggling(Signals.seen(struggle, "pruning", "SSS"));
        }

        Opened workbook = Opened.of(talks.report());

        assertThat(workbook.column("Talk_about", "About"))
                .containsExactly(
                        "Changed",
                        "Repeated pattern",
                        "Repeated pattern",
                        "Repeated pattern",
                        "Repeated as well",
                        "No experiment");
        assertThat(workbook.column("Talk_about", "What was seen").get(4)).isEqualTo("Struggle four, Struggle five");
    }

    @Test
    void recalls_what_was_agreed_until_it_is_done() {
        Opened workbook = Opened.of(talks.typed("Agreements", "a", "Agreement", "Refine on Tuesdays")
                .typed("Agreements", "a", "By when", LocalDate.of(2026, 4, 3))
                .typed("Agreements", "b", "Agreement", "Ask the users first")
                .typed("Agreements", "b", "Done", "yes")
                .report());

        assertThat(workbook.column("Talk_about", "What was seen").get(2))
                .isEqualTo("Refine on Tuesdays (by 2026-04-03; agreed in the edition of 2026-03-22)");
        assertThat(workbook.column("Agreements", "Agreement"))
                .containsExactly("Refine on Tuesdays", "", "", "", "Ask the users first");
    }

    @Test
    void keeps_the_note_of_the_last_week_beside_the_room_for_this_one() {
        Opened workbook = Opened.of(talks.typed("Week_note", "2026-W10", "Note of the week", "Too old")
                .typed("Week_note", "2026-W12", "Note of the week", "Two were ill")
                .report());

        assertThat(workbook.column("Week_note", "Week")).containsExactly(THIS_WEEK, "2026-W12");
        assertThat(workbook.column("Week_note", "Note of the week")).containsExactly("", "Two were ill");
    }

    @Test
    void asks_each_step_with_what_was_said_last_time() {
        Opened workbook = Opened.of(talks.typed("Conversation", "2026-W09/working", "What was said", "Pairing")
                .typed("Conversation", "2026-W11/working", "What was said", "Pairing, and fewer meetings")
                .typed("Conversation", THIS_WEEK + "/try", "What was said", "A smaller sprint")
                .report());

        assertThat(workbook.column("Conversation", "Ask").get(0))
                .startsWith("What's working?")
                .endsWith("In 2026-W11: Pairing, and fewer meetings");
        assertThat(workbook.column("Conversation", "What was said"))
                .containsExactly("", "", "", "A smaller sprint", "");
    }

    @Test
    void takes_thirty_minutes() {
        double minutes = Opened.of(talks.report()).column("Conversation", "Minutes").stream()
                .mapToDouble(Double::parseDouble)
                .sum();

        assertThat(minutes).isEqualTo(30);
    }

    @Test
    void asks_the_prompts_of_the_coaching_rules() {
        Opened workbook = Opened.of(talks.report());

        assertThat(workbook.column("Questions", "What was seen, and a question"))
                .containsExactly("Backlog health changed for the better: 14 of 20 (70.0 %), above its usual range of"
                        + " 40.5–60.2 %.\nWhat helped, and what would keep it so?");
        assertThat(workbook.cell("Questions", 1, "Look at").getHyperlink().getAddress())
                .isEqualTo("'Top 20'!A1");
    }

    @Test
    void shares_upward_only_what_is_marked_so() {
        Opened workbook = Opened.of(talks.typed("Share_upward", "a", "Request", "A test system of our own")
                .typed("Share_upward", "b", "Request", "Fewer meetings")
                .typed("Share_upward", "b", "Share", "yes")
                .report());

        assertThat(workbook.column("Share_upward", "Standing"))
                .containsExactly(
                        "",
                        "",
                        "shared upward; written in the edition of 2026-03-22",
                        "kept in the team; written in the edition of 2026-03-22");
    }

    @Test
    void compares_what_came_before_an_experiment_with_what_came_since() {
        Opened workbook =
                Opened.of(talks.experiment("a", "Criteria first", "Backlog health", "2026-03-09", "2026-04-06")
                        .report());

        assertThat(workbook.column("Experiments", "State"))
                .containsExactly("open; review in 8 days", "for the next, once the open one is closed");
        assertThat(workbook.column("Experiments", "Before").get(0)).isEqualTo("50.0 % on average, 10 readings");
        assertThat(workbook.column("Experiments", "Since its start").get(0)).isEqualTo("60.0 % on average, 3 readings");
        assertThat(workbook.column("Experiments", "Distinguishable from usual variation")
                        .get(0))
                .isEqualTo("yes");
    }

    @Test
    void pools_samples_as_k_of_n() {
        List<Point> readings = Trends.weeklyShares(20, 3, 5, 9);

        assertThat(BeforeAndSince.inWords(readings, false)).isEqualTo("17 of 60 (28 %), 3 readings");
        assertThat(BeforeAndSince.inWords(readings.subList(0, 1), false)).isEqualTo("3 of 20 (15 %), 1 reading");
        assertThat(BeforeAndSince.inWords(List.of(), false)).isEqualTo("no reading");
        assertThat(BeforeAndSince.inWords(Trends.weeklyAmounts("items", 4, 5), false))
                .isEqualTo("4.5 items on average, 2 readings");
    }

    @Test
    void asks_kindly_for_one_experiment_at_a_time() {
        Opened workbook = Opened.of(talks.experiment("a", "First", "Backlog health", "2026-03-02", "2026-03-23")
                .experiment("b", "Second", "Story rejection", "2026-03-16", "2026-04-06")
                .experiment("c", "Third", "Story rejection", "2026-01-12", "2026-02-06")
                .typed("Experiments", "c", "Closed", "yes")
                .report());

        assertThat(workbook.column("Experiments", "Hypothesis")).containsExactly("Second", "First", "", "Third");
        assertThat(workbook.column("Experiments", "State"))
                .containsExactly(
                        "open beside another. One at a time tells more: which of the two would you like to see first?",
                        "open; time to look at it together",
                        "for the next, once the open one is closed",
                        "closed");
    }

    @Test
    void says_what_a_row_still_lacks() {
        Opened workbook = Opened.of(
                talks.typed("Experiments", "a", "Hypothesis", "Smaller items").report());

        assertThat(workbook.column("Experiments", "State").get(0))
                .isEqualTo("open. Still to say: the indicator, by its title, and the start, as a date");
    }

    @Test
    void marks_the_first_reading_since_an_experiment_began() {
        Opened workbook =
                Opened.of(talks.experiment("a", "Criteria first", "Backlog health", "2026-03-09", "2026-04-06")
                        .report());

        List<String> marks = workbook.column("Data_Trend", "Experiment");
        assertThat(marks.indexOf("0.0"))
                .isEqualTo(workbook.column("Data_Trend", "Period").indexOf("2026-W11"));
        assertThat(marks.stream().filter("0.0"::equals)).hasSize(1);
    }

    @Test
    void gives_a_range_for_samples_and_none_for_the_top_20() {
        Reading three = new Reading.Share(3, 21, Evidence.of(Grade.A));
        Opened workbook =
                Opened.of(talks.with(indicator("story-rejection", three)).report());

        assertThat(workbook.column("Indicators", "Probably between")).containsExactly("", "", "", "", "", "7–27 %");
    }

    @Test
    void counts_the_overrides_that_a_figure_used() {
        Figure overruled = new Figure(
                Definitions.BACKLOG_HEALTH,
                Reports.artemis().health().get(0).current(),
                List.of(),
                Reports.artemis().health().get(0).items().stream()
                        .map(item -> item.key().equals("ART-203")
                                ? new Verdict(item.key(), true, "yes, overruled", "overruled on 2026-03-20")
                                : item)
                        .toList());

        assertThat(Opened.of(talks.with(overruled).report())
                        .column("Indicators", "Overrides")
                        .get(0))
                .isEqualTo("1.0");
    }

    @Test
    void says_how_much_of_what_is_seen_would_be_chance() {
        assertThat(Opened.of(talks.report()).named("Chance_note"))
                .isEqualTo(
                        "Of 1 figure with a usual range, on this sheet and on Delivery, chance alone would call fewer"
                                + " than 0.1 changed; 1 is.");
    }

    @Test
    void draws_what_readings_there_are_and_nothing_where_there_are_none() {
        Opened workbook = Opened.of(talks.report());

        assertThat(workbook.points("backlog-health")).isEqualTo(13);
        assertThat(workbook.points("story-rejection")).isZero();
        assertThat(workbook.named("Story_rejection_seen")).isEqualTo("Story rejection: no data: not exported");
    }

    @Test
    void draws_backlog_health_where_no_experiment_is_open() {
        Opened workbook = Opened.of(talks.report());

        assertThat(workbook.points("experiment")).isEqualTo(13);
        assertThat(workbook.named("Experiment_seen")).startsWith("No experiment is open. Backlog health: 14 of 20");
    }

    @Test
    void names_a_hidden_sheet_without_a_link() {
        Figure counted = new Figure(
                Definitions.BACKLOG_HEALTH, new Reading.Share(3, 20, Evidence.of(Grade.A)), List.of(), List.of());

        Opened workbook = Opened.of(Talks.over(Reports.empty()).with(counted).report());

        assertThat(workbook.cell("Indicators", 1, "Items").getStringCellValue()).isEqualTo("Top 20");
        assertThat(workbook.cell("Indicators", 1, "Items").getHyperlink()).isNull();
        assertThat(Opened.of(Reports.artemis())
                        .cell("Indicators", 1, "Items")
                        .getHyperlink()
                        .getAddress())
                .isEqualTo("'Top 20'!A1");
    }

    @Test
    void says_where_to_look_in_words_while_no_sheet_has_the_list() {
        Opened workbook = Opened.of(talks.struggling(Signals.seen("made-up", "a walk outside", "SSS"))
                .report());

        assertThat(workbook.cell("Talk_about", 2, "Look at").getStringCellValue())
                .isEqualTo("A walk outside");
        assertThat(workbook.cell("Talk_about", 2, "Look at").getHyperlink()).isNull();
    }

    @Test
    void begins_a_page_above_what_is_shared_upward() {
        Opened workbook = Opened.of(talks.report());
        int heading = workbook.workbook().getTable("Share_upward").getStartRowIndex() - 1;

        assertThat(workbook.workbook().getSheet("Conversation").getRowBreaks()).containsExactly(heading - 1);
    }

    private static Figure indicator(String id, Reading now) {
        Figure before = Reports.artemis().health().stream()
                .filter(figure -> figure.definition().id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Figure(before.definition(), now, List.of(), List.of());
    }
}
