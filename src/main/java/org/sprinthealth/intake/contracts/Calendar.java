package org.sprinthealth.intake.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.sprinthealth.intake.cells.DateCell;
import org.sprinthealth.intake.cells.DateTroubles;
import org.sprinthealth.intake.cells.ExportDates;

/**
 * The dates of one file, once all of them have been looked at. Days without a time are whole days of the team: from their
 * first second to their last.
 *
 * @param dates how the file writes dates
 * @param zone the team's zone
 */
record Calendar(ExportDates dates, ZoneId zone) {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The instant that a text names, a day being its first second. */
    Instant start(String text) throws Unfit {
        DateCell cell = dates.read(text);
        if (dates.isQuestion(cell)) {
            String question = "found " + DateTroubles.shown(text) + ", which can be read day first or month first";
            throw new Unfit(null, question, DateTroubles.WRITE_SO);
        }
        return dates.instant(cell)
                .orElseThrow(() -> new Unfit(null, "found " + DateTroubles.shown(text), DateTroubles.WRITE_SO));
    }

    /** The instant that a text names, a day being its last second. */
    Instant end(String text) throws Unfit {
        Instant at = start(text);
        return text.indexOf(':') < 0 ? at.atZone(zone).with(LAST_SECOND).toInstant() : at;
    }

    LocalDate day(String text) throws Unfit {
        return start(text).atZone(zone).toLocalDate();
    }
}
