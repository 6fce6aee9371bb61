package org.sprinthealth.indicators.struggles;

import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Signal;

/** One of the struggles that a Product Owner can have: its words, and what a team's facts show of it. */
public interface Struggle {
    /** What its measure means, and when it counts as seen. */
    Definition definition();

    /** What a team's facts show of it now, and in its last eight sprints; weeks of a team without sprints. */
    Signal read(Delivered delivered);
}
