package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.ReturnedWorkbook;
import org.sprinthealth.facts.ReturnedWorkbook.TypedCell;
import org.sprinthealth.facts.Typed;

class NotesInForceTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate MARCH_8 = LocalDate.of(2026, 3, 8);
    private static final LocalDate MARCH_15 = LocalDate.of(2026, 3, 15);
    private static final Note.Cell WHY = new Note.Cell("Top_20", "APO-1", "Because");

    @Test
    void what_was_typed_holds_from_its_edition_on() {
        List<ReturnedWorkbook> copies = List.of(copy("a", MARCH_8, Set.of(), "too large"));

        assertThat(NotesInForce.of(copies, MARCH_1).all()).isEmpty();
        assertThat(NotesInForce.of(copies, MARCH_8).words("Top_20", "APO-1", "Because"))
                .isEqualTo("too large");
    }

    @Test
    void a_change_by_people_who_saw_the_words_replaces_them() {
        Notes notes = NotesInForce.of(
                List.of(copy("a", MARCH_1, Set.of(), "too large"), copy("b", MARCH_8, Set.of("a"), "split it")),
                MARCH_8);

        assertThat(notes.all()).containsExactly(new Note(WHY, Typed.words("split it"), MARCH_8, null, false));
    }

    @Test
    void two_copies_that_did_not_know_of_each_other_keep_both() {
        Notes notes = NotesInForce.of(
                List.of(copy("a", MARCH_1, Set.of(), "too large"), copy("b", MARCH_1, Set.of(), "split it")), MARCH_8);

        assertThat(notes.conflicts())
                .containsExactly(new Note(WHY, Typed.words("split it"), MARCH_1, Typed.words("too large"), false));
    }

    @Test
    void both_stay_until_somebody_who_saw_them_changes_the_cell() {
        ReturnedWorkbook coach = copy("a", MARCH_1, Set.of(), "too large");
        ReturnedWorkbook owner = copy("b", MARCH_1, Set.of(), "split it");
        ReturnedWorkbook untouched = copy("c", MARCH_8, Set.of("a", "b"), "split it");
        ReturnedWorkbook settled = copy("d", MARCH_8, Set.of("a", "b"), "too large: split it");

        assertThat(NotesInForce.of(List.of(coach, owner, untouched), MARCH_8).conflicts())
                .hasSize(1);
        assertThat(NotesInForce.of(List.of(coach, owner, untouched, settled), MARCH_8)
                        .conflicts())
                .isEmpty();
    }

    @Test
    void a_copy_that_left_the_words_alone_says_nothing_against_a_change() {
        Notes notes = NotesInForce.of(
                List.of(
                        copy("a", MARCH_1, Set.of(), "too large"),
                        copy("b", MARCH_8, Set.of("a"), "split it"),
                        copy("c", MARCH_8, Set.of("a"), "too large")),
                MARCH_8);

        assertThat(notes.all()).containsExactly(new Note(WHY, Typed.words("split it"), MARCH_8, null, false));
    }

    @Test
    void a_copy_that_left_the_words_alone_does_not_bring_them_back() {
        Notes notes = NotesInForce.of(
                List.of(
                        copy("a", MARCH_1, Set.of(), "too large"),
                        copy("b", MARCH_8, Set.of("a"), null),
                        copy("c", MARCH_8, Set.of("a"), "too large")),
                MARCH_8);

        assertThat(notes.find("Top_20", "APO-1", "Because")).isEmpty();
    }

    @Test
    void an_empty_cell_of_people_who_never_saw_the_words_means_nothing() {
        Notes notes = NotesInForce.of(
                List.of(copy("a", MARCH_1, Set.of(), "too large"), copy("b", MARCH_1, Set.of(), null)), MARCH_8);

        assertThat(notes.words("Top_20", "APO-1", "Because")).isEqualTo("too large");
    }

    @Test
    void an_empty_cell_of_people_who_saw_the_words_clears_it_and_remembers_them() {
        Notes notes = NotesInForce.of(
                List.of(copy("a", MARCH_1, Set.of(), "too large"), copy("b", MARCH_8, Set.of("a"), null)), MARCH_15);

        assertThat(notes.find("Top_20", "APO-1", "Because")).isEmpty();
        assertThat(notes.all()).containsExactly(new Note(WHY, Typed.words("too large"), MARCH_1, null, true));
    }

    @Test
    void a_copy_is_never_read_before_one_that_it_knew_of_whatever_the_clocks_say() {
        ReturnedWorkbook first =
                new ReturnedWorkbook("a", MARCH_1, Instant.parse("2027-01-01T00:00:00Z"), Set.of(), cells("too large"));
        ReturnedWorkbook second = copy("b", MARCH_8, Set.of("a"), "split it");

        assertThat(NotesInForce.of(List.of(second, first), MARCH_8).words("Top_20", "APO-1", "Because"))
                .isEqualTo("split it");
    }

    @Test
    void the_date_of_a_note_is_that_of_the_edition_it_was_first_typed_into() {
        Notes notes = NotesInForce.of(
                List.of(copy("a", MARCH_1, Set.of(), "too large"), copy("b", MARCH_8, Set.of("a"), "too large")),
                MARCH_15);

        assertThat(notes.all()).extracting(Note::edition).containsExactly(MARCH_1);
    }

    private static ReturnedWorkbook copy(String id, LocalDate edition, Set<String> shows, @Nullable String words) {
        Instant saved = edition.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(id.charAt(0));
        return new ReturnedWorkbook(id, edition, saved, shows, cells(words));
    }

    private static List<TypedCell> cells(@Nullable String words) {
        return List.of(new TypedCell(WHY, words == null ? null : Typed.words(words)));
    }
}
