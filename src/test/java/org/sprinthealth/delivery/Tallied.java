package org.sprinthealth.delivery;

/** A tally on one line, as a test reads it: committed + added - removed ± re-estimated = completed + not + cancelled. */
final class Tallied {
    private Tallied() {}

    static String of(Tally tally) {
        return tally.committed().toPlainString() + " + " + tally.added() + " - " + tally.removed() + " ± "
                + tally.reestimated() + " = " + tally.completed() + " + " + tally.notCompleted() + " + "
                + tally.cancelled();
    }
}
