package org.sprinthealth.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.history.Database;
import org.sprinthealth.history.History;
import org.sprinthealth.intake.Archive;
import org.sprinthealth.intake.Inbox;
import org.sprinthealth.intake.Night;
import org.sprinthealth.intake.Understood;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;

/**
 * The reading of an inbox tried out, in a folder that is thrown away: what a first run would take, refuse and miss. The
 * portfolio's own state and output are neither read nor changed.
 */
public final class Trial implements AutoCloseable {
    private final Path folder;
    private final Archive archive;
    private final Database database;
    private final Inventory inventory;

    /**
     * What came of a team's files.
     *
     * @param report what a run would make of them
     * @param leftAlone files that a run would leave in the inbox, and why
     * @param understood what would be mapped to what in the files of the newest night
     */
    public record Tried(TeamReport report, List<Rejected> leftAlone, List<Understood> understood) {
        public Tried {
            understood = List.copyOf(understood);
            leftAlone = List.copyOf(leftAlone);
        }
    }

    private Trial(Path folder, Portfolio portfolio, Clock clock) {
        this.folder = folder;
        this.archive = Archive.in(folder);
        Inbox inbox = new Inbox(portfolio.inbox(), Duration.ofSeconds(portfolio.quietSeconds()), clock);
        this.inventory = Inventory.take(portfolio, inbox, archive);
        this.database = Database.in(folder);
    }

    /** Begins a trial with what lies in the inbox now. */
    public static Trial of(Portfolio portfolio, Clock clock) {
        try {
            return new Trial(Files.createTempDirectory("sprint-health-check-"), portfolio, clock);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    /** Tries a team's files. */
    public Tried team(TeamSettings team, LocalDate asOf) {
        History history = new History(database);
        Inventory.Found found = inventory.of(team);
        TeamIntake intake = new TeamIntake(history, archive, team);
        intake.take(found.arrivals());
        Instant end = TeamFigures.endOf(asOf, team);
        TeamReport report = TeamFigures.read(
                team,
                asOf,
                history.load(team.id(), end),
                history.notes(team.id(), asOf),
                history.receipts(team.id()),
                history.rejected(team.id()));
        List<Understood> understood =
                intake.lastNight(found.arrivals(), end).map(Night::understood).orElse(List.of());
        return new Tried(report, found.leftAlone(), understood);
    }

    @Override
    public void close() {
        database.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder " + folder + " can't be removed", e);
        }
    }
}
