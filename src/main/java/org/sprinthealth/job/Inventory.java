package org.sprinthealth.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.ArrayList;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.intake.Archive;
import org.sprinthealth.intake.Arrival;
import org.sprinthealth.intake.Dropped;
import org.sprinthealth.intake.Inbox;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;

/** What lies in the inbox tonight, by team, once every file that is ready has been copied into the archive. */
record Inventory(Map<String, Found> teams) {

    /**
     * One team's part.
     *
     * @param present fingerprints of the files that lie in the team's inbox now
     * @param leftAlone what was not taken, and why
     * @param arrivals all that ever arrived for the team
     */
    record Found(Set<String> present, List<Rejected> leftAlone, List<Arrival> arrivals) {}

    /** Looks at every team's inbox and archives what is ready; one team's trouble is told in its part. */
    static Inventory take(Portfolio portfolio, Inbox inbox, Archive archive) {
        Map<String, Found> teams = new LinkedHashMap<>();
        for (TeamSettings team : portfolio.teams()) {
            teams.put(team.id(), find(team.id(), inbox, archive));
        }
        return new Inventory(teams);
    }

    private static Found find(String team, Inbox inbox, Archive archive) {
        Inbox.Scan scan = inbox.scan(team);
        Set<String> present = new TreeSet<>();
        List<Rejected> leftAlone = new ArrayList<>(scan.leftAlone());
        for (Dropped dropped : scan.ready()) {
            try {
                present.add(archive.keep(dropped).sha256());
            } catch (java.io.UncheckedIOException e) {
                leftAlone.add(unreadable(dropped, e));
            }
        }
        return new Found(present, leftAlone, archive.arrivals(team));
    }

    private static Rejected unreadable(Dropped dropped, Exception trouble) {
        return new Rejected(
                dropped.name(),
                0,
                null,
                "could not be copied into the archive: " + trouble.getMessage(),
                "See that the file can be read and has been copied whole; the next run takes it");
    }

    Found of(TeamSettings team) {
        Found found = teams.get(team.id());
        if (found == null) {
            throw new IllegalArgumentException("no inventory was taken of " + team.id());
        }
        return found;
    }
}
