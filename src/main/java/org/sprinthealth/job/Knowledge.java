package org.sprinthealth.job;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sprinthealth.facts.Origin;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.history.Database;
import org.sprinthealth.history.History;
import org.sprinthealth.intake.Archive;
import org.sprinthealth.intake.Night;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;

/** What the database knows of a portfolio's teams, for whoever only looks. While it is open no run can begin. */
public final class Knowledge implements AutoCloseable {
    private final RunLock lock;
    private final Database database;
    private final History history;
    private final Archive archive;

    private Knowledge(RunLock lock, Database database, Archive archive) {
        this.lock = lock;
        this.database = database;
        this.history = new History(database);
        this.archive = archive;
    }

    /**
     * Opens it; empty where no run has made a database yet.
     *
     * @param command what it is opened for, for whoever finds the lock held
     * @throws LockHeld where a run is going on: a database of files has one user at a time
     */
    public static Optional<Knowledge> open(Portfolio portfolio, String command, Clock clock) throws LockHeld {
        if (!isThere(portfolio)) {
            return Optional.empty();
        }
        RunLock lock = RunLock.take(portfolio.state(), command, clock);
        try {
            return Optional.of(new Knowledge(lock, Databases.of(portfolio), Archive.in(portfolio.state())));
        } catch (RuntimeException trouble) {
            lock.close();
            throw trouble;
        }
    }

    private static boolean isThere(Portfolio portfolio) {
        return portfolio.database() != null || Files.isDirectory(Databases.folder(portfolio));
    }

    /** What there is to report of a team as of a date. */
    public TeamReport report(TeamSettings team, LocalDate asOf) {
        return TeamFigures.read(
                team,
                asOf,
                history.load(team.id(), TeamFigures.endOf(asOf, team)),
                history.notes(team.id(), asOf),
                history.receipts(team.id()),
                rejected(team));
    }

    /** Where a team's items stand in the newest export as of a date, by their keys; none where the archive has none. */
    public Map<String, Origin> origins(TeamSettings team, LocalDate asOf) {
        return new TeamIntake(history, archive, team)
                .lastNight(archive.arrivals(team), TeamFigures.endOf(asOf, team))
                .map(Night::origins)
                .orElse(Map.of());
    }

    /** What could not be used of a team's files. */
    public List<Rejected> rejected(TeamSettings team) {
        return history.rejected(team.id());
    }

    @Override
    public void close() {
        try (lock) {
            database.close();
        }
    }
}
