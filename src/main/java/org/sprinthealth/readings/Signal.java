package org.sprinthealth.readings;

import java.time.Instant;
import java.util.List;

/**
 * What a team's facts show of a struggle that a Product Owner can have: its measure now, and in which sprints it was seen.
 *
 * @param figure its measure, with the items for the talk about it
 * @param ritual the ritual that helps where it repeats, such as {@code Top 10 check}
 * @param occurrences sprint by sprint, or week by week of a team without sprints, oldest first, whether it was seen; none
 *     where it is never a headline
 */
public record Signal(Figure figure, String ritual, List<Occurrence> occurrences) {

    /**
     * A sprint, and whether the struggle was seen in it.
     *
     * @param period the sprint, or the week, as people call it
     * @param at its end
     * @param seen whether it was seen
     */
    public record Occurrence(String period, Instant at, Seen seen) {}

    /** Whether a struggle was seen. */
    public enum Seen {
        SEEN("seen"),
        NOT_SEEN("not seen"),
        NO_DATA("no data");

        private final String words;

        Seen(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String inWords() {
            return words;
        }
    }

    public Signal {
        occurrences = List.copyOf(occurrences);
    }
}
