package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.ReturnedWorkbook;
import org.sprinthealth.facts.ReturnedWorkbook.TypedCell;
import org.sprinthealth.facts.Typed;
import org.sprinthealth.fixtures.Sheets;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Sighting.Kind;

/** Workbooks that come back, with sheets as small as can be. */
class ReturnedReadingTest {
    private static final Object[] PLANNING_HEADINGS = {"Row", "Sprint", "Item", "Status"};
    private static final Object[] TOP_HEADINGS = {"Counts?", "Title", "_key"};

    @TempDir
    Path folder;

    private Door door;

    @BeforeEach
    void openDoor() {
        door = new Door(folder, Teams.apollo().build());
    }

    @Test
    void has_the_cells_to_type_into_by_the_keys_of_their_rows() {
        ReturnedFile file = returned(workbook()
                .sheet(
                        "Top",
                        TOP_HEADINGS,
                        new Object[] {"no", "Pay", "Top_20:APO-12"},
                        new Object[] {null, "Count", "Top_20:APO-13"},
                        new Object[] {2, "Search", "Top_20:APO-14"},
                        new Object[] {null, "Print", "Elsewhere:APO-15"}));

        assertThat(file.workbook())
                .isEqualTo(new ReturnedWorkbook(
                        file.receipt().sha256().substring(0, 12),
                        LocalDate.of(2026, 3, 8),
                        Door.DROPPED,
                        Set.of("aa11", "bb22"),
                        List.of(
                                cell("Top_20", "APO-12", "Override", Typed.words("no")),
                                cell("Top_20", "APO-13", "Override", null),
                                cell("Top_20", "APO-14", "Override", Typed.number(BigDecimal.valueOf(2))))));
        assertThat(file.receipt().accepted()).isEqualTo(3);
        assertThat(file.receipt().notes())
                .containsExactly("A copy of the edition of 2026-03-08: 2 cells with something typed.");
    }

    @Test
    void a_row_written_on_below_the_last_has_a_key_of_its_own() {
        ReturnedFile file = returned(workbook()
                .sheet(
                        "Planning",
                        new Object[] {"What we planned"},
                        PLANNING_HEADINGS,
                        new Object[] {"Planning_log:2026-03-01/1", "Sprint 7", "APO-1", "Done"},
                        new Object[] {null, "Sprint 8"},
                        new Object[] {null, null, null, "a remark"},
                        new Object[] {null, "far", "below"})
                .sheet("Top", TOP_HEADINGS, new Object[] {null, "Pay", "Top_20:APO-12"}, new Object[] {"yes", "Count"
                }));

        assertThat(file.workbook().cells())
                .containsExactly(
                        cell("Planning_log", "2026-03-01/1", "Sprint", Typed.words("Sprint 7")),
                        cell("Planning_log", "2026-03-01/1", "Item", Typed.words("APO-1")),
                        cell("Planning_log", "2026-03-08+1", "Sprint", Typed.words("Sprint 8")),
                        cell("Planning_log", "2026-03-08+1", "Item", null),
                        cell("Top_20", "APO-12", "Override", null),
                        cell("Top_20", "2026-03-08+2", "Override", Typed.words("yes")));
        assertThat(file.receipt().accepted()).isEqualTo(4);
    }

    @Test
    void a_copied_row_is_another_and_an_emptied_copy_clears_nothing() {
        ReturnedFile file = returned(workbook()
                .sheet(
                        "Planning",
                        PLANNING_HEADINGS,
                        new Object[] {"Planning_log:2026-03-01/1", "Sprint 7", "APO-1"},
                        new Object[] {"Planning_log:2026-03-01/1", "Sprint 7", "APO-2"},
                        new Object[] {"Planning_log:2026-03-01/1", null, " "}));

        assertThat(file.workbook().cells())
                .containsExactly(
                        cell("Planning_log", "2026-03-01/1", "Sprint", Typed.words("Sprint 7")),
                        cell("Planning_log", "2026-03-01/1", "Item", Typed.words("APO-1")),
                        cell("Planning_log", "2026-03-08+1", "Sprint", Typed.words("Sprint 7")),
                        cell("Planning_log", "2026-03-08+1", "Item", Typed.words("APO-2")));
        assertThat(file.receipt().accepted()).isEqualTo(3);
    }

    @Test
    void a_sheet_can_have_one_table_below_another() {
        ReturnedFile file = returned(workbook()
                .sheet(
                        "All",
                        TOP_HEADINGS,
                        new Object[] {null, "Pay", "Top_20:APO-12"},
                        new Object[] {"Item", "_key"},
                        new Object[] {"written", null},
                        new Object[] {" APO-1 ", "Planning_log:2026-03-01/1"}));

        assertThat(file.workbook().cells())
                .containsExactly(
                        cell("Top_20", "APO-12", "Override", null),
                        cell("Planning_log", "2026-03-01/1", "Item", Typed.words("APO-1")));
        assertThat(file.receipt().notes())
                .containsExactly("A copy of the edition of 2026-03-08: 1 cell with something typed.");
    }

