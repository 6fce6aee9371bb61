package org.sprinthealth.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.Typed;

/** What people typed beside the items of a figure, as overrides of its verdicts. */
public final class TypedOverrides {
    private static final String VERDICT = "Override";
    private static final String WHY = "Because";
    private static final String EXPIRES = "Expires";

    private TypedOverrides() {}

    /**
     * Those typed into a table whose rows are items, each from the date of the edition it was first typed into. Anything but
     * yes and no is a note, and no override.
     *
     * @param table the table's name
     * @param figure the id of the figure whose items it shows
     */
    public static List<ItemOverride> of(Notes notes, String table, String figure) {
        return notes.all().stream()
                .filter(note -> !note.cleared())
                .filter(note ->
                        note.at().table().equals(table) && note.at().column().equals(VERDICT))
                .flatMap(note -> override(note, notes, figure))
                .toList();
    }

    private static Stream<ItemOverride> override(Note note, Notes notes, String figure) {
        String table = note.at().table();
        String item = note.at().key();
        LocalDate from = note.edition();
        Optional<LocalDate> expires = notes.find(table, item, EXPIRES)
                .map(Note::value)
                .flatMap(Typed::day)
                .filter(from::isBefore);
        return answer(note.value().text()).stream().map(counts -> {
            ItemOverride plain = ItemOverride.of(figure, item, counts, notes.words(table, item, WHY), from);
            return new ItemOverride(figure, item, counts, plain.why(), from, expires.orElse(plain.expires()));
        });
    }

    private static Optional<Boolean> answer(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
