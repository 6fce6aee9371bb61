package org.sprinthealth.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A team's workbook as it came back from people.
 *
 * @param id what later editions call this copy: the beginning of its fingerprint
 * @param edition the date of the edition it is a copy of
 * @param savedAt when it was saved
 * @param shows the ids of earlier copies whose notes stood in it when it was published
 * @param cells the cells that take input, of all rows that it has
 */
public record ReturnedWorkbook(
        String id, LocalDate edition, Instant savedAt, Set<String> shows, List<TypedCell> cells) {

    /** How much of a fingerprint tells copies apart. */
    private static final int ID = 12;

    /**
     * A cell that takes input.
     *
     * @param typed what stands there; null where it is empty
     */
    public record TypedCell(Note.Cell at, @Nullable Typed typed) {

        /** What stands there. */
        public Optional<Typed> value() {
            return Optional.ofNullable(typed);
        }
    }

    public ReturnedWorkbook {
        shows = Set.copyOf(shows);
        cells = List.copyOf(cells);
    }

    /** The id of a copy with these bytes. */
    public static String idOf(String sha256) {
        return sha256.substring(0, ID);
    }

    /** Whether the people who typed into it saw what another copy says. */
    public boolean knows(String copy) {
        return shows.contains(copy);
    }
}
