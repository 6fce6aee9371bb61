package org.sprinthealth.intake;

import java.util.Locale;
import org.sprinthealth.facts.Level;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.settings.TeamSettings;

/** How large a thing a type is: as the team's settings say, else by the type's name in seven languages, else standard. */
final class Levels {
    private static final Words<Level> NAMES = Words.read("types.txt", Level.class);

    private final TeamSettings team;

    Levels(TeamSettings team) {
        this.team = team;
    }

    Level of(String type) {
        Level set = team.types().get(type.toLowerCase(Locale.ROOT));
        return set != null ? set : NAMES.meaningOf(type).orElse(Level.STANDARD);
    }
}
