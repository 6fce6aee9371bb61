package org.sprinthealth.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio file: where things are and which teams there are, in the order they are always shown in.
 *
 * @param id {@code [a-z0-9-]{1,40}}
 * @param name as people call it
 * @param zone the portfolio's time zone
 * @param asOf a fixed as-of date, or null for today
 * @param inbox folder with one sub-folder a team
 * @param state folder for archive, database, lock and logs
 * @param output folder of the editions
 * @param templates folder of the templates
 * @param database JDBC URL of an external database, or null for a file under {@code state}
 * @param quietSeconds how long a file's size and time must have been unchanged before it is taken
 * @param teams the teams, in the configured order
 * @param fingerprint SHA-256 of the portfolio file's bytes
 */
public record Portfolio(
        String id,
        String name,
        ZoneId zone,
        @Nullable LocalDate asOf,
        Path inbox,
        Path state,
        Path output,
        Path templates,
        @Nullable String database,
        int quietSeconds,
        List<TeamSettings> teams,
        String fingerprint) {
    public Portfolio {
        teams = List.copyOf(teams);
    }
}