    @Test
    void dates_are_times_and_a_time_of_day_or_a_length_of_time_stays_in_words() {
        ReturnedFile file = returned(workbook()
                .sheet(
                        "Top",
                        TOP_HEADINGS,
                        new Object[] {null, "a", "Top_20:APO-1"},
                        new Object[] {null, "b", "Top_20:APO-2"},
                        new Object[] {null, "c", "Top_20:APO-3"},
                        new Object[] {null, "d", "Top_20:APO-4"})
                .formatted("Top", "A2", 46_108, "yyyy-mm-dd")
                .formatted("Top", "A3", 46_108.5, "yyyy-mm-dd hh:mm")
                .formatted("Top", "A4", 0.75, "hh:mm")
                .formatted("Top", "A5", 1.5, "[h]:mm"));

        assertThat(file.workbook().cells())
                .containsExactly(
                        cell("Top_20", "APO-1", "Override", Typed.time(LocalDateTime.of(2026, 3, 27, 0, 0))),
                        cell("Top_20", "APO-2", "Override", Typed.time(LocalDateTime.of(2026, 3, 27, 12, 0))),
                        cell("Top_20", "APO-3", "Override", Typed.words("18:00")),
                        cell("Top_20", "APO-4", "Override", Typed.words("36:00")));
    }

    @Test
    void what_a_formula_comes_to_is_not_typed_and_each_is_counted_once() {
        ReturnedFile file = returned(workbook()
                .sheet(
                        "Planning",
                        PLANNING_HEADINGS,
                        new Object[] {"Planning_log:2026-03-01/1", null, "APO-1"},
                        new Object[] {null, null, "APO-2"})
                .formula("Planning", "B2", "UPPER(\"s\")", "S")
                .formula("Planning", "B3", "UPPER(\"s\")", "S")
                .formula("Planning", "D3", "UPPER(\"done\")", "DONE"));

        assertThat(file.workbook().cells())
                .containsExactly(
                        cell("Planning_log", "2026-03-01/1", "Sprint", null),
                        cell("Planning_log", "2026-03-01/1", "Item", Typed.words("APO-1")),
                        cell("Planning_log", "2026-03-08+1", "Sprint", null),
                        cell("Planning_log", "2026-03-08+1", "Item", Typed.words("APO-2")));
        assertThat(file.receipt().notes())
                .containsExactly(
                        "A copy of the edition of 2026-03-08: 2 cells with something typed.",
                        "Formulas in cells to type into, left alone: 2. Only what is typed comes back.");
    }

    @Test
    void was_saved_when_it_says_and_has_its_words_in_plain_lines() {
        Instant saved = Instant.parse("2026-03-10T09:00:00Z");
        ReturnedFile file = returned(workbook()
                .sheet("Top", TOP_HEADINGS, new Object[] {"no,\tnot\nyet ", "a", "Top_20:APO-1"})
                .savedAt(saved));

        assertThat(file.workbook().savedAt()).isEqualTo(saved);
        assertThat(file.workbook().cells())
                .containsExactly(cell("Top_20", "APO-1", "Override", Typed.words("no,\tnot\nyet")));
    }

    @Test
    void of_another_team_it_is_refused() {
        Sighting refused = door.look("book.xlsx", marked("gemini").saved());

        assertThat(refused.kind()).isEqualTo(Kind.UNUSABLE);
        assertThat(Door.refusal(refused))
                .containsExactly("book.xlsx: it is a workbook of team gemini. Put it into the folder of that team");
    }

    private ReturnedFile returned(Sheets workbook) {
        return door.returned("book.xlsx", workbook.saved());
    }

    private static Sheets workbook() {
        return marked("apollo");
    }

    private static Sheets marked(String team) {
        return Sheets.workbook()
                .sheet(
                        "Columns",
                        new Object[] {"sprint-health-check edition " + team + " 2026-03-08 shows aa11,bb22"},
                        new Object[] {"Planning_log", "_key", "Row", "typed"},
                        new Object[] {"Planning_log", "Sprint", "Sprint", "typed"},
                        new Object[] {"Planning_log", "Item", "Item", "typed"},
                        new Object[] {"Planning_log", "Status", "Status", "shown"},
                        new Object[] {"Planning_log", "Note", "Title"},
                        new Object[] {"Top_20", "Override", "Counts?", "typed"});
    }

    private static TypedCell cell(String table, String key, String column, @Nullable Typed typed) {
        return new TypedCell(new Note.Cell(table, key, column), typed);
    }
}
