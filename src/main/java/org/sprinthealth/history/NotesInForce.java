package org.sprinthealth.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.ReturnedWorkbook;
import org.sprinthealth.facts.ReturnedWorkbook.TypedCell;
import org.sprinthealth.facts.Typed;

/**
 * What holds of all that people typed into copies of a team's workbooks. A copy says something only where it differs from what
 * stood in it when it was published. Where the people who typed knew of what stood there by now, they changed or emptied it;
 * where they could not, the later words win, the earlier stay beside them, and emptying gives way to words.
 */
final class NotesInForce {
    private final Map<Note.Cell, List<Version>> cells = new LinkedHashMap<>();

    /** What a cell came to hold by a copy: its words, first typed into an edition, or nothing any more. */
    private record Version(
            String copy,
            @Nullable Typed typed,
            LocalDate edition,
            @Nullable Typed other) {}

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
                notes.cells.entrySet().stream()
                        .map(cell -> note(cell.getKey(), cell.getValue()))
                        .toList(),
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
            List<Version> versions = cells.getOrDefault(cell.at(), List.of());
            Typed typed = cell.typed();
            if (!Objects.equals(typed, published(versions, copy))) {
                said(versions, typed, copy)
                        .ifPresent(version -> cells.computeIfAbsent(cell.at(), first -> new ArrayList<>())
                                .add(version));
            }
        }
    }

    /** What stood in the cell when the copy was published; null where it was empty. */
    private static @Nullable Typed published(List<Version> versions, ReturnedWorkbook copy) {
        Typed published = null;
        for (Version version : versions) {
            if (copy.knows(version.copy())) {
                published = version.typed();
            }
        }
        return published;
    }

    private static Optional<Version> said(List<Version> versions, @Nullable Typed typed, ReturnedWorkbook copy) {
        Version now = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        if (now == null || now.typed() == null || copy.knows(now.copy())) {
            return Optional.of(new Version(copy.id(), typed, copy.edition(), null));
        }
        boolean isEmptiedOrTheSame = typed == null || typed.equals(now.typed());
        return isEmptiedOrTheSame
                ? Optional.empty()
                : Optional.of(new Version(copy.id(), typed, copy.edition(), now.typed()));
    }

    /** The newest words, with those beside them; of an emptied cell the last. */
    private static Note note(Note.Cell at, List<Version> versions) {
        Version now = versions.get(versions.size() - 1);
        if (now.typed() != null) {
            return new Note(at, now.typed(), now.edition(), now.other(), false);
        }
        Version last = versions.stream()
                .filter(version -> version.typed() != null)
                .reduce((first, second) -> second)
                .orElseThrow();
        return new Note(at, Objects.requireNonNull(last.typed()), last.edition(), null, true);
    }
}
