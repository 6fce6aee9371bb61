package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Link;
import org.sprinthealth.intake.criteria.NamedText;

/** Rows of one item put together: further rows of the same sheet, and an older look of the same night. */
class ItemRowTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private static final ItemRow EMPTY =
            new ItemRow("A-1", Map.of(), List.of(), List.of(), Dates.UNKNOWN, Comments.NONE, null, 7);

    private static ItemRow described(String description) {
        return EMPTY.with(Field.DESCRIPTION, List.of(description));
    }

    private static ItemRow withCriteria(String name, String text) {
        return EMPTY.withCriteria(List.of(new NamedText(name, text)));
    }

    @Test
    void descriptions_of_further_rows_stand_below_one_another_each_once() {
        assertThat(described("Pay").goingOnWith(described("By card"))).isEqualTo(described("Pay\nBy card"));
        assertThat(described("Pay").goingOnWith(described("Pay"))).isEqualTo(described("Pay"));
        assertThat(described("Pay").goingOnWith(EMPTY)).isEqualTo(described("Pay"));
        assertThat(EMPTY.goingOnWith(described("By card"))).isEqualTo(described("By card"));
        assertThat(EMPTY.goingOnWith(EMPTY)).isEqualTo(EMPTY);
    }

    @Test
    void criteria_of_further_rows_are_a_list_in_each_field() {
        ItemRow first = withCriteria("Criteria", "A card is taken");
        assertThat(first.goingOnWith(withCriteria("Criteria", "* A wrong PIN is told")))
                .isEqualTo(withCriteria("Criteria", "- A card is taken\n* A wrong PIN is told"));
        assertThat(first.goingOnWith(withCriteria("Criteria", "A card is taken")))
                .isEqualTo(first);
        assertThat(first.goingOnWith(withCriteria("How to demo", "Pay at the till")))
                .isEqualTo(EMPTY.withCriteria(List.of(
                        new NamedText("Criteria", "A card is taken"),
                        new NamedText("How to demo", "Pay at the till"))));
    }

    @Test
    void what_a_newer_row_says_stands_and_what_it_leaves_empty_is_as_the_older_said() {
        ItemRow older = new ItemRow(
                "A-1",
                Map.of(Field.SUMMARY, List.of("Pay"), Field.PRIORITY, List.of("High")),
                List.of(new Link("outward:Blocks", "A-2")),
                List.of(new NamedText("Criteria", "A card is taken")),
                new Dates(MONDAY, MONDAY, MONDAY),
                new Comments(2, 1, MONDAY),
                Level.PARENT,
                3);
        ItemRow newer = new ItemRow(
                "A-1",
                Map.of(Field.SUMMARY, List.of("Pay by card")),
                List.of(new Link("outward:Blocks", "A-3")),
                List.of(new NamedText("Criteria", "Each card is taken")),
                new Dates(TUESDAY, TUESDAY, TUESDAY),
                new Comments(3, 0, TUESDAY),
                Level.GOAL,
                4);

        assertThat(EMPTY.over(older))
                .isEqualTo(new ItemRow(
                        "A-1",
                        older.cells(),
                        older.links(),
                        older.criteria(),
                        older.dates(),
                        older.comments(),
                        Level.PARENT,
                        7));
        assertThat(newer.over(older)).isEqualTo(newer.with(Field.PRIORITY, List.of("High")));
    }

    @Test
    void a_row_of_another_sheet_has_the_sprints_of_both_once_each() {
        ItemRow earlier = EMPTY.with(Field.SPRINT, List.of("Sprint 8", "Sprint 9"));
        ItemRow later = described("Pay").with(Field.SPRINT, List.of("Sprint 9", "Sprint 10"));

        assertThat(later.beside(earlier))
                .isEqualTo(described("Pay").with(Field.SPRINT, List.of("Sprint 8", "Sprint 9", "Sprint 10")));
    }
}
