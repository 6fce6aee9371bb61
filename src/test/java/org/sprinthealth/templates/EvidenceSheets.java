package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;

import java.util.List;
import org.sprinthealth.templates.Look.Kind;

/** The sheets that show what the figures rest on. */
final class EvidenceSheets {
    private final Making making;

    private EvidenceSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        EvidenceSheets sheets = new EvidenceSheets(making);
        sheets.dataQuality();
        sheets.definitions();
        sheets.notesArchive();
    }

    private void dataQuality() {
        making.sheet(
                        Group.EVIDENCE,
                        "Data quality",
                        "Not mistakes; context for reading the figures.",
                        34,
                        10,
                        30,
                        44,
                        40,
                        9,
                        9,
                        9)
                .table(
                        "Checks",
                        List.of(
                                column("What was looked at", Kind.STRONG),
                                column("Found", Kind.WHOLE),
                                column("Touches", Kind.TEXT),
                                column("Where", Kind.TEXT),
                                column("What would change it", Kind.TEXT)))
                .shade(1, 1, "$B#>0", "FDEBD0", true)
                .heading("Rows and files that could not be used")
                .table(
                        "Refused",
                        List.of(
                                column("File", Kind.TEXT),
                                column("Line", Kind.WHOLE),
                                column("Column", Kind.TEXT),
                                column("Why", Kind.TEXT),
                                column("What to do", Kind.TEXT)))
                .heading("What became of every file")
                .table(
                        "Files",
                        List.of(
                                column("File", Kind.TEXT),
                                column("Rows read", Kind.WHOLE),
                                column("What became of it", Kind.TEXT),
                                column("Notes", Kind.TEXT),
                                column("Exported", Kind.TIME),
                                column("Used", Kind.WHOLE),
                                column("Refused", Kind.WHOLE),
                                column("Blank", Kind.WHOLE)))
                .frozenTitle();
    }

    private void definitions() {
        Shared.definitions(making.sheet(
                        Group.EVIDENCE,
                        "Definitions",
                        "Every figure in words, with the settings in force: one definition for the workbook, the page and the code.",
                        32,
                        62,
                        48,
                        22,
                        9,
                        9,
                        36))
                .heading("Settings in force")
                .table("Settings", List.of(column("Setting", Kind.STRONG), column("In force", Kind.TEXT)))
                .gap(8)
                .note(
                        "Evidence grades: A exact history · B nightly exports around the moment · C reconstructed from the current"
                                + " state, or over a longer gap · D not derivable, which is no data.",
                        17);
    }

    private void notesArchive() {
        making.sheet(
                        Group.EVIDENCE,
                        "Notes archive",
                        "What people typed into rows that are gone. Nothing typed is lost; it comes back with its row.",
                        60,
                        22,
                        28,
                        20,
                        14,
                        44)
                .table(
                        "Notes_archive",
                        List.of(
                                column("What was typed", Kind.TEXT),
                                column("Table", Kind.TEXT),
                                column("Row", Kind.TEXT),
                                column("Column", Kind.TEXT),
                                column("Typed into the edition of", Kind.DATE),
                                column("Why it is here", Kind.TEXT)))
                .frozen(1);
    }
}
