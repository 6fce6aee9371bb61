package org.sprinthealth.intake;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.State;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.settings.TeamSettings;

/**
 * The states that a team's statuses mean: as its settings say, else by the status's name where that agrees with the
 * tracker's own category on whether work is over, else by the category.
 */
final class States {
    private static final Words<State> NAMES = Words.read("statuses.txt", State.class);
    private static final Words<State> CATEGORIES = Words.read("status-categories.txt", State.class);
    private static final Words<State> RESOLUTIONS = Words.read("resolutions.txt", State.class);

    private final TeamSettings team;

    States(TeamSettings team) {
        this.team = team;
    }

    /** The state, or null where neither settings nor name nor category tell it. Closed undone is cancelled. */
    @Nullable
    State of(String status, String category, String resolution) {
        State set = team.states().get(status.toLowerCase(Locale.ROOT));
        State state = set != null ? set : byDefault(status, category);
        boolean undone = RESOLUTIONS.meaningOf(resolution).isPresent();
        return state == State.DONE && undone ? State.CANCELLED : state;
    }

    private static @Nullable State byDefault(String status, String category) {
        Optional<State> byName = NAMES.meaningOf(status);
        Optional<State> byCategory = CATEGORIES.meaningOf(category);
        if (byCategory.isEmpty()) {
            return byName.orElse(null);
        }
        boolean over = byCategory.get().isClosed();
        return byName.filter(state -> state.isClosed() == over).orElse(byCategory.get());
    }
}
