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
            "Of the items presented for the commitment, those pushed back as unclear. Presented: the rows of the planning"
                    + " log; without a log of the sprint, standard items still open at the commitment that were in the sprint,"
                    + " or READY, in the three working days before it, where an export or a changelog tells of these days."
                    + " Pushed back as unclear: the log says so; or, where not committed, under a not-ready label in those"
                    + " days, or from READY back to REFINING or BACKLOG with a clarification label, a new question in the"
                    + " comments or an unresolved marker in the criteria. Items pulled for capacity or priority, or for a"
                    + " reason unknown, are printed, never counted as pushed back. What came and went between two exports is"
                    + " not seen.",
            "Neither end is good. No push-back may mean clear items, or that no one dares: read it with refinement"
                    + " effectiveness.",
            "one closed sprint; the last three together below five items; trend over the last 24 sprints",
            null,
            5,
            "a planning log, or states and labels every working day");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Figure read(Delivered delivered) {
        return Sprints.read(delivered, DEFINITION, sprints -> new PushBacks(DEFINITION, sprints));
    }
}
