package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Note;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.report.TeamReport;

class SprintSheetsTest {
    private static final TeamReport ARTEMIS = Reports.read(Reports.artemis());
    private static final Written PLAIN = Written.of(ARTEMIS);

    private static final Written TYPED = Written.of(Reports.typed(ARTEMIS, notes()));
    private static final Written EMPTY = Written.of(Reports.empty());

    private static Note[] notes() {
        List<String> answers = PLAIN.column("Goal_answers", "_key").stream()
                .map(key -> key.substring("Goal_answers:".length()))
                .toList();
        return new Note[] {
            Reports.note("Committed_items", "Sprint 6 / ART-122", "Override", "yes"),
            Reports.note("Committed_items", "Sprint 6 / ART-121", "Override", "no"),
            Reports.note("Committed_items", "Sprint 6 / ART-123", "Override", "no"),
            Reports.note("Committed_items", "Sprint 6 / ART-124", "Override", "yes"),
            Reports.note("Planning_log", "2026-03-22/1", "Item", "ART-300"),
            Reports.note("Planning_log", "2026-03-22/1", "Outcome", "not ready"),
            Reports.note("Goal_answers", answers.get(0), "Score", "2"),
            Reports.note("Goal_answers", answers.get(1), "Score", "2"),
            Reports.note("Goal_answers", answers.get(2), "Score", "1"),
            Reports.note("Goal_answers", answers.get(3), "Score", "0"),
            Reports.note("Sprint_goals", "Sprint 6", "Outcome", "partly"),
            Reports.note("Sprint_goals", "Sprint 5", "Outcome", "not"),
            Reports.note("Sprint_review", "Sprint 6", "Decisions", "Ask the branches first"),
            Reports.note("Sprint_ledger", "Sprint 2", "Note", "Two were ill")
        };
    }

    private static int rowOf(Written in, String table, String column, String words) {
        return in.column(table, column).indexOf(words) + 1;
    }

