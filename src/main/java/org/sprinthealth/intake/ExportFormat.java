package org.sprinthealth.intake;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.intake.table.Unreadable;
import org.sprinthealth.settings.TeamSettings;

/** A shape of export: how its header is recognised, and what its columns mean. A new one is a class and a line here. */
sealed interface ExportFormat {

    /** Every format, in the order in which a header is offered to them. */
    List<ExportFormat> ALL = List.of(new JiraCsv(), new SprintsCsv());

    /** Its name, as receipts and reports print it. */
    String name();

    /** Titles of the columns that a header lacks to be of this format; none where it is. */
    List<String> missing(Header header, TeamSettings team);

    /** How many columns of this format a header has: by that the nearest format is told. */
    int likeness(Header header, TeamSettings team);

    /** A format whose files hold items. */
    non-sealed interface OfItems extends ExportFormat {
        /** Reads a file of this format from the first row to the last. */
        ItemsFile read(Table table, String file, TeamSettings team) throws IOException;
    }

    /** A format whose files hold a team's sprints. */
    non-sealed interface OfSprints extends ExportFormat {
        /** Reads a file of this format from the first row to the last. */
        SprintRows read(Table table, String file, TeamSettings team) throws IOException;
    }

    /** The format of a header; a header of none is unreadable, with the nearest format and what it lacks. */
    static ExportFormat of(Header header, TeamSettings team) throws Unreadable {
        Optional<ExportFormat> found = ALL.stream()
                .filter(format -> format.missing(header, team).isEmpty())
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        ExportFormat nearest = ALL.stream()
                .max(Comparator.comparingInt(format -> format.likeness(header, team)))
                .orElseThrow();
        throw new Unreadable(
                0,
                "its header (" + header.inWords() + ") is none that is known; nearest is " + nearest.name()
                        + ", which also needs " + String.join(" and ", nearest.missing(header, team)),
                "Export as CSV with all fields, or name the columns under exports.columns in the portfolio file");
    }
}
