package org.sprinthealth.indicators.struggles;

import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Reason;

/** Larger pieces of work of which no one wrote how success would be seen. */
final class NoMeasurableSuccess extends Watched {
    private static final int MINIMUM = 4;

    NoMeasurableSuccess() {
        super(
                new Definition(
                        "no-measurable-success",
                        "No measurable success",
                        "How will we know that it was worth it?",
                        "Of the parents that stand over the top 20 of the backlog or are in progress, those with a section on"
                                + " success that holds a number or something that can be observed. Seen below 50 % of four parents"
                                + " or more.",
                        "A number is not the point; that two people would agree whether it happened, is.",
                        "the newest export; each sprint at its commitment, or each week at its end",
                        GoodEnd.UP,
                        MINIMUM,
                        "parents in the export, with their description"),
                "\"so what?\" test");
    }

    @Override
    Finding in(Period period, Workings workings) {
        return now(workings);
    }

    @Override
    Finding now(Workings workings) {
        return Finding.silent(
                Reason.NOT_EXPORTED,
                "What parents say of success is not read from the exports. Write a section on success with a number or"
                        + " something to observe; it will count once it is.");
    }
}
