package org.sprinthealth.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.history.History;
import org.sprinthealth.history.UnusableDatabase;
import org.sprinthealth.intake.Archive;
import org.sprinthealth.publish.Edition;
import org.sprinthealth.publish.Manifest;
import org.sprinthealth.publish.NotPublished;
import org.sprinthealth.report.EditionReadings;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;

/** The work of a run, step by step, as plain code: each step can be done again, and then comes to the same. */
final class Run {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final Inventory inventory;
    private final History history;
    private final Archive archive;
    private final Editing editing;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();

    Run(
            Portfolio portfolio,
            LocalDate asOf,
            Inventory inventory,
            History history,
            Archive archive,
            Editing editing,
            Progress progress) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.inventory = inventory;
        this.history = history;
        this.archive = archive;
        this.editing = editing;
        this.progress = progress;
    }

    /** The ids of the teams, in the configured order. */
    List<String> teams() {
        return portfolio.teams().stream().map(TeamSettings::id).toList();
    }

    /** A team's part: what arrived becomes history, figures and staged files. Its own trouble stays with it. */
    void team(String id) {
        TeamSettings team = settings(id);
        try {
            String trouble = workOut(team);
            history.storeOutcome(id, end(team), true, trouble);
        } catch (DataAccessException | TransactionException | UnusableDatabase | NotPublished oursToMend) {
            throw oursToMend;
        } catch (RuntimeException trouble) {
            LOG.error("team {} could not be worked out; the others go on", id, trouble);
            editing.teamAsBefore(id);
            history.storeOutcome(id, end(team), false, String.valueOf(trouble.getMessage()));
        }
        progress.team(
                id,
                done.incrementAndGet(),
                portfolio.teams().size(),
                Condition.of(team, asOf, history).inWords());
    }

    private String workOut(TeamSettings team) {
        Inventory.Found found = inventory.of(team);
        new TeamIntake(history, archive, team).take(found.arrivals());
        List<FileReceipt> receipts = history.receipts(team.id());
        List<Rejected> rejected = Stream.concat(found.leftAlone().stream(), history.rejected(team.id()).stream())
                .toList();
        TeamHistory known = history.load(team.id(), end(team));
        TeamReport report = TeamFigures.read(team, asOf, known, history.notes(team.id(), asOf), receipts, rejected);
        editing.team(report, PortfolioFigures.readings(report, history));
        history.storeFigures(team.id(), end(team), report.kept(), report.struggles());
        history.storeAhead(team.id(), end(team), report.expected(), report.waiting());
        return Condition.troubleWith(team, asOf, found, receipts);
    }

    /** The portfolio's part, made from what the teams' parts left in the database. */
    void portfolio() {
        PortfolioFigures figures = new PortfolioFigures(portfolio, asOf, history);
        PortfolioReport report = figures.read();
        editing.portfolio(report, EditionReadings.of(report, figures.bases()));
    }

    /** What readers see: all of it, or nothing new. */
    void publish() {
        Edition edition =
                editing.publish(portfolio.teams().stream().map(this::entry).toList());
        LOG.info("published {}", edition.folder());
    }

    private Manifest.Team entry(TeamSettings team) {
        refuseLoss(team);
        Condition condition = Condition.of(team, asOf, history);
        Inventory.Found found = inventory.of(team);
        List<FileReceipt> receipts = Stream.concat(
                        history.receipts(team.id()).stream(),
                        found.leftAlone().stream().map(Run::held))
                .toList();
        int seen = found.arrivals().size() + found.leftAlone().size();
        return new Manifest.Team(
                team.id(),
                condition.inWords(),
                condition.inTrouble(),
                history.newestSnapshot(team.id()).orElse(null),
                Accounts.of(seen, receipts));
    }

    /** What was accepted has to be what the database holds, or nothing is published. */
    private void refuseLoss(TeamSettings team) {
        history.holding(team.id()).filter(holding -> !holding.balances()).ifPresent(holding -> {
            throw new IllegalStateException("the items of team " + team.id() + " do not balance: " + holding
                    + ". Run `sprint-health rebuild`, then the same command again");
        });
    }

    private static FileReceipt held(Rejected file) {
        return new FileReceipt(file.file(), "", null, Verdict.HELD, null, Scope.UNKNOWN, 0, 0, 0, 0, List.of());
    }

    /** Each team or file in trouble, in words, in the configured order. */
    List<String> troubles() {
        return portfolio.teams().stream()
                .filter(team -> Condition.of(team, asOf, history).inTrouble())
                .map(team ->
                        team.id() + ": " + Condition.of(team, asOf, history).inWords())
                .toList();
    }

    private Instant end(TeamSettings team) {
        return TeamFigures.endOf(asOf, team);
    }

    private TeamSettings settings(String id) {
        return portfolio.teams().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no team " + id));
    }
}
