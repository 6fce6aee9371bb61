package org.sprinthealth.readings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When work that is left will probably be done, as a team's forecast has it.
 *
 * @param kind what kind of work it is
 * @param what the work, in words; of an outcome the words that the team calls it by
 * @param items how many items are left, at least one
 * @param half the date that is as likely as not; null where it is more than two years away
 * @param likely the date to plan with, 85 % sure; null where it is more than two years away
 * @param held how many of the team's earlier 85 % dates held
 * @param tested how many of them can be judged by now
 */
public record Expected(
        Kind kind,
        String what,
        int items,
        @Nullable LocalDate half,
        @Nullable LocalDate likely,
        int held,
        int tested) {

    /** What kind of work a forecast was asked for. */
    public enum Kind {
        /** What is under way, and the top of the backlog. */
        TOP,
        /** A goal of the roadmap, or a parent of a team without one. */
        OUTCOME,
        /** What people picked, together. */
        PICKED
    }
}
