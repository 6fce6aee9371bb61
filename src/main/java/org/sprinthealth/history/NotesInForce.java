package org.sprinthealth.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.ReturnedWorkbook;
import org.sprinthealth.facts.ReturnedWorkbook.TypedCell;
import org.sprinthealth.facts.Typed;

/**
 * What holds of all that people typed into copies of a team's workbooks. A later copy wins. Where the people who typed into
 * it knew of what was there before, they changed or emptied it; where they could not, the earlier words stay beside theirs,
 * and an empty cell means nothing.
 */
final class NotesInForce {
    private final Map<Note.Cell, Kept> cells = new LinkedHashMap<>();

    /** A note with the copy that last said it. */
    private record Kept(Note note, String copy) {}

    private NotesInForce() {}

    /**
     * The notes as of a date.
     *
     * @param copies all copies, by when they were saved; those of later editions do not count
     */
    static Notes of(List<ReturnedWorkbook> copies, LocalDate asOf) {
        NotesInForce notes = new NotesInForce();
        List<ReturnedWorkbook> known = inOrder(
                copies.stream().filter(copy -> !copy.edition().isAfter(asOf)).toList());
        known.forEach(notes::take);
        return new Notes(
                notes.cells.values().stream().map(Kept::note).toList(),
                known.stream().map(ReturnedWorkbook::id).toList());
    }

    /** By when they were saved, but never before a copy that they knew of: clocks of machines differ. */
    private static List<ReturnedWorkbook> inOrder(List<ReturnedWorkbook> copies) {
        List<ReturnedWorkbook> left = new ArrayList<>(copies);
        List<ReturnedWorkbook> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> waiting = left.stream().map(ReturnedWorkbook::id).collect(Collectors.toSet());
            ReturnedWorkbook next = left.stream()
                    .filter(copy -> copy.shows().stream().noneMatch(waiting::contains))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private void take(ReturnedWorkbook copy) {
        for (TypedCell cell : copy.cells()) {
            Kept before = cells.get(cell.at());
            Typed typed = cell.typed();
            if (before == null) {
                if (typed != null) {
                    put(cell.at(), typed, copy.edition(), null, copy);
                }
            } else if (typed == null) {
                empty(before, copy);
            } else {
                say(before, typed, copy);
            }
        }
    }

    private void empty(Kept before, ReturnedWorkbook copy) {
        if (copy.knows(before.copy()) && !before.note().cleared()) {
            Note note = before.note();
            cells.put(note.at(), new Kept(new Note(note.at(), note.value(), note.edition(), null, true), copy.id()));
        }
    }

    private void say(Kept before, Typed typed, ReturnedWorkbook copy) {
        Note note = before.note();
        boolean knew = copy.knows(before.copy());
        if (typed.equals(note.value())) {
            Typed other = knew ? null : note.other();
            cells.put(
                    note.at(),
                    new Kept(
                            new Note(note.at(), typed, note.edition(), other, false),
                            knew ? copy.id() : before.copy()));
        } else if (knew || note.cleared()) {
            put(note.at(), typed, copy.edition(), null, copy);
        } else {
            put(note.at(), typed, copy.edition(), note.value(), copy);
        }
    }

    private void put(Note.Cell at, Typed typed, LocalDate edition, @Nullable Typed other, ReturnedWorkbook copy) {
        cells.put(at, new Kept(new Note(at, typed, edition, other, false), copy.id()));
    }
}
