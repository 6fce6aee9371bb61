package org.sprinthealth.indicators;

import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;

/** Items presented in planning that were pushed back as unclear. */
final class StoryRejection implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "story-rejection",
            "Story rejection",
            "Does the team say so when an item is not ready?",
            "Of the items presented for the commitment, those pushed back as unclear: the planning log"
                    + " says so, or a not-ready label, or from ready back to refinement in the three working days"
                    + " before, with a sign of unclarity. Items pulled for capacity or priority are printed, never"
                    + " counted.",
            "Neither end is good. No push-back may mean clear items, or that no one dares: read it with"
                    + " refinement effectiveness.",
            "one sprint; the last three together below five items",
            null,
            5,
            "a planning log, or states and labels every working day");

    private static final String NEXT_STEP =
            "This version does not read its sources yet. Start the two-column planning log: item, and"
                    + " taken, not ready, capacity or priority.";

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Figure read(Delivered delivered) {
        return AwaitingSource.ofSprints(DEFINITION, delivered.history(), NEXT_STEP);
    }
}
