package org.sprinthealth.cli;

import java.time.LocalDate;
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

    private static int exitCode(Outcome outcome) {
        return switch (outcome.ending()) {
            case PUBLISHED, NOTHING_NEW -> outcome.troubles().isEmpty() ? ExitCode.FINE : ExitCode.IN_TROUBLE;
            case FAILED -> ExitCode.FAILED;
            case STOPPED -> ExitCode.STOPPED;
            case LOCKED -> ExitCode.LOCKED;
        };
    }
}
