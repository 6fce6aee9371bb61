package org.sprinthealth.indicators;

import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Verdict;

/**
 * An item presented for a sprint, and what became of it.
 *
 * @param key the item
 * @param fate what became of it
 * @param words how that is known, and when it was
 * @param grade how well it is known
 */
record Presented(String key, Fate fate, String words, Grade grade) {

    /** What becomes of an item that is presented. */
    enum Fate {
        TAKEN("taken"),
        PUSHED_BACK("pushed back as unclear"),
        CAPACITY("pulled for capacity"),
        PRIORITY("pulled for priority"),
        PULLED("pulled, reason unknown"),
        /** Ready, and looked at no further. */
        LEFT("not taken");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        String inWords() {
            return words;
        }
    }

    boolean isPushedBack() {
        return fate == Fate.PUSHED_BACK;
    }

    Verdict verdict() {
        return new Verdict(key, isPushedBack(), fate.inWords(), words);
    }
}