    @Test
    void lists_what_the_sprint_began_with() {
        assertThat(PLAIN.column("Committed_items", "Key"))
                .containsExactly(
                        "ART-121", "ART-122", "ART-123", "ART-124", "ART-125", "ART-126", "ART-127", "ART-128");
        assertThat(PLAIN.cell("Committed_items", 1, "Committed on").getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2026, 3, 16, 0, 0));
    }

    @Test
    void says_what_needed_clarification_and_by_which_sign() {
        assertThat(PLAIN.words("Committed_items", 1, "Verdict")).isEqualTo("needed none");
        assertThat(PLAIN.words("Committed_items", 2, "Verdict")).isEqualTo("needed clarification");
        assertThat(PLAIN.words("Committed_items", 2, "Signs, with dates")).isEqualTo("S3 ticked in the planning log");
        assertThat(PLAIN.words("Refined_clear")).isEqualTo("7 of 8");
    }

    @Test
    void counts_what_people_overrule_at_once() {
        // seven that needed none, less two, and one more
        assertThat(TYPED.words("Refined_clear")).isEqualTo("6 of 8");
        assertThat(TYPED.column("Committed_items", "Override"))
                .containsExactly("no", "yes", "no", "yes", "", "", "", "");
    }

    @Test
    void does_not_take_silence_for_clarity_where_nothing_could_show_a_question() {
        Written silent = Written.of(Reports.typed(
                Reports.artemis(), Reports.note("Committed_items", "Sprint 6 / ART-121", "Override", "yes")));

        assertThat(silent.words("Committed_items", 1, "Verdict")).isEqualTo("not known");
        assertThat(silent.words("Committed_items", 1, "Needed none")).isEqualTo("–");
        assertThat(silent.words("Committed_items", 2, "Verdict")).isEqualTo("needed clarification");
        // one that a person says is clear, and one that is known not to be
        assertThat(silent.words("Refined_clear")).isEqualTo("1 of 2");
    }

    @Test
    void shows_what_the_planning_log_says() {
        int pushedBack = rowOf(PLAIN, "Presented_items", "Key", "ART-205");

        assertThat(PLAIN.words("Presented_items", pushedBack, "Outcome")).isEqualTo("pushed back as unclear");
        assertThat(PLAIN.words("Presented_items", pushedBack, "How it is known"))
                .isEqualTo("by the planning log: =The price list is missing");
        assertThat(PLAIN.words("Presented_items", rowOf(PLAIN, "Presented_items", "Key", "ART-122"), "Clarified later"))
                .isEqualTo("yes");
    }

    @Test
    void puts_a_sprint_into_one_of_four_squares() {
        assertThat(PLAIN.words("Square_upstream"))
                .startsWith("refinement works upstream\n● ")
                .endsWith("● Sprint 6\nWhat makes refinement work, and how can it stay so?");
        assertThat(PLAIN.words("Square_filter"))
                .isEqualTo("planning is the filter\n–\nWhat would it take to have this talk earlier?");
        assertThat(PLAIN.words("Two_by_two_seen"))
                .isEqualTo("Refinement and planning together: in Sprint 6, refinement works upstream");
    }

    @Test
    void keeps_a_planning_log_with_rows_to_begin() {
        assertThat(TYPED.words("Planning_log", 1, "Item")).isEqualTo("ART-300");
        assertThat(TYPED.words("Planning_log", 1, "_key")).isEqualTo("Planning_log:2026-03-22/1");
        assertThat(TYPED.column("Planning_log", "Outcome")).hasSize(16).startsWith("not ready", "");
    }

    @Test
    void shows_the_newest_goal_first() {
        assertThat(PLAIN.words("Goal_text")).isEqualTo("Goal 6, so that customers know when it arrives");
        assertThat(PLAIN.column("Sprint_goals", "Sprint"))
                .containsExactly("Sprint 6", "Sprint 5", "Sprint 4", "Sprint 3", "Sprint 2", "Sprint 1");
        assertThat(PLAIN.words("Sprint_goals", 5, "Sprint Goal")).isEqualTo("no goal written down");
        assertThat(PLAIN.column("Sprint_goals", "Counted as")).containsExactly("", "", "", "not met", "partly", "met");
    }

    @Test
    void says_how_many_could_state_a_goal_and_when_no_one_was_asked() {
        assertThat(PLAIN.column("Sprint_goals", "Could state it"))
                .startsWith("answers not yet read", "3 of 4 could state it", "not asked");
    }

    @Test
    void shows_answers_in_peoples_own_words_only_from_five_on() {
        assertThat(PLAIN.column("Goal_answers", "Answer"))
                .containsExactlyInAnyOrder(
                        "Customers see when it arrives",
                        "Customers see when it arrives",
                        "=Delivery dates",
                        "Finish what I began",
                        "Dates before payment, so that fewer ask us",
                        "The invoice, I think");
        assertThat(PLAIN.everything()).noneMatch(words -> words.contains("words 1 scored"));
    }

    @Test
    void knows_an_answer_by_a_key_that_is_no_ones_name_and_stays() {
        List<String> keys = PLAIN.column("Goal_answers", "_key");

        assertThat(keys)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("Goal_answers:Sprint 6 / [0-9a-f]{16}(-2)?"));
        assertThat(Written.of(ARTEMIS).column("Goal_answers", "_key")).isEqualTo(keys);
    }

    @Test
    void counts_the_scores_that_people_give() {
        assertThat(TYPED.words("Sprint_goals", 1, "Scored here")).isEqualTo("2 the goal, 1 a part, 1 something else");
        assertThat(PLAIN.words("Sprint_goals", 2, "Scored here")).isEmpty();
    }

    @Test
    void tells_what_can_be_told_of_a_goal_beside_the_sprint_before() {
        assertThat(PLAIN.words("Goal_facts_of"))
                .isEqualTo("What can be told of the goal of Sprint 6 without asking anyone");
        assertThat(PLAIN.words("Goal_facts", 3, "Fact")).isEqualTo("says why");
        assertThat(PLAIN.words("Goal_facts", 3, "Holds")).isEqualTo("✓ yes");
        assertThat(PLAIN.words("Goal_facts", 6, "Holds")).isEqualTo("· unknown");
        assertThat(PLAIN.words("Goal_facts", 6, "In the sprint before"))
                .isEqualTo("· unknown: note at the review: met, partly or not");
    }

    @Test
    void lets_an_outcome_typed_at_the_review_win() {
        assertThat(TYPED.column("Sprint_goals", "Outcome")).startsWith("partly", "not", "");
        assertThat(TYPED.column("Sprint_goals", "Counted as")).startsWith("partly", "not met");
        assertThat(TYPED.words("Goal_facts", 6, "Holds")).isEqualTo("◐ partly");
        assertThat(TYPED.words("Goal_facts", 6, "In the sprint before")).isEqualTo("✗ no: not met at the review");
    }

    @Test
    void leaves_room_for_a_review_beside_what_was_completed() {
        assertThat(TYPED.words("Sprint_review", 1, "Items")).isEqualTo("6 of 8");
        assertThat(TYPED.words("Sprint_review", 1, "Decisions")).isEqualTo("Ask the branches first");
        assertThat(TYPED.words("Sprint_review", 2, "Completed")).endsWith("; and 4 more");
    }

    @Test
    void keeps_a_note_beside_a_sprints_account() {
        assertThat(TYPED.column("Sprint_ledger", "Note")).containsExactly("", "Two were ill", "", "", "", "");
        assertThat(TYPED.number("Sprint_ledger", 2, "Check")).isZero();
    }

    @Test
    void hides_the_sheets_of_sprints_where_there_is_none() {
        assertThat(EMPTY.isHidden("Refinement & planning")).isTrue();
        assertThat(EMPTY.isHidden("Sprint Goal & review")).isTrue();
    }

    @Test
    void shows_a_planning_log_that_people_keep_before_any_sprint_has_closed() {
        Written begun = Written.of(
                Reports.typed(Reports.empty(), Reports.note("Planning_log", "2026-03-22/1", "Item", "ART-300")));

        assertThat(begun.isHidden("Refinement & planning")).isFalse();
    }

    @Test
    void offers_nothing_to_type_into_a_row_that_nothing_is_known_by() {
        assertThat(EMPTY.cell("Goal_answers", 1, "Score").getCellStyle().getFillForegroundXSSFColor())
                .isNull();
    }
}
