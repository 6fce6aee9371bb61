package org.sprinthealth.indicators;

/**
 * What can be told of a Sprint Goal without asking anyone.
 *
 * @param fact what it is about, such as {@code says why}
 * @param holds whether it holds
 * @param words why, or what would tell
 */
public record GoalFact(String fact, Holds holds, String words) {

    /** Whether a fact holds. */
    public enum Holds {
        YES("yes"),
        PARTLY("partly"),
        NO("no"),
        UNKNOWN("unknown");

        private final String words;

        Holds(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String inWords() {
            return words;
        }

        static Holds when(boolean condition) {
            return condition ? YES : NO;
        }
    }
}
