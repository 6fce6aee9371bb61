package org.sprinthealth.simulator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * What kind of team is simulated, and what happens to it.
 *
 * @param id its id
 * @param name its name
 * @param prefix of its items' keys
 * @param voice how it writes
 * @param zone its time zone, and that of its exports
 * @param seed decides everything that is left to chance
 * @param from the first day
 * @param to the last day
 * @param holidays days on which nothing happens and nothing is exported
 * @param cadence its sprints, a cadence of length 0 for a team without
 * @param refinement how its backlog becomes clear, or less so
 * @param flow how much of what happens
 * @param oddities what happens once, in its third sprint or after it
 */
record Story(
        String id,
        String name,
        String prefix,
        Voice voice,
        ZoneId zone,
        long seed,
        LocalDate from,
        LocalDate to,
        Set<LocalDate> holidays,
        Cadence cadence,
        Refinement refinement,
        Flow flow,
        Set<Oddity> oddities) {

    /** How a team writes its items. */
    record Voice(Language language, Dialect dialect, Writer.Place place) {}

    /**
     * A team's sprints.
     *
     * @param first day of the first one
     * @param days calendar days from the start to the planned end
     * @param every calendar days from one start to the next
     * @param late the number of the one that is closed on the next working day, 0 for none
     * @param movedInPlanning whether what is left over is moved in the next planning, rather than by the tracker at the close
     */
    record Cadence(LocalDate first, int days, int every, int late, boolean movedInPlanning) {
        static final Cadence NONE = new Cadence(LocalDate.MAX, 0, 0, 0);

        Cadence(LocalDate first, int days, int every, int late) {
            this(first, days, every, late, false);
        }

        Cadence withLeftOversMovedInPlanning() {
            return new Cadence(first, days, every, late, true);
        }

        boolean isNone() {
            return every == 0;
        }
    }

    /**
     * How clear the backlog is and becomes. Chances by week, counted from 0.
     *
     * @param clearAtFirst share of items that are clear on the first day
     * @param improved chance that a refinement improves an item of the next twenty
     * @param spoiled chance that an item of the next twenty is rewritten for the worse
     * @param bornClear chance that a new item is clear from the start
     */
    record Refinement(
            double clearAtFirst,
            IntToDoubleFunction improved,
            IntToDoubleFunction spoiled,
            IntToDoubleFunction bornClear) {}

    /**
     * How much of what happens.
     *
     * @param backlog items on the first day
     * @param arrivals new items a day
     * @param capacity items in a sprint after planning
     * @param finished items finished a day
     * @param added items that come into a running sprint a day
     * @param removed items that leave it a day
     * @param reestimated items estimated anew in it a day
     * @param cancelled items cancelled in it a day
     * @param estimated share of items that get an estimate
     */
    record Flow(
            int backlog,
            double arrivals,
            int capacity,
            double finished,
            double added,
            double removed,
            double reestimated,
            double cancelled,
            double estimated) {}

    /** What happens once and makes ledgers hard. */
    enum Oddity {
        /** An item planned for the next sprint is done before that starts. */
        DONE_BEFORE_START,
        /** An item is done an hour after its sprint was closed and rolled over. */
        DONE_AFTER_CLOSE,
        /** An item leaves the sprint and comes back. */
        REMOVED_AND_BACK,
        /** A completed item is opened again in the next sprint. */
        REOPENED,
        /** An item loses its estimate. */
        ESTIMATE_CLEARED;

        static Set<Oddity> all() {
            return EnumSet.allOf(Oddity.class);
        }
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !holidays.contains(day);
    }

    int week(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(from, day);
    }

    /** The days on which the team works, in order. */
    List<LocalDate> workingDays() {
        return from.datesUntil(to.plusDays(1)).filter(this::isWorkingDay).toList();
    }
}
