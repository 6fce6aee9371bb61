package org.sprinthealth.indicators;

import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Figure;

/** Invited stakeholders who feel heard, and informed. */
final class StakeholderSatisfaction implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "stakeholder-satisfaction",
            "Stakeholder satisfaction",
            "Do stakeholders feel heard, and kept informed?",
            "Per question, answers of 4 or 5 ÷ answers without 'don't know'. 'My needs are heard when"
                    + " priorities are set' and 'I am kept informed about what is planned and why' stand as a pair"
                    + " and are never averaged.",
            "Heard and informed part often, and call for different talks. Below 40 % answering, it speaks"
                    + " for a few.",
            "a quarter",
            GoodEnd.UP,
            5,
            "a stakeholder pulse file: wave, heard, informed, how to ask, what drops; five answers");

    private static final String NEXT_STEP =
            "This version does not read stakeholder pulses yet. Ask the four statements once a quarter,"
                    + " without names, and keep the columns wave, heard, informed, how to ask, what drops.";

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Figure read(Delivered delivered) {
        return AwaitingSource.of(DEFINITION, NEXT_STEP);
    }
}
