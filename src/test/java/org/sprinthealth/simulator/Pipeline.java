package org.sprinthealth.simulator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.history.Database;
import org.sprinthealth.history.History;
import org.sprinthealth.intake.Archive;
import org.sprinthealth.intake.ContractFile;
import org.sprinthealth.intake.Inbox;
import org.sprinthealth.intake.Intake;
import org.sprinthealth.intake.Night;
import org.sprinthealth.intake.Sighting;
import org.sprinthealth.intake.Sighting.Kind;
import org.sprinthealth.intake.SprintsFile;
import org.sprinthealth.settings.TeamSettings;

/**
 * The product from inbox to history, wired by hand: what a run does for a team, without the run, and without what people
 * typed into its workbooks.
 *
 * @param inbox the folder with one folder a team
 * @param state a folder for archive and database
 */
record Pipeline(Path inbox, Path state) {
    private static final Clock LATER = Clock.fixed(Instant.parse("2100-01-01T00:00:00Z"), ZoneOffset.UTC);

    /** The histories of teams after everything in the inbox was read, in the order of the teams. */
    List<TeamHistory> read(List<TeamSettings> teams, LocalDate asOf) {
        List<TeamHistory> histories = new ArrayList<>();
        try (Database database = Database.in(state)) {
            History history = new History(database);
            for (TeamSettings team : teams) {
                read(team, history);
                histories.add(history.load(team.id(), Iteration.endOf(asOf, team.zone())));
            }
        }
        return histories;
    }

    private void read(TeamSettings team, History history) {
        Archive archive = new Archive(state.resolve("archive"));
        Intake intake = new Intake(team, archive);
        Map<LocalDate, List<Sighting>> nights = new TreeMap<>();
        new Inbox(inbox, Duration.ZERO, LATER).scan(team.id()).ready().forEach(archive::keep);
        for (Sighting sighting : archive.arrivals(team.id()).stream()
                .flatMap(arrival -> intake.look(arrival).stream())
                .toList()) {
            if (sighting.kind() == Kind.SPRINTS) {
                SprintsFile file = intake.readSprints(sighting);
                history.storeSprints(team.id(), file.sprints(), file.receipt(), file.rejected());
            } else if (sighting.kind() == Kind.CONTRACT) {
                ContractFile file = intake.readContract(sighting);
                history.storeContract(team.id(), file.entries(), file.dated(), file.receipt(), file.rejected());
            } else if (sighting.kind() != Kind.RETURNED) {
                nights.computeIfAbsent(night(sighting, team), first -> new ArrayList<>())
                        .add(sighting);
            }
        }
        nights.values().forEach(sightings -> store(intake.read(sightings), team, history));
    }

    private static void store(Night night, TeamSettings team, History history) {
        history.store(team.id(), night.snapshot(), night.sprints(), night.receipts(), night.rejected());
    }

    private static LocalDate night(Sighting sighting, TeamSettings team) {
        return Objects.requireNonNull(sighting.at(), sighting.arrival().name())
                .atZone(team.zone())
                .toLocalDate();
    }
}
