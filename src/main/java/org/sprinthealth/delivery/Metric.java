package org.sprinthealth.delivery;

import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;

/** One of the delivery metrics: its words and its function. */
interface Metric {
    /** What it means, in words. */
    Definition definition();

    /** What it says of a team. */
    Figure read(Delivered delivered);
}
