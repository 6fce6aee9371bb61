package org.sprinthealth.facts;

/** What the team said of its Sprint Goal at the review. */
public enum GoalOutcome {
    MET,
    PARTLY,
    NOT_MET
}
