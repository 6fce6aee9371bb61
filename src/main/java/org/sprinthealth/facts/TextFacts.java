package org.sprinthealth.facts;

/**
 * What an item's description and criteria say, as far as figures need it; the words themselves are never kept.
 *
 * @param fingerprint a hash of description and criteria as written; empty where only the title says anything
 * @param sketch the words of the description outside its notes, as numbers
 * @param saysWhoAndWhy whether title or description say whom it is for, and what for
 * @param success whether it says how its success will show, which is asked of parents
 */
public record TextFacts(String fingerprint, WordSketch sketch, boolean saysWhoAndWhy, Success success) {

    /** How a text speaks of success. */
    public enum Success {
        /** It has no section about it. */
        UNSAID,
        /** It has one, without anything that could be counted or watched. */
        NOT_MEASURABLE,
        /** It has one, with a number or something to watch. */
        MEASURABLE
    }
}
