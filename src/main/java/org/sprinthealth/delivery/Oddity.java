package org.sprinthealth.delivery;

/** Something about an item that a reader of a sprint ledger should know. */
enum Oddity {
    DONE_BEFORE_START("done before the start, not counted"),
    CANCELLED_BEFORE("cancelled before the commitment, not counted"),
    UNMAPPED("with a status that is not mapped, left out"),
    REOPENED("reopened after the end, still completed in this sprint"),
    SEEN_LATE("resolved before the end, seen only by a later export"),
    VANISHED("gone from the exports while in the sprint, counted as removed"),
    DONE_THEN_VANISHED("gone from the exports once done, still completed"),
    IN_TWO_SPRINTS("in another running sprint as well, counted in both");

    private final String words;

    Oddity(String words) {
        this.words = words;
    }

    /** How a note ends that begins with the number of items. */
    String inWords() {
        return words;
    }
}
