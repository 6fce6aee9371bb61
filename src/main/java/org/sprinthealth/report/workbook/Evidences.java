package org.sprinthealth.report.workbook;

import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;

/** The evidence of readings. */
final class Evidences {
    private static final Evidence NONE = Evidence.of(Grade.D);

    private Evidences() {}

    /** How a reading is known; grade D, not derivable, without data. */
    static Evidence of(Reading reading) {
        if (reading instanceof Reading.Share share) {
            return share.evidence();
        }
        if (reading instanceof Reading.Ratio ratio) {
            return ratio.evidence();
        }
        return reading instanceof Reading.Amount amount ? amount.evidence() : NONE;
    }
}
