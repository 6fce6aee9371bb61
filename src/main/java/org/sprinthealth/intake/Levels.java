package org.sprinthealth.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Level;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.settings.TeamSettings;

/** How large a thing a type is: as the team's settings say, else as its tracker means the type, else by the type's name in seven languages, else standard. */
final class Levels {
    private static final Words<Level> NAMES = Words.read("types.txt", Level.class);

    private final TeamSettings team;

    Levels(TeamSettings team) {
        this.team = team;
    }

    /**
     * The level of a type.
     *
     * @param ofTracker what its tracker means by the type where that is not what others mean, or null
     */
    Level of(String type, @Nullable Level ofTracker) {
        Level set = team.types().get(type.toLowerCase(Locale.ROOT));
        if (set != null) {
            return set;
        }
        return ofTracker != null ? ofTracker : NAMES.meaningOf(type).orElse(Level.STANDARD);
    }
}
