package org.sprinthealth.intake.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a part of a kept file is called in it.
 *
 * @param entry the entry of an archive; empty where the file is none
 * @param sheet the sheet of a workbook; empty where it is none
 */
public record PartName(String entry, String sheet) {
    /** The part that is the file itself. */
    public static final PartName WHOLE = new PartName("", "");

    /** Whether it is a sheet of the same workbook as another part of the same file. */
    public boolean isSheetBeside(PartName other) {
        return !sheet.isEmpty() && !other.sheet.isEmpty() && entry.equals(other.entry);
    }

    /** What some of its rows are called. */
    public PartName with(String rows) {
        return new PartName(entry, sheet.isEmpty() ? rows : sheet + "/" + rows);
    }

    /** It as reports print it behind the name of the file; empty where it is the file itself. */
    public String inWords() {
        return Stream.of(entry, sheet).filter(name -> !name.isEmpty()).collect(Collectors.joining("/"));
    }
}
