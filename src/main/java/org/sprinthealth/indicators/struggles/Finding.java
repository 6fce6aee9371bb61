package org.sprinthealth.indicators.struggles;

import java.util.List;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal.Seen;
import org.sprinthealth.readings.Verdict;

/**
 * What is found of a struggle at a time.
 *
 * @param reading what its measure says
 * @param seen whether it counts as seen
 * @param items the items behind it
 */
record Finding(Reading reading, Seen seen, List<Verdict> items) {
    Finding {
        items = List.copyOf(items);
    }

    static Finding of(Reading reading, boolean seen, List<Verdict> items) {
        return new Finding(reading, seen ? Seen.SEEN : Seen.NOT_SEEN, items);
    }

    static Finding silent(NoData why) {
        return new Finding(why, Seen.NO_DATA, List.of());
    }

    static Finding silent(Reason reason, String nextStep) {
        return silent(new NoData(reason, nextStep));
    }
}
