package org.sprinthealth.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.intake.Sighting.Kind;
import org.sprinthealth.intake.Sighting.Refusal;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.intake.table.Unreadable;
import org.sprinthealth.settings.TeamSettings;

/**
 * A team's door: kept files go in, facts come out, and nobody's name passes. It reads the archive and nothing else, so the
 * same files and settings always give the same facts.
 */
public final class Intake {
    private final TeamSettings team;
    private final Archive archive;
    private final RememberedCriteria criteria;

    /**
     * The door of a team.
     *
     * @param team its settings
     * @param archive where its files are kept
     */
    public Intake(TeamSettings team, Archive archive) {
        this.team = team;
        this.archive = archive;
        this.criteria = new RememberedCriteria(team);
    }

    /** Looks at a file from its first row to its last: what it is and when it was exported, or why it is of no use. */
    public Sighting look(Arrival arrival) {
        try (Table table = open(arrival)) {
            ExportFormat format = ExportFormat.of(table.header(), team);
            if (format instanceof ExportFormat.OfItems items) {
                return items(arrival, format.name(), items.read(table, arrival.name(), team));
            }
            ExportFormat.OfSprints sprints = (ExportFormat.OfSprints) format;
            return sprints(arrival, format.name(), sprints.read(table, arrival.name(), team));
        } catch (Unreadable unreadable) {
            return unusable(arrival, null, 0, 0, List.of(unreadable.of(arrival.name())));
        } catch (IOException e) {
            throw new UncheckedIOException("The archive cannot be read", e);
        }
    }

    /**
     * Reads the exports of items of one night as one snapshot: merged by key, where a newer file's filled cell wins and an
     * empty one never does.
     *
     * @param oneNight sightings of kind ITEMS, at least one, in any order
     */
    public Night read(List<Sighting> oneNight) {
        MergedNight night = new MergedNight(team, criteria);
        oneNight.stream()
                .sorted(Comparator.comparing(Intake::exportedAt)
                        .thenComparing(sighting -> sighting.arrival().name())
                        .thenComparing(sighting -> sighting.arrival().sha256()))
                .forEach(sighting -> night.add(sighting, itemsOf(sighting)));
        return night.read();
    }

    /** Reads a file of sprints that has been looked at before. */
    public SprintsFile readSprints(Sighting sighting) {
        SprintRows rows = sprintsOf(sighting);
        Arrival arrival = sighting.arrival();
        FileReceipt receipt = new FileReceipt(
                arrival.name(),
                arrival.sha256(),
                sighting.format(),
                Verdict.ACCEPTED,
                sighting.at(),
                Scope.UNKNOWN,
                rows.read(),
                rows.sprints().size(),
                rows.quarantined(),
                rows.blank(),
                rows.notes());
        return new SprintsFile(rows.sprints(), receipt, rows.rejected());
    }

    private static Instant exportedAt(Sighting sighting) {
        if (sighting.at() == null) {
            throw new IllegalArgumentException(sighting.arrival().name() + " is no export of items");
        }
        return sighting.at();
    }

    private Sighting items(Arrival arrival, String format, ItemsFile file) {
        if (file.rows().isEmpty()) {
            return unusable(arrival, format, file.quarantined(), file.blank(), orEmpty(arrival, file.rejected()));
        }
        ExportInstant instant = ExportInstant.of(arrival, file.newestUpdate(), team);
        return new Sighting(arrival, Kind.ITEMS, format, instant.at(), instant.found(), null);
    }

    private Sighting sprints(Arrival arrival, String format, SprintRows rows) {
        if (rows.sprints().isEmpty()) {
            return unusable(arrival, format, rows.quarantined(), rows.blank(), orEmpty(arrival, rows.rejected()));
        }
        ExportInstant instant = ExportInstant.of(arrival, null, team);
        return new Sighting(arrival, Kind.SPRINTS, format, instant.at(), instant.found(), null);
    }

    /** An export without a single usable row says nothing, least of all that everything is gone. */
    private static List<Rejected> orEmpty(Arrival arrival, List<Rejected> rejected) {
        return rejected.isEmpty()
                ? List.of(new Rejected(
                        arrival.name(),
                        0,
                        null,
                        "it has a header and no rows",
                        "Check the filter it was exported with"))
                : rejected;
    }

    private static Sighting unusable(
            Arrival arrival, @Nullable String format, int quarantined, int blank, List<Rejected> rejected) {
        FileReceipt receipt = new FileReceipt(
                arrival.name(),
                arrival.sha256(),
                format,
                Verdict.QUARANTINED,
                null,
                Scope.UNKNOWN,
                quarantined + blank,
                0,
                quarantined,
                blank,
                List.of());
        return new Sighting(arrival, Kind.UNUSABLE, format, null, "", new Refusal(receipt, rejected));
    }

    private ItemsFile itemsOf(Sighting sighting) {
        try (Table table = open(sighting.arrival())) {
            ExportFormat format = ExportFormat.of(table.header(), team);
            return ((ExportFormat.OfItems) format)
                    .read(table, sighting.arrival().name(), team);
        } catch (IOException e) {
            throw new UncheckedIOException("The archive cannot be read", e);
        }
    }

    private SprintRows sprintsOf(Sighting sighting) {
        try (Table table = open(sighting.arrival())) {
            ExportFormat format = ExportFormat.of(table.header(), team);
            return ((ExportFormat.OfSprints) format)
                    .read(table, sighting.arrival().name(), team);
        } catch (IOException e) {
            throw new UncheckedIOException("The archive cannot be read", e);
        }
    }

    private Table open(Arrival arrival) throws IOException {
        return Table.open(() -> archive.open(arrival.sha256()));
    }
}
