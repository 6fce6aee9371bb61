package org.sprinthealth.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.Typed;

/** What people typed into tables of the workbook that says more than words: facts, which figures are read from. */
public final class TypedTables {
    private static final String TOP_20 = "Top_20";
    private static final String OVERRIDE = "Override";
    /** In the languages of templates. */
    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "ja", "oui", "sí", "si", "sim", "sì");

    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "non", "não", "nao", "nee");

    private TypedTables() {}

    /** The verdicts on items that people overruled, in the order in which they did. */
    public static List<ItemOverride> overrides(Notes notes) {
        return notes.all().stream()
                .filter(note ->
                        note.at().table().equals(TOP_20) && note.at().column().equals(OVERRIDE) && !note.cleared())
                .flatMap(note -> override("backlog-health", note.at().key(), note, notes).stream())
                .toList();
    }

    private static Optional<ItemOverride> override(String figure, String item, Note note, Notes notes) {
        Note.Cell at = note.at();
        LocalDate from = note.edition();
        LocalDate expires = notes.find(at.table(), at.key(), "Expires")
                .map(Note::value)
                .flatMap(Typed::day)
                .orElse(from.plusDays(ItemOverride.DAYS));
        return yesOrNo(note.value().inWords())
                .filter(counts -> expires.isAfter(from))
                .map(counts -> new ItemOverride(
                        figure, item, counts, notes.words(at.table(), at.key(), "Because"), from, expires));
    }

    /** What a yes or a no says, in whichever language; empty for anything else. */
    static Optional<Boolean> yesOrNo(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
