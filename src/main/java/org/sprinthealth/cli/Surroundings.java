package org.sprinthealth.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.sprinthealth.job.Kind;
import org.sprinthealth.job.Outcome;
import org.sprinthealth.job.Progress;
import org.sprinthealth.settings.Portfolio;

/**
 * What a command finds around it.
 *
 * @param out what was asked for
 * @param err how it goes, and what is wrong
 * @param terminal whether somebody is watching
 * @param clock the time
 * @param demonstration the portfolio that is taken where none is named
 * @param templates the templates that come with the program
 * @param runs what makes an edition
 */
record Surroundings(
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        Clock clock,
        Path demonstration,
        Path templates,
        Runs runs) {

    /** What makes an edition of a portfolio. */
    @FunctionalInterface
    interface Runs {
        Outcome run(Portfolio portfolio, LocalDate asOf, Kind kind, Progress progress, Clock clock) throws Exception;
    }
}
