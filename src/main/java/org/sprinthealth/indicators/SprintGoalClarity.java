package org.sprinthealth.indicators;

import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Figure;

/** Team members who could state the Sprint Goal. */
final class SprintGoalClarity implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "sprint-goal-clarity",
            "Sprint Goal clarity",
            "Could everyone in the team say what this sprint is for?",
            "Of the answers to 'In your own words, what is this sprint's goal?', asked on day 2 to 4 of"
                    + " the sprint, those that the facilitator scored 2: the goal. 1 is a part of it, 0 something"
                    + " else.",
            "No words are judged by a machine. Different answers are a gift: read them together, and ask"
                    + " which one the plan serves.",
            "one sprint",
            GoodEnd.UP,
            3,
            "a goal survey file: sprint, answer, understands why, scored; three answers in the team's own"
                    + " file, five elsewhere");

    private static final String NEXT_STEP =
            "This version does not read goal surveys yet. Start asking two questions on day 2 to 4, keep"
                    + " the columns sprint, answer, understands why, scored, and write the goal into the sprints"
                    + " file.";

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Figure read(Delivered delivered) {
        return AwaitingSource.ofSprints(DEFINITION, delivered.history(), NEXT_STEP);
    }
}
