package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.PlanningEntry.Outcome;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.Typed;
import org.sprinthealth.fixtures.Teams;

class TypedTablesTest {
    private static final LocalDate MARCH_8 = LocalDate.of(2026, 3, 8);
    private static final LocalDate MARCH_22 = LocalDate.of(2026, 3, 22);

    private final List<Note> notes = new ArrayList<>();

    @Test
    void reads_the_planning_log_as_it_would_a_file() {
        type("Planning_log", "2026-03-08/1", "Sprint", Typed.words("Sprint 7"));
        type("Planning_log", "2026-03-08/1", "Item", Typed.words("APO-12"));
        type("Planning_log", "2026-03-08/1", "Outcome", Typed.words("not ready"));
        type("Planning_log", "2026-03-08/1", "Needed clarification", Typed.words("ja"));

        assertThat(read().entries())
                .containsExactly(new PlanningEntry("Sprint 7", "APO-12", Outcome.NOT_READY, true, null));
    }

    @Test
    void a_decision_without_a_date_is_of_the_edition_that_it_was_typed_into() {
        type("Decisions", "2026-03-08/1", "Request", Typed.words("Export to PDF"));
        type("Decisions", "2026-03-08/1", "Decision", Typed.words("not now"));
        type(
                "Decisions",
                "2026-03-08/1",
                "Revisit",
                Typed.time(LocalDate.of(2026, 6, 1).atStartOfDay()));

        assertThat(read().entries())
                .containsExactly(new Decision(
                        MARCH_8, "Export to PDF", Decision.Kind.NOT_NOW, null, null, LocalDate.of(2026, 6, 1)));
    }

    @Test
    void says_what_a_row_lacks_that_is_half_typed() {
        type("Planning_log", "2026-03-08/1", "Sprint", Typed.words("Sprint 7"));

        assertThat(read().entries()).isEmpty();
        assertThat(read().rejected())
                .extracting(rejected -> rejected.file() + ": " + rejected.reason())
                .containsExactly("workbook, table Planning log: it is empty");
    }

    @Test
    void an_override_holds_from_its_edition_for_180_days() {
        type("Top_20", "APO-12", "Override", Typed.words("no"));
        type("Top_20", "APO-12", "Because", Typed.words("nobody understands it"));

        assertThat(read().verdicts().overrides())
                .containsExactly(new ItemOverride(
                        "backlog-health",
                        null,
                        "APO-12",
                        false,
                        "nobody understands it",
                        MARCH_8,
                        LocalDate.of(2026, 9, 4)));
    }

    @Test
    void an_override_ends_on_the_day_that_is_typed() {
        type("Top_20", "APO-12", "Override", Typed.words("yes"));
        type("Top_20", "APO-12", "Expires", Typed.time(LocalDate.of(2026, 4, 1).atStartOfDay()));

        assertThat(read().verdicts().overrides())
                .extracting(ItemOverride::expires)
                .containsExactly(LocalDate.of(2026, 4, 1));
    }

    @Test
    void a_decision_without_a_date_is_of_its_own_edition_whatever_else_was_typed_before() {
        type("Decisions", "2026-03-08/1", "Request", Typed.words("Export to PDF"));
        type("Decisions", "2026-03-08/1", "Decision", Typed.words("not now"));
        type(MARCH_22, "Decisions", "2026-03-22/1", "Request", Typed.words("Dark colours"));
        type(MARCH_22, "Decisions", "2026-03-22/1", "Decision", Typed.words("decline"));

        assertThat(read().entries())
                .containsExactlyInAnyOrder(
                        new Decision(MARCH_8, "Export to PDF", Decision.Kind.NOT_NOW, null, null, null),
                        new Decision(MARCH_22, "Dark colours", Decision.Kind.DECLINE, null, null, null));
    }

    @Test
    void a_table_has_the_columns_that_were_typed_into_it_and_none_of_another() {
        type("Planning_log", "2026-03-08/1", "Sprint", Typed.words("Sprint 7"));
        type("Planning_log", "2026-03-08/1", "Item", Typed.words("APO-12"));
        type("Planning_log", "2026-03-08/1", "Outcome", Typed.words("capacity"));
        type("Decisions", "2026-03-08/1", "Request", Typed.words("Export to PDF"));
        type("Decisions", "2026-03-08/1", "Decision", Typed.words("not now"));

        assertThat(read().rejected()).isEmpty();
        assertThat(read().entries())
                .containsExactlyInAnyOrder(
                        new PlanningEntry("Sprint 7", "APO-12", Outcome.CAPACITY, false, null),
                        new Decision(MARCH_8, "Export to PDF", Decision.Kind.NOT_NOW, null, null, null));
    }

    @Test
    void an_override_that_ends_on_the_day_of_its_edition_never_holds() {
        type("Top_20", "APO-12", "Override", Typed.words("yes"));
        type("Top_20", "APO-12", "Expires", Typed.time(MARCH_8.atStartOfDay()));

        assertThat(read().verdicts().overrides()).isEmpty();
    }

    @Test
    void knows_a_committed_item_by_its_sprint_and_key() {
        type("Committed_items", "Sprint 4/5 / group/shop#12", "Override", Typed.words("yes"));

        assertThat(read().verdicts().overrides())
                .extracting(ItemOverride::sprint, ItemOverride::item)
                .containsExactly(tuple("Sprint 4/5", "group/shop#12"));
    }

    @Test
    void neither_a_question_mark_nor_an_emptied_cell_overrules() {
        type("Top_20", "APO-12", "Override", Typed.words("?"));
        notes.add(new Note(new Note.Cell("Top_20", "APO-13", "Override"), Typed.words("yes"), MARCH_8, null, true));

        assertThat(read().verdicts().overrides()).isEmpty();
    }

    @Test
    void reads_goals_of_the_roadmap_register() {
        type("Roadmap_goals", "2026-03-08/1", "Horizon", Typed.words("now"));
        type("Roadmap_goals", "2026-03-08/1", "Goal", Typed.words("Fewer calls about parcels"));
        type("Roadmap_goals", "2026-03-08/1", "Outcome", Typed.words("Guests find their parcel alone"));
        type("Roadmap_goals", "2026-03-08/1", "Evidence", Typed.words("42 calls a day"));
        type("Roadmap_goals", "2026-03-08/1", "Keys or labels", Typed.words("APO-7, parcels"));

        assertThat(read().entries())
                .containsExactly(new RoadmapGoal(
                        "Fewer calls about parcels",
                        List.of("APO-7", "parcels"),
                        "now",
                        "Guests find their parcel alone",
                        null,
                        null));
    }

    @Test
    void a_score_is_0_1_or_2() {
        type("Goal_answers", "Sprint 7 / aa", "Score", Typed.number(BigDecimal.valueOf(2)));
        type("Goal_answers", "Sprint 7 / bb", "Score", Typed.words("0"));
        type("Goal_answers", "Sprint 7 / cc", "Score", Typed.words("3"));

        assertThat(read().verdicts().scores()).isEqualTo(Map.of("Sprint 7 / aa", 2, "Sprint 7 / bb", 0));
    }

    private void type(String table, String key, String column, Typed value) {
        type(MARCH_8, table, key, column, value);
    }

    private void type(LocalDate edition, String table, String key, String column, Typed value) {
        notes.add(new Note(new Note.Cell(table, key, column), value, edition, null, false));
    }

    private TypedTables read() {
        return TypedTables.of(new Notes(notes, List.of()), Teams.apollo().build());
    }
}
