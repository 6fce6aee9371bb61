package org.sprinthealth.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.intake.table.Relations.Relation;

/**
 * An Excel workbook: what the cells of its sheets share. It is read part by part as it lies in its archive, never as a
 * document in memory, and what it says of itself is checked.
 *
 * @param zip the archive that it is
 * @param strings the texts that its cells share
 * @param formats what its styles say of numbers
 * @param from1904 whether its dates count from 1904, as those of old Macs do
 */
record Workbook(Zip zip, SharedStrings strings, CellFormats formats, boolean from1904) {
    private static final int SHEET_LIMIT = 200;
    private static final String OPEN_AND_SAVE = "Open it in Excel, and save it again";

    /** The sheets as a workbook lists them, and what else it says of itself. */
    private record Listing(List<Listed> sheets, boolean from1904) {}

    private record Listed(String name, @Nullable String reference, boolean hidden) {}

    /** Whether an archive is a workbook, as what it lists of itself says. */
    static boolean is(Zip zip) {
        return zip.has("[Content_Types].xml") || zip.has("xl/workbook.xml");
    }

    /**
     * The sheets of a workbook as parts, in its order. All of them are read to their ends first: where one of them is not
     * sound, nothing of the workbook is used.
     *
     * @param entry the entry of an archive that the workbook is; empty where it is none
     */
    static List<Part> parts(Zip zip, String entry) throws IOException {
        String main = Relations.of(zip, "").first("officeDocument").orElse("xl/workbook.xml");
        if (!zip.has(main)) {
            throw Elements.damaged(main, "is missing");
        }
        Relations relations = Relations.of(zip, main);
        Listing listing = listing(zip, main);
        Optional<String> strings = relations.first("sharedStrings").filter(zip::has);
        Optional<String> styles = relations.first("styles").filter(zip::has);
        Workbook workbook = new Workbook(
                zip,
                strings.isPresent() ? SharedStrings.of(zip, strings.get()) : SharedStrings.none(),
                styles.isPresent() ? CellFormats.of(zip, styles.get()) : CellFormats.NONE,
                listing.from1904());
        Optional<OwnWorkbook> own = workbook.own(listing, relations);
        if (own.isPresent()) {
            return List.of(new Part.OfOwnWorkbook(new PartName(entry, ""), own.get()));
        }
        List<Part> parts = new ArrayList<>();
        for (Listed each : listing.sheets()) {
            parts.add(workbook.part(each, relations, entry));
        }
        if (parts.stream().allMatch(Part.LeftOut.class::isInstance)) {
            throw new Unreadable(0, "all of its sheets are empty or hidden", "Export it again, or show the sheet");
        }
        return parts;
    }

    private static Listing listing(Zip zip, String main) throws IOException {
        List<Listed> sheets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean from1904 = false;
        try (Elements elements = Elements.open(zip, main)) {
            while (elements.next()) {
                if (elements.isStart("workbookPr")) {
                    from1904 = isTrue(elements.attribute("date1904"));
                } else if (elements.isStart("sheet")) {
                    Listed sheet = listed(elements);
                    if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                        throw new Unreadable(0, "two of its sheets are called " + sheet.name(), OPEN_AND_SAVE);
                    }
                    sheets.add(sheet);
                }
            }
        }
        if (sheets.size() > SHEET_LIMIT) {
            throw new Unreadable(0, "it has more than 200 sheets", "Keep the sheets of older sprints in another file");
        }
        return new Listing(sheets, from1904);
    }

    private static Listed listed(Elements elements) {
        String name = elements.attribute("name");
        String state = elements.attribute("state");
        return new Listed(
                Zip.printable(name == null ? "" : name),
                elements.reference("id"),
                state != null && !state.equals("visible"));
    }

    private Optional<OwnWorkbook> own(Listing listing, Relations relations) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (Listed each : listing.sheets()) {
            Relation relation =
                    each.reference() == null ? null : relations.byId().get(each.reference());
            if (relation != null && relation.kind().equals("worksheet") && zip.has(relation.target())) {
                sheets.add(new Sheet(this, each.name(), relation.target()));
            }
        }
        return OwnWorkbook.of(sheets);
    }

    private static boolean isTrue(@Nullable String attribute) {
        return attribute != null && (attribute.equals("1") || attribute.equals("true"));
    }

    private Part part(Listed listed, Relations relations, String entry) throws IOException {
        PartName name = new PartName(entry, listed.name());
        Relation relation = listed.reference() == null ? null : relations.byId().get(listed.reference());
        if (relation == null || !zip.has(relation.target())) {
            throw new Unreadable(
                    0,
                    "the workbook is damaged: it lists a sheet " + listed.name() + " that is not in it",
                    OPEN_AND_SAVE);
        }
        if (!relation.kind().equals("worksheet")) {
            return new Part.LeftOut(name, "no tables");
        }
        if (listed.hidden()) {
            return new Part.LeftOut(name, "hidden");
        }
        Sheet sheet = new Sheet(this, listed.name(), relation.target());
        Sheet.Extent extent = sheet.extent();
        return extent.lastRow() == 0
                ? new Part.LeftOut(name, "empty")
                : new Part.OfTable(name, () -> new Table(listed.name(), SheetRows.open(sheet, extent)));
    }
}
