package org.sprinthealth.intake;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.intake.table.PartName;

/**
 * What an arrival, or a part of it such as an entry or a sheet, turned out to be when it was looked at.
 *
 * @param arrival the file
 * @param part what the part is called in the file
 * @param kind what it holds
 * @param format the recognised format's name, or null where none did
 * @param at when it was exported; null where it is of no use
 * @param notes how that was found, and what was left out, in words
 * @param refusal what to tell of a file of no use; null for all others
 */
public record Sighting(
        Arrival arrival,
        PartName part,
        Kind kind,
        @Nullable String format,
        @Nullable Instant at,
        List<String> notes,
        @Nullable Refusal refusal) {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** What a file holds. */
    public enum Kind {
        ITEMS,
        SPRINTS,
        /** One of the other tables that a team keeps of its own. */
        CONTRACT,
        /** What says more of the items in other files of the same night. */
        COMPANION,
        /** A workbook that comes back with what people typed into it. */
        RETURNED,
        UNUSABLE
    }

    /**
     * A file that is refused as a whole, or stays without use.
     *
     * @param receipt its account
     * @param rejected why, with what to do about it
     */
    public record Refusal(FileReceipt receipt, List<Rejected> rejected) {
        public Refusal {
            rejected = List.copyOf(rejected);
        }
    }

    public Sighting {
        notes = List.copyOf(notes);
    }

    /** Whether it is a sheet of the same workbook as another. */
    boolean isSheetBeside(Sighting other) {
        return arrival.equals(other.arrival) && part.isSheetBeside(other.part);
    }

    /** What orders files and sheets of one instant: the name, in which numbers count as such, so that 2 is before 10. */
    String order() {
        return DIGITS.matcher(name())
                .replaceAll(digits -> "0".repeat(Math.max(0, 12 - digits.group().length())) + digits.group());
    }

    /** The name by which reports call it: the file's, and the part's behind it. */
    public String name() {
        return arrival.nameOf(part);
    }
}
