package org.sprinthealth.report;

import java.time.LocalDate;
import java.util.List;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;

/**
 * What a team asks of leadership: it is not in the team's own hands, and people chose to share it.
 *
 * @param request in the team's words
 * @param since the date of the edition into which it was written
 */
public record Ask(String request, LocalDate since) {
    /** The table that people write it into, and the ids of its columns. */
    public static final String TABLE = "Share_upward";

    public static final String SHARE = "Share";
    public static final String REQUEST = "Request";

    /** What people chose to share, in the order in which it was written; nothing that they did not. */
    public static List<Ask> of(Notes notes) {
        return notes.keys(TABLE).stream()
                .filter(key -> notes.saysYes(TABLE, key, SHARE))
                .flatMap(key -> notes.find(TABLE, key, REQUEST).stream())
                .map(Ask::of)
                .toList();
    }

    private static Ask of(Note note) {
        return new Ask(note.value().inWords().strip(), note.edition());
    }
}
