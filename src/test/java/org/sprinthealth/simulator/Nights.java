package org.sprinthealth.simulator;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is different in which night's export, by the day before the night. On all other working days there is one full
 * export of all fields.
 *
 * @param missing none was taken
 * @param filtered only the items of sprints were exported
 * @param twice the current fields were exported too
 * @param savedByExcel the export was opened and saved in Excel
 */
record Nights(Set<LocalDate> missing, Set<LocalDate> filtered, Set<LocalDate> twice, Set<LocalDate> savedByExcel) {
    static final Nights ALL_ALIKE = new Nights(Set.of(), Set.of(), Set.of(), Set.of());

    /** Whether the night shows all of the tracker. */
    boolean isFull(LocalDate day) {
        return !missing.contains(day) && !filtered.contains(day);
    }
}
