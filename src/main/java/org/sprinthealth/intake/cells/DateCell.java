package org.sprinthealth.intake.cells;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A cell that should be a date, as far as it can be read before the file's order of day and month is known. */
public sealed interface DateCell {

    /** Nothing stands there. */
    record Empty() implements DateCell {}

    /** It can be read in one way only. */
    record Known(Instant at) implements DateCell {}

    /**
     * Numbers such as 04/05/2026; at least one of the readings is a date.
     *
     * @param dayFirst what it is where the day comes first, or null where that is no date
     * @param monthFirst what it is where the month comes first, or null where that is no date
     */
    record TwoWays(@Nullable Instant dayFirst, @Nullable Instant monthFirst) implements DateCell {}

    /** What a spreadsheet leaves of a date that it showed as minutes and seconds: the date is gone. */
    record Destroyed() implements DateCell {}

    /** Something else. */
    record NoDate() implements DateCell {}
}
