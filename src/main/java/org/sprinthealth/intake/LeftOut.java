package org.sprinthealth.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sprinthealth.intake.Exports.Unrecognised;
import org.sprinthealth.intake.Readings.Reading;
import org.sprinthealth.intake.table.PartName;

/**
 * The parts of a file that nobody needs to read, where others are there to be read: sheets of explanations, hidden and
 * empty ones.
 *
 * @param reasons why each of them is, in the order of the file
 */
record LeftOut(Map<PartName, String> reasons) {

    /**
     * What is left out of what was read. An entry of an archive is a file of its own, which somebody dropped to be read; a
     * sheet is not, where another of its workbook is of use, or no use already.
     */
    static LeftOut of(List<Reading> read) {
        Map<PartName, String> reasons = new LinkedHashMap<>();
        for (Reading reading : read) {
            if (reading instanceof Reading.LeftOut leftOut) {
                reasons.put(reading.part(), "being " + leftOut.being());
            } else if (read.stream().anyMatch(other -> isOfMoreUse(other, reading, read))) {
                whyNeedless(reading).ifPresent(why -> reasons.put(reading.part(), why));
            }
        }
        return new LeftOut(reasons);
    }

    private static boolean isOfMoreUse(Reading other, Reading reading, List<Reading> read) {
        boolean firstOfUnknown = isUnrecognised(other) && read.indexOf(other) < read.indexOf(reading);
        return other.part().isSheetBeside(reading.part()) && (isOfUse(other) || firstOfUnknown);
    }

    private static boolean isOfUse(Reading reading) {
        return contents(reading).filter(contents -> contents.accepted() > 0).isPresent();
    }

    private static boolean isUnrecognised(Reading reading) {
        return reading instanceof Reading.Unsound unsound && unsound.why() instanceof Unrecognised;
    }

    private static Optional<String> whyNeedless(Reading reading) {
        if (isUnrecognised(reading)) {
            return Optional.of("since no known header stands in their first rows");
        }
        return contents(reading)
                .filter(contents -> contents.accepted() + contents.quarantined() == 0)
                .map(contents -> "having a header and no rows");
    }

    /** What a part says, where it says anything. */
    static Optional<Contents> contents(Reading reading) {
        return reading instanceof Reading.Sound sound ? Optional.of(sound.read().contents()) : Optional.empty();
    }

    /** The parts that are not left out, in the order of the file. */
    List<Reading> others(List<Reading> read) {
        return read.stream()
                .filter(reading -> !reasons.containsKey(reading.part()))
                .toList();
    }

    /** What to say of the parts that are left out, a reason a sentence. */
    List<String> notes() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        reasons.forEach((part, why) ->
                byReason.computeIfAbsent(why, first -> new ArrayList<>()).add(part.inWords()));
        return byReason.entrySet().stream()
                .map(reason -> "Left out, " + reason.getKey() + ": " + String.join(", ", reason.getValue()) + ".")
                .toList();
    }
}
