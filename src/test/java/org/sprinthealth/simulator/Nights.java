package org.sprinthealth.simulator;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    Nights missing(String... days) {
        return new Nights(dates(days), filtered, twice, savedByExcel);
    }

    Nights filtered(String... days) {
        return new Nights(missing, dates(days), twice, savedByExcel);
    }

    Nights twice(String... days) {
        return new Nights(missing, filtered, dates(days), savedByExcel);
    }

    Nights savedByExcel(String... days) {
        return new Nights(missing, filtered, twice, dates(days));
    }

    /** Exports on some days only. */
    static Nights only(Stream<LocalDate> days, Predicate<LocalDate> exported) {
        Set<LocalDate> others = days.filter(exported.negate()).collect(Collectors.toUnmodifiableSet());
        return new Nights(others, Set.of(), Set.of(), Set.of());
    }

    private static Set<LocalDate> dates(String... days) {
        return Stream.of(days).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the night shows all of the tracker. */
    boolean isFull(LocalDate day) {
        return !missing.contains(day) && !filtered.contains(day);
    }
}
