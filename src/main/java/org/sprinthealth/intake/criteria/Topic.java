package org.sprinthealth.intake.criteria;

/** What a section of an item is about, by its heading. */
enum Topic {
    /** What stands before the first heading. */
    OPENING,
    CRITERIA,
    /** Definition of Done or Ready. */
    DONE,
    STEPS,
    EXPECTED,
    QUESTIONS,
    /** What is to be reached, which may hold a target. */
    GOAL,
    /** Known to hold no criteria: background, dependencies, estimates and so on. */
    ASIDE,
    /** Technical and test notes, links, attachments: what changes there is no change of substance. */
    NOTES,
    /** Whom it is for. */
    WHO,
    /** What it is for. */
    WHY,
    /** How a parent's success shows. */
    SUCCESS,
    OTHER
}
