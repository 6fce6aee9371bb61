package org.sprinthealth.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An item presented in a Sprint Planning, as the team's planning log has it.
 *
 * @param sprint the sprint's name as the tracker shows it
 * @param item the item's key
 * @param outcome what became of it in the planning
 * @param neededClarification whether it needed clarification after it was taken
 * @param note the team's note, or null
 */
public record PlanningEntry(
        String sprint,
        String item,
        Outcome outcome,
        boolean neededClarification,
        @Nullable String note) implements Contracts.Entry {

    /** What becomes of an item that is presented. */
    public enum Outcome {
        TAKEN,
        /** Pushed back as unclear. */
        NOT_READY,
        CAPACITY,
        PRIORITY
    }

    @Override
    public Contracts.Table table() {
        return Contracts.Table.PLANNING_LOG;
    }

    @Override
    public String part() {
        return sprint.toLowerCase(Locale.ROOT);
    }
}
