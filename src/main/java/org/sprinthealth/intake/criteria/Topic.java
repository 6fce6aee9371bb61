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
    /** Known to hold no criteria: notes, technical details, links and so on. */
    ASIDE,
    OTHER
}
