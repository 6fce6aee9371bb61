package org.sprinthealth.indicators;

import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Figure;

/** Items committed that needed no further clarification. */
final class RefinementEffectiveness implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "refinement-effectiveness",
            "Refinement effectiveness",
            "Do items still need clarifying once the sprint runs?",
            "Of the items committed, those that needed no further clarification between the commitment"
                    + " and done or the end: committed, less needed, less likely ÷ committed. Needed: a"
                    + " clarification state or label, back to refinement, or ticked in the planning log. Likely:"
                    + " criteria or description changed in substance. Items added later are a line of their own.",
            "A talk about a question that came late is worth more than the percentage. Read it together"
                    + " with story rejection: much clarified late and little pushed back asks whether it is safe to"
                    + " say that an item is not ready.",
            "one closed sprint; the last three together below five items",
            GoodEnd.UP,
            5,
            "a clarification state or label, criteria or description every working day, or a planning log");

    private static final String NEXT_STEP =
            "This version does not read its sources yet. Start a planning log with the columns sprint,"
                    + " item, outcome, needed clarification; what you note now will count later.";

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Figure read(Delivered delivered) {
        return AwaitingSource.ofSprints(DEFINITION, delivered.history(), NEXT_STEP);
    }
}
