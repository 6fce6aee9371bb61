package org.sprinthealth.coaching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a run of readings stands against the team's own usual range.
 *
 * @param word the verdict on the newest reading
 * @param segments the usual ranges, oldest first; empty while there are fewer than six points
 * @param signals for each point of the run, in order, whether it signals a change
 */
public record Standing(Word word, List<Segment> segments, List<Boolean> signals) {

    /** The words shown, never a colour alone. */
    public enum Word {
        IN_USUAL_RANGE("in its usual range"),
        CHANGED("changed"),
        LEANING("leaning"),
        NEW("new"),
        NO_DATA("no data");

        private final String words;

        Word(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String inWords() {
            return words;
        }
    }

    /**
     * A usual range and the points it holds for: process limits of an individuals chart, mean ± 2.66 × mean moving range.
     *
     * @param first index of its first point in the run
     * @param last index of its last point
     * @param mean the centre line
     * @param lower lower limit, unclamped
     * @param upper upper limit, unclamped
     * @param locked whether it rests on twelve points and no longer moves
     * @param lockedBy the index of the last point it was computed from; null while on trial
     */
    public record Segment(
            int first,
            int last,
            BigDecimal mean,
            BigDecimal lower,
            BigDecimal upper,
            boolean locked,
            @Nullable Integer lockedBy) {}

    public Standing {
        segments = List.copyOf(segments);
        signals = List.copyOf(signals);
    }

    /** The usual range that the newest reading was set against; empty while it is new, or says nothing. */
    public Optional<Segment> inForce() {
        return segments.isEmpty() || word == Word.NEW || word == Word.NO_DATA
                ? Optional.empty()
                : Optional.of(segments.get(segments.size() - 1));
    }
}
