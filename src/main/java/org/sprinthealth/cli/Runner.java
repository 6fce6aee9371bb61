package org.sprinthealth.cli;

import java.time.LocalDate;
import java.util.List;
import org.sprinthealth.job.Kind;
import org.sprinthealth.job.LockHeld;
import org.sprinthealth.job.Outcome;
import org.sprinthealth.settings.Portfolio;

/** From options to a run, from its outcome to an exit code; the journal is told of both. */
record Runner(Surroundings around, Options options) {

    /** Work on a portfolio as of a date, that comes to an outcome. */
    @FunctionalInterface
    interface Work {
        Outcome on(Portfolio portfolio, LocalDate asOf, Teller teller) throws Exception;
    }

    int run(String command, Work work) throws Exception {
        Logs.set(options);
        Portfolio portfolio = options.portfolio(around);
        LocalDate asOf = options.asOf(portfolio, around.clock());
        Journal journal = new Journal(portfolio.state());
        JournalEntry run = JournalEntry.begun(around.clock().instant(), command, asOf);
        journal.write(run);
        try {
            Teller teller = new Teller(around, options);
            Outcome outcome = work.on(portfolio, asOf, teller);
            teller.outcome(outcome);
            journal.write(run.ended(around.clock().instant(), exitCode(outcome), outcome.message()));
            return exitCode(outcome);
        } catch (Exception trouble) {
            int code = trouble instanceof LockHeld ? ExitCode.LOCKED : ExitCode.FAILED;
            journal.write(run.ended(around.clock().instant(), code, trouble.toString()));
            throw trouble;
        }
    }

    /** Makes an edition, unless something keeps the portfolio from being run: then all of that is said, and nothing done. */
    int edition(String command, Kind kind) throws Exception {
        List<String> unusable = Unusable.in(options.portfolio(around));
        if (!unusable.isEmpty()) {
            new Lines(around.err()).say(unusable);
            around.err().println("Nothing was run.");
            return ExitCode.INVALID;
        }
        return run(
                command, (portfolio, asOf, teller) -> around.runs().run(portfolio, asOf, kind, teller, around.clock()));
    }

    private static int exitCode(Outcome outcome) {
        return switch (outcome.ending()) {
            case PUBLISHED, NOTHING_NEW -> outcome.troubles().isEmpty() ? ExitCode.FINE : ExitCode.IN_TROUBLE;
            case FAILED -> ExitCode.FAILED;
            case STOPPED -> ExitCode.STOPPED;
            case LOCKED -> ExitCode.LOCKED;
        };
    }
}
