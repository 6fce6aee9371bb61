package org.sprinthealth.intake;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.OwnWorkbook;
import org.sprinthealth.intake.table.Part;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.intake.table.Split;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.intake.table.Unreadable;
import org.sprinthealth.settings.TeamSettings;
import tools.jackson.databind.JsonNode;

/** The reading of a part of a file, whatever its format: it is recognised by content, and read from top to bottom. */
record Exports(TeamSettings team) {
    /** What stands there instead is not told: without a header, it may be anybody's name. */
    private static final String NO_TITLE = "nothing in its first rows is a known title of a column";

    /**
     * A part that was read.
     *
     * @param format its format's name
     * @param contents what it says
     * @param nobodys rows that are no team's, in a file that several share
     */
    record Read(String format, Contents contents, List<Split.Nobodys> nobodys) {}

    /** A header that an export format knows. */
    private record Recognised(ExportFormat.OfTable format, Header header) {}

    /**
     * Reads a part.
     *
     * @param file the name that refusals give it
     * @param split which of its rows are wanted; null for all
     * @throws Unrecognised where no format knows it
     * @throws Unreadable where it is not sound
     */
    Read read(Part part, String file, @Nullable Split split) throws IOException {
        if (part instanceof Part.OfTable table) {
            try (Table open = table.open()) {
                return read(open, file, split);
            }
        }
        if (part instanceof Part.OfRecords records) {
            try (Records open = records.open()) {
                return read(open, file, split);
            }
        }
        if (part instanceof Part.OfOwnWorkbook own) {
            return read(own.workbook());
        }
        throw ((Part.Unusable) part).why();
    }

    private Read read(OwnWorkbook workbook) throws IOException {
        if (!workbook.team().equals(team.id())) {
            throw new Unreadable(
                    0, "it is a workbook of team " + workbook.team(), "Put it into the folder of that team");
        }
        return new Read(ReturnedRows.FORMAT, ReturnedReading.read(workbook), List.of());
    }

    /** Which rows of a folder's files are the team's; null where all are. */
    @Nullable
    Split split(String folder) {
        return team.shares().stream()
                .filter(share -> share.folder().equals(folder))
                .findFirst()
                .map(share -> new Split(share.column(), share.teams(), team.id()))
                .orElse(null);
    }

    private Read read(Table table, String file, @Nullable Split split) throws IOException {
        Recognised recognised = recognise(table);
        table.startBelow(recognised.header());
        ExportFormat.OfTable format = recognised.format();
        if (split != null && format.isOfTeams()) {
            table.only(split);
        }
        return new Read(format.name(), format.read(table, file, team), table.nobodys());
    }

    private Read read(Records records, String file, @Nullable Split split) throws IOException {
        JsonNode first = records.first();
        for (ExportFormat.OfRecords format : ExportFormat.RECORDS) {
            if (format.fits(first)) {
                if (split != null && format.isOfTeams()) {
                    records.only(split);
                }
                return new Read(format.name(), format.read(records, file, team), records.nobodys());
            }
        }
        if (Table.canBe(first)) {
            return read(Table.of(records), file, split);
        }
        throw new Unrecognised(
                "its records ("
                        + String.join(
                                ", ", first.propertyNames().stream().limit(6).toList())
                        + ", …) are none that are known",
                "Fetch issues with all fields and expand=changelog, or export as CSV");
    }

    /** The format of the first row that is the header of one. */
    private Recognised recognise(Table table) throws Unrecognised {
        for (Header header : table.candidates()) {
            for (ExportFormat.OfTable format : ExportFormat.TABLES) {
                if (format.missing(header, team).isEmpty()) {
                    return new Recognised(format, header);
                }
            }
        }
        throw unrecognised(nearest(table), table.name().isEmpty());
    }

    /** Where nothing speaks for one of two formats, a sheet is nearest to what is kept by hand, and a file to Jira's. */
    private Recognised nearest(Table table) {
        int earlierFirst = table.name().isEmpty() ? -1 : 1;
        return table.candidates().stream()
                .flatMap(header -> ExportFormat.TABLES.stream().map(format -> new Recognised(format, header)))
                .max(Comparator.<Recognised>comparingInt(each -> each.format().likeness(each.header(), team))
                        .thenComparing(each -> -each.header().place())
                        .thenComparing(each -> earlierFirst * ExportFormat.TABLES.indexOf(each.format())))
                .orElseThrow();
    }

    private Unrecognised unrecognised(Recognised nearest, boolean isFile) {
        boolean isHeader = nearest.format().likeness(nearest.header(), team) > 0;
        if (isFile && !isHeader) {
            return new Unrecognised(
                    NO_TITLE,
                    "Export it from the tracker as CSV with all fields, or name its columns under exports.columns in the"
                            + " portfolio file");
        }
        List<String> missing = nearest.format().missing(nearest.header(), team);
        return new Unrecognised(
                (isHeader ? "its header (" + nearest.header().inWords() + ") is none that is known" : NO_TITLE)
                        + "; nearest is "
                        + nearest.format().name() + ", which also needs " + String.join(" and ", missing),
                nearest.format().remedy());
    }

    /** A part that no format knows. */
    static final class Unrecognised extends Unreadable {
        private static final long serialVersionUID = 1;

        Unrecognised(String reason, String remedy) {
            super(0, reason, remedy);
        }
    }
}
