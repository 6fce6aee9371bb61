package org.sprinthealth.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.history.History;
import org.sprinthealth.intake.Archive;
import org.sprinthealth.intake.Arrival;
import org.sprinthealth.intake.ContractFile;
import org.sprinthealth.intake.Intake;
import org.sprinthealth.intake.Night;
import org.sprinthealth.intake.ReturnedFile;
import org.sprinthealth.intake.Sighting;
import org.sprinthealth.intake.Sighting.Kind;
import org.sprinthealth.intake.SprintsFile;
import org.sprinthealth.settings.TeamSettings;

/**
 * Brings a team's history up to what has arrived. Only new files are read, unless one is older than what is known, or the
 * settings that decide how files are understood have changed: then the nights from there on are derived again.
 */
final class TeamIntake {
    private final History history;
    private final TeamSettings team;
    private final Intake intake;

    TeamIntake(History history, Archive archive, TeamSettings team) {
        this.history = history;
        this.team = team;
        this.intake = new Intake(team, archive);
    }

    /** Reads what is not known yet; doing it again changes nothing. */
    void take(List<Arrival> arrivals) {
        forgetWhatWasUnderstoodOtherwise();
        Set<Arrival> known = known(arrivals);
        List<Sighting> fresh = look(arrivals.stream().filter(arrival -> !known.contains(arrival)));
        fresh.forEach(this::keepWhatIsNoNight);
        nights(fresh).keySet().stream().findFirst().ifPresent(first -> derive(first, fresh, known));
    }

    /**
     * The files of the last night at or before an instant, read once more, for whoever wants to see where its items stand;
     * empty where no night is known.
     */
    Optional<Night> lastNight(List<Arrival> arrivals, Instant asOf) {
        return history.lastSnapshot(team.id(), asOf)
                .map(at -> at.atZone(team.zone()).toLocalDate())
                .map(date -> nights(look(arrivals.stream().filter(isOf(date)))).getOrDefault(date, List.of()))
                .filter(TeamIntake::hasItems)
                .map(intake::read);
    }

    /** Whether an arrival was read as a file of a date. */
    private Predicate<Arrival> isOf(LocalDate date) {
        List<FileReceipt> receipts = history.receipts(team.id()).stream()
                .filter(receipt -> receipt.instant() != null
                        && receipt.instant().atZone(team.zone()).toLocalDate().equals(date))
                .toList();
        return arrival -> receipts.stream()
                .anyMatch(receipt -> receipt.sha256().equals(arrival.sha256()) && arrival.isCalled(receipt.name()));
    }

    private static boolean hasItems(List<Sighting> sightings) {
        return sightings.stream().anyMatch(sighting -> sighting.kind() == Kind.ITEMS);
    }

    private void forgetWhatWasUnderstoodOtherwise() {
        String fingerprint = team.intakeFingerprint();
        if (!history.understoodWith(team.id()).equals(Optional.of(fingerprint))) {
            history.forget(team.id());
            history.understandWith(team.id(), fingerprint);
        }
    }

    /** The same bytes under another name may be another night. */
    private Set<Arrival> known(List<Arrival> arrivals) {
        Map<String, List<FileReceipt>> receipts =
                history.receipts(team.id()).stream().collect(Collectors.groupingBy(FileReceipt::sha256));
        return arrivals.stream()
                .filter(arrival -> receipts.getOrDefault(arrival.sha256(), List.of()).stream()
                        .anyMatch(receipt -> arrival.isCalled(receipt.name())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Sighting> look(Stream<Arrival> arrivals) {
        return arrivals.flatMap(arrival -> intake.look(arrival).stream()).toList();
    }

    private void keepWhatIsNoNight(Sighting sighting) {
        if (sighting.kind() == Kind.SPRINTS) {
            SprintsFile file = intake.readSprints(sighting);
            history.storeSprints(team.id(), file.sprints(), file.receipt(), file.rejected());
        } else if (sighting.kind() == Kind.CONTRACT) {
            ContractFile file = intake.readContract(sighting);
            history.storeContract(team.id(), file.entries(), file.dated(), file.receipt(), file.rejected());
        } else if (sighting.kind() == Kind.RETURNED) {
            ReturnedFile file = intake.readReturned(sighting);
            history.storeReturned(team.id(), file.workbook(), file.receipt());
        } else if (sighting.kind() == Kind.UNUSABLE) {
            Sighting.Refusal refusal = Objects.requireNonNull(sighting.refusal());
            history.storeUnusable(team.id(), refusal.receipt(), refusal.rejected());
        }
    }

    private SortedMap<LocalDate, List<Sighting>> nights(Collection<Sighting> sightings) {
        return sightings.stream()
                .filter(sighting -> sighting.kind() == Kind.ITEMS || sighting.kind() == Kind.COMPANION)
                .collect(Collectors.groupingBy(this::night, TreeMap::new, Collectors.toList()));
    }

    private LocalDate night(Sighting sighting) {
        return Objects.requireNonNull(sighting.at()).atZone(team.zone()).toLocalDate();
    }

    /** Derives the history from a night on; where later nights are known already, they are read again behind it. */
    private void derive(LocalDate first, List<Sighting> fresh, Set<Arrival> known) {
        List<Sighting> all = fresh;
        if (isKnownAfter(first)) {
            history.forgetFrom(team.id(), first.atStartOfDay(team.zone()).toInstant());
            all = Stream.concat(fresh.stream(), look(known.stream()).stream()).toList();
        }
        nights(all).tailMap(first).values().forEach(this::store);
    }

    private boolean isKnownAfter(LocalDate first) {
        return history.newestSnapshot(team.id())
                .filter(newest ->
                        !newest.isBefore(first.atStartOfDay(team.zone()).toInstant()))
                .isPresent();
    }

    private void store(List<Sighting> sightings) {
        if (!hasItems(sightings)) {
            sightings.forEach(this::keepAlone);
            return;
        }
        Night night = intake.read(sightings);
        history.store(team.id(), night.snapshot(), night.sprints(), night.receipts(), night.rejected());
    }

    private void keepAlone(Sighting companion) {
        Sighting.Refusal alone = intake.leftAlone(companion);
        history.storeUnusable(team.id(), alone.receipt(), alone.rejected());
    }
}
