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
            "Of the items committed, those that needed no further clarification between the commitment and done or the"
                    + " end: committed, less needed, less likely ÷ committed. Needed: in a clarification state or"
                    + " under a clarification label (S1), back to refinement or backlog while in the sprint, or left"
                    + " it undone and went to refinement (S2), or ticked in the planning log (S3; a row without a"
                    + " tick says nothing, and other signs still count). Likely: an acceptance criterion added,"
                    + " removed or edited (M1), or 15 % or more of the description's words changed outside notes"
                    + " (M2). Possible, and printed only: a new question in the comments, by whom is not known (W1),"
                    + " re-estimated (W2), waiting for requirements (W3). Ticks, formatting, links, attachments,"
                    + " technical and test notes are no signs, nor is what was first seen no earlier than done or"
                    + " after the end. What came and went between two exports is not seen. Items added later are a line of"
                    + " their own. Where nothing of these kinds was seen of any item for three sprints, and there is no"
                    + " log, it says so instead.",
            "A talk about a question that came late is worth more than the percentage. Read it together with story"
                    + " rejection: much clarified late and little pushed back asks whether it is safe to say that an"
                    + " item is not ready.",
            "one closed sprint; the last three together below five items; trend over the last 24 sprints",
            GoodEnd.UP,
            5,
            "a clarification state or label, criteria or description every working day, or a planning log");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Figure read(Delivered delivered) {
        return Sprints.read(delivered, DEFINITION, sprints -> new LateClarification(DEFINITION, sprints));
    }
}
