package org.sprinthealth.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.intake.Archive;
import org.sprinthealth.intake.Arrival;
import org.sprinthealth.intake.Dropped;
import org.sprinthealth.intake.Inbox;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.settings.TeamSettings.Share;

/** What lies in the inbox tonight, by team, once every file that is ready has been copied into the archive. */
record Inventory(Map<String, Found> teams) {

    /**
     * One team's part.
     *
     * @param present fingerprints of the files that lie in the team's inbox now
     * @param leftAlone what was not taken, and why
     * @param arrivals all that ever arrived for the team
     */
    record Found(Set<String> present, List<Rejected> leftAlone, List<Arrival> arrivals) {
        Found {
            leftAlone = List.copyOf(leftAlone);
            arrivals = List.copyOf(arrivals);
        }

        /** Adds what decides the team's part of an edition. */
        void addTo(Fingerprint fingerprint, String team) {
            arrivals.forEach(arrival -> fingerprint.with(team + "/" + arrival.name(), arrival.sha256()));
            present.forEach(sha256 -> fingerprint.with(team + " has", sha256));
            leftAlone.forEach(file -> fingerprint.with(team + " left", file.inWords()));
        }
    }

    /** Looks at every team's inbox and archives what is ready; one team's trouble is told in its part. */
    static Inventory take(Portfolio portfolio, Inbox inbox, Archive archive) {
        Map<String, Found> teams = new LinkedHashMap<>();
        Map<String, Lying> folders = new LinkedHashMap<>();
        EditedWorkbooks edited = EditedWorkbooks.in(portfolio.output());
        for (TeamSettings team : portfolio.teams()) {
            Lying lying = taken(inbox.scan(team.id()), archive);
            Lying inPlace = taken(new Inbox.Scan(edited.of(team.id()), List.of()), archive);
            Set<String> present = new TreeSet<>(lying.present());
            present.addAll(inPlace.present());
            List<Rejected> leftAlone = new ArrayList<>(lying.leftAlone());
            leftAlone.addAll(inPlace.leftAlone());
            for (Share share : team.shares()) {
                Lying shared = folders.computeIfAbsent(share.folder(), folder -> taken(inbox.scan(folder), archive));
                present.addAll(shared.present());
                leftAlone.addAll(share.first() ? shared.leftAlone() : List.of());
            }
            teams.put(team.id(), new Found(present, leftAlone, archive.arrivals(team)));
        }
        return new Inventory(teams);
    }

    /** What lies in a folder: fingerprints of what is kept, and what is left alone. */
    private record Lying(Set<String> present, List<Rejected> leftAlone) {}

    private static Lying taken(Inbox.Scan scan, Archive archive) {
        Set<String> present = new TreeSet<>();
        List<Rejected> leftAlone = new ArrayList<>(scan.leftAlone());
        for (Dropped dropped : scan.ready()) {
            archive.keep(dropped)
                    .ifPresentOrElse(arrival -> present.add(arrival.sha256()), () -> leftAlone.add(changing(dropped)));
        }
        return new Lying(present, leftAlone);
    }

    private static Rejected changing(Dropped dropped) {
        return new Rejected(
                dropped.name(),
                0,
                null,
                "it changed while it was being copied",
                "Let it be copied whole; the next run takes it");
    }

    Found of(TeamSettings team) {
        Found found = teams.get(team.id());
        if (found == null) {
            throw new IllegalArgumentException("no inventory was taken of " + team.id());
        }
        return found;
    }
}
