package org.sprinthealth.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;

/** A portfolio's teams as they are named on the command line. */
final class Teams {
    static final String NOTHING_READ = "nothing has been read yet. Run: sprint-health weekly";

    private Teams() {}

    static Optional<TeamSettings> find(Portfolio portfolio, String id) {
        return portfolio.teams().stream().filter(team -> team.id().equals(id)).findFirst();
    }

    static String ids(Portfolio portfolio) {
        return portfolio.teams().stream().map(TeamSettings::id).collect(Collectors.joining(", "));
    }
}
