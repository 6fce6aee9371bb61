package org.sprinthealth.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A shell to try commands in: the time stands still, what is said is kept. */
final class Shell {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-29T23:30:00Z"), ZoneOffset.UTC);

    private final Path demonstration;
    private final boolean terminal;
    private final Surroundings.Runs runs;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    Shell(Path demonstration, boolean terminal, Surroundings.Runs runs) {
        this.demonstration = demonstration;
        this.terminal = terminal;
        this.runs = runs;
    }

    int run(String... arguments) {
        return SprintHealth.commandLine(new Surroundings(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        terminal,
                        CLOCK,
                        demonstration,
                        Path.of("templates"),
                        runs))
                .execute(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
