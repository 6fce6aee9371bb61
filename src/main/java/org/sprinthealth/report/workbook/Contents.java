package org.sprinthealth.report.workbook;

import java.util.List;

/** The list of sheets on Start here: table {@code Sheets}, with what each is for and how a hidden one is switched on. */
final class Contents {
    static final String TABLE = "Sheets";

    /**
     * A sheet in the list.
     *
     * @param name its name in this template
     * @param part a table or name on it
     * @param purpose what it is for
     * @param switchedOnBy how to switch it on; empty where it is shown
     */
    record Entry(String name, String part, String purpose, String switchedOnBy) {}

    private Contents() {}

    static Table<List<Entry>, Entry> table() {
        return Table.<List<Entry>, Entry>of(TABLE, entries -> entries)
                .column("Sheet", Contents::link)
                .column("What it is for", entry -> Content.text(entry.purpose()))
                .column(
                        "Switched on by",
                        entry -> Content.text(
                                entry.switchedOnBy().isEmpty() ? "shown" : "hidden. " + entry.switchedOnBy()));
    }

    /** A link to a hidden sheet leads nowhere. */
    private static Content link(Entry entry) {
        return entry.switchedOnBy().isEmpty() ? new Content.Jump(entry.part()) : Content.text(entry.name());
    }
}
