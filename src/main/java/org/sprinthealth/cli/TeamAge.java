package org.sprinthealth.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.publish.Manifest;
import org.sprinthealth.settings.TeamSettings;

/**
 * How a team stood in the latest edition, and how old its newest export has become since.
 *
 * @param team its settings
 * @param published what the latest edition says of it; null where it is not in it
 * @param days the age of its newest export in whole days; null where it never had one
 */
record TeamAge(
        TeamSettings team,
        Manifest.@Nullable Team published,
        @Nullable Long days) {

    static TeamAge of(TeamSettings team, Optional<Manifest.Team> published, LocalDate today) {
        Long days = published
                .map(Manifest.Team::newestExport)
                .map(newest -> ChronoUnit.DAYS.between(LocalDate.ofInstant(newest, team.zone()), today))
                .orElse(null);
        return new TeamAge(team, published.orElse(null), days);
    }

    boolean isWell() {
        return published != null && !published.inTrouble() && days != null && days <= team.staleAfterDays();
    }

    String inWords() {
        if (published == null) {
            return "not in the latest edition";
        }
        if (days == null) {
            return published.outcome();
        }
        String age = published.outcome() + ", newest export " + days + (days == 1 ? " day old" : " days old");
        return days <= team.staleAfterDays() ? age : age + ", stale after " + team.staleAfterDays();
    }
}
