package org.sprinthealth.indicators;

import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading;

/** One of the indicators of the Sprint Health Check: its words and its function. */
public interface Indicator {
    /** What it means, in words. */
    Definition definition();

    /** What it says of a team. */
    Figure read(Delivered delivered);

    /** What of a reading may be shown outside of the team's own file: all of it, unless an indicator says otherwise. */
    default Reading elsewhere(Reading reading) {
        return reading;
    }
}
