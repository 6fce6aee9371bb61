package org.sprinthealth.job;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.sprinthealth.history.Database;
import org.sprinthealth.history.History;
import org.sprinthealth.history.UnusableDatabase;
import org.sprinthealth.intake.Archive;
import org.sprinthealth.intake.Inbox;
import org.sprinthealth.job.Outcome.Ending;
import org.sprinthealth.publish.Edition;
import org.sprinthealth.publish.Imprint;
import org.sprinthealth.publish.NotPublished;
import org.sprinthealth.publish.Staging;
import org.sprinthealth.report.EditionReadings;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;

/**
 * One run of a portfolio, from the inbox to a published edition. The same command again resumes what was cut short, or
 * says that there is nothing new to do.
 */
public final class NightlyRun {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);

    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final Kind kind;
    private final Progress progress;
    private final Clock clock;

    private NightlyRun(Portfolio portfolio, LocalDate asOf, Kind kind, Progress progress, Clock clock) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.kind = kind;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Runs.
     *
     * @param portfolio what to run
     * @param asOf the edition's date
     * @param kind how much of it
     * @param progress told of each team
     * @param clock what tells how long a file has been quiet, and since when the lock is held
     */
    public static Outcome run(Portfolio portfolio, LocalDate asOf, Kind kind, Progress progress, Clock clock) {
        return new NightlyRun(portfolio, asOf, kind, progress, clock).locked();
    }

    private Outcome locked() {
        try (RunLock lock = RunLock.take(portfolio.state(), name(kind), clock)) {
            LOG.debug("holding {}", lock);
            return prepared();
        } catch (LockHeld held) {
            return new Outcome(Ending.LOCKED, String.valueOf(held.getMessage()), List.of());
        } catch (UnusableDatabase | NotPublished | UncheckedIOException trouble) {
            LOG.error("nothing new was published", trouble);
            return new Outcome(Ending.FAILED, String.valueOf(trouble.getMessage()), List.of());
        }
    }

    private Outcome prepared() {
        Archive archive = Archive.in(portfolio.state());
        Inbox inbox = new Inbox(portfolio.inbox(), Duration.ofSeconds(portfolio.quietSeconds()), clock);
        Inventory inventory = Inventory.take(portfolio, inbox, archive);
        Templates templates = Templates.in(portfolio.templates());
        Optional<byte[]> earlier = Edition.earlier(portfolio.output(), asOf, name(Kind.WEEKLY), EditionReadings.FILE);
        Imprint imprint = imprint(inventory, templates, earlier);
        Optional<Edition> there = Edition.published(portfolio.output(), asOf, imprint.fingerprint());
        if (there.isPresent()) {
            there.get().makeLatest();
            Editions.list(portfolio, templates);
            return new Outcome(
                    Ending.NOTHING_NEW, "Nothing new to do: " + there.get().folder() + " is up to date", List.of());
        }
        try (Database database = Databases.of(portfolio)) {
            Staging staging = Staging.open(portfolio.output(), imprint);
            Editing editing = new Editing(
                    staging,
                    templates,
                    kind,
                    Edition.latest(portfolio.output()),
                    earlier.flatMap(EditionReadings::read));
            Outcome outcome = worked(archive, inventory, imprint, database, staging, editing);
            if (outcome.ending() == Ending.PUBLISHED) {
                Editions.list(portfolio, templates);
            }
            return outcome;
        }
    }

    private Outcome worked(
            Archive archive,
            Inventory inventory,
            Imprint imprint,
            Database database,
            Staging staging,
            Editing editing) {
        Run run = new Run(portfolio, asOf, inventory, new History(database), archive, editing, progress);
        try (Batch batch = new Batch(database.dataSource(), run)) {
            return outcome(batch.run(parameters(imprint), staging.isResumed()), run, imprint);
        }
    }

    private Outcome outcome(Batch.Ended ended, Run run, Imprint imprint) {
        if (ended.status() == BatchStatus.COMPLETED) {
            String folder = Edition.published(portfolio.output(), asOf, imprint.fingerprint())
                    .map(edition -> edition.folder().toString())
                    .orElse("");
            return new Outcome(Ending.PUBLISHED, "Published " + folder, run.troubles());
        }
        if (ended.stoppedByTheProcess()) {
            return new Outcome(Ending.STOPPED, "Stopped; the same command goes on from here", List.of());
        }
        ended.failures().forEach(failure -> LOG.error("nothing new was published", failure));
        return new Outcome(Ending.FAILED, "Nothing new was published: " + ended.why(), List.of());
    }

    private JobParameters parameters(Imprint imprint) {
        return new JobParametersBuilder()
                .addString("portfolio", imprint.portfolio())
                .addString("as-of", imprint.asOf().toString())
                .addString("kind", imprint.kind())
                .addString("fingerprint", imprint.fingerprint())
                .toJobParameters();
    }

    /** What an earlier edition said is compared with, so it decides the bytes as any export does. */
    private Imprint imprint(Inventory inventory, Templates templates, Optional<byte[]> earlier) {
        Fingerprint fingerprint = templates
                .addTo(new Fingerprint())
                .with("program", Program.version())
                .with("portfolio", portfolio.fingerprint())
                .with("as-of", asOf.toString())
                .with("kind", name(kind))
                .with("compared with", earlier.orElse(new byte[0]));
        for (TeamSettings team : portfolio.teams()) {
            inventory.of(team).addTo(fingerprint, team.id());
        }
        return new Imprint(portfolio.id(), asOf, name(kind), fingerprint.hex(), Program.version());
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
