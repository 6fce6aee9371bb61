package org.sprinthealth.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a cell of a workbook, as it comes back in the next edition.
 *
 * @param at the cell
 * @param value what was typed
 * @param edition the date of the edition it was first typed into
 * @param other what another returned copy says that did not know of this, saved earlier; null where copies agree
 * @param cleared whether a person has emptied the cell since
 */
public record Note(
        Cell at, Typed value, LocalDate edition, @Nullable Typed other, boolean cleared) {

    /**
     * A cell that takes input, wherever it stands.
     *
     * @param table the table's name
     * @param key the row's stable key
     * @param column the column's id, whatever its heading
     */
    public record Cell(String table, String key, String column) {}

    /** What a copy says that the value does not. */
    public Optional<Typed> conflict() {
        return Optional.ofNullable(other);
    }
}
