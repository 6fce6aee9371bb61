package org.sprinthealth.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.sprinthealth.history.Database;
import org.sprinthealth.history.History;
import org.sprinthealth.history.UnusableDatabase;
import org.sprinthealth.intake.Archive;
import org.sprinthealth.intake.Inbox;
import org.sprinthealth.job.Outcome.Ending;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;

/**
 * History derived again from the archive, night by night. It comes to the same as before, since history depends on the
 * archive and the settings alone.
 */
public final class Replay {
    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final Portfolio portfolio;
    private final Progress progress;
    private final Archive archive;
    private final AtomicInteger done = new AtomicInteger();

    private Replay(Portfolio portfolio, Progress progress) {
        this.portfolio = portfolio;
        this.progress = progress;
        this.archive = Archive.in(portfolio.state());
    }

    /**
     * Takes in what lies in the inbox, then replays every export that was taken on a date or later, in order.
     *
     * @param from the first date, in each team's zone
     */
    public static Outcome from(Portfolio portfolio, LocalDate from, Progress progress, Clock clock) throws LockHeld {
        Replay replay = new Replay(portfolio, progress);
        try (RunLock lock = RunLock.take(portfolio.state(), "backfill", clock)) {
            LOG.debug("holding {}", lock);
            Inventory.take(portfolio, new Inbox(portfolio.inbox(), Duration.ZERO, clock), replay.archive);
            return replay.teams(
                    (history, team) -> history.forgetFrom(
                            team.id(), from.atStartOfDay(team.zone()).toInstant()),
                    "from " + from + " on");
        }
    }

    /** Throws the database away, or what a server's holds of the portfolio's teams, and replays the whole archive. */
    public static Outcome all(Portfolio portfolio, Progress progress, Clock clock) throws LockHeld {
        Replay replay = new Replay(portfolio, progress);
        try (RunLock lock = RunLock.take(portfolio.state(), "rebuild", clock)) {
            LOG.debug("holding {}", lock);
            if (portfolio.database() == null) {
                delete(Databases.folder(portfolio));
            }
            return replay.teams((history, team) -> history.forget(team.id()), "from the whole archive");
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the database in " + folder + " can't be removed", e);
        }
    }

    private Outcome teams(BiConsumer<History, TeamSettings> forgetting, String what) {
        try (Database database = Databases.of(portfolio)) {
            History history = new History(database);
            List<String> troubles = portfolio.teams().parallelStream()
                    .flatMap(team -> team(history, team, forgetting).stream())
                    .toList();
            return new Outcome(
                    Ending.PUBLISHED,
                    "The history of " + portfolio.teams().size() + " teams was derived again " + what
                            + ". For an edition, run: sprint-health weekly",
                    troubles);
        }
    }

    /** What is wrong with the team; empty where nothing is. */
    private Optional<String> team(History history, TeamSettings team, BiConsumer<History, TeamSettings> forgetting) {
        try {
            forgetting.accept(history, team);
            new TeamIntake(history, archive, team).take(archive.arrivals(team));
            int files = history.receipts(team.id()).size();
            progress.team(team.id(), done.incrementAndGet(), portfolio.teams().size(), files + " files");
            return Optional.empty();
        } catch (DataAccessException | TransactionException | UnusableDatabase oursToMend) {
            throw oursToMend;
        } catch (RuntimeException trouble) {
            LOG.error("team {} could not be read again; the others go on", team.id(), trouble);
            return Optional.of(team.id() + ": " + trouble.getMessage());
        }
    }
}
