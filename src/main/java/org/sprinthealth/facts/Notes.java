package org.sprinthealth.facts;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that people typed into a team's workbooks, a note a cell. */
public final class Notes {
    private static final Set<String> NO = Set.of("no", "n", "nein", "non", "não", "nao", "nee", "false", "0", "-", "–");

    public static final Notes NONE = new Notes(List.of(), List.of());

    private final Map<Note.Cell, Note> byCell = new LinkedHashMap<>();
    private final List<String> copies;

    /**
     * @param notes in the order in which they were first typed
     * @param copies ids of the returned workbooks they come from, oldest first
     */
    public Notes(List<Note> notes, List<String> copies) {
        notes.forEach(note -> byCell.put(note.at(), note));
        this.copies = List.copyOf(copies);
    }

    /** All notes in the order in which they were first typed, those cleared since included. */
    public List<Note> all() {
        return List.copyOf(byCell.values());
    }

    /** Ids of the returned workbooks that were read, oldest first. */
    public List<String> copies() {
        return copies;
    }

    /** What stands in a cell; empty where nothing does. */
    public Optional<Note> find(String table, String key, String column) {
        return Optional.ofNullable(byCell.get(new Note.Cell(table, key, column)))
                .filter(note -> !note.cleared());
    }

    /** The words typed into a cell, stripped; empty where there are none. */
    public String words(String table, String key, String column) {
        return find(table, key, column)
                .map(note -> note.value().inWords().strip())
                .orElse("");
    }

    /** Whether a cell holds a word that means yes, in whatever language: neither nothing nor a no. */
    public boolean saysYes(String table, String key, String column) {
        String word = words(table, key, column).toLowerCase(Locale.ROOT);
        return !word.isEmpty() && !NO.contains(word);
    }

    /** The keys of a table's rows into which something is typed, in the order in which they were begun. */
    public Set<String> keys(String table) {
        return byCell.values().stream()
                .filter(note -> note.at().table().equals(table) && !note.cleared())
                .map(note -> note.at().key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Notes of which returned copies say different things. */
    public List<Note> conflicts() {
        return byCell.values().stream()
                .filter(note -> note.conflict().isPresent())
                .toList();
    }
}
