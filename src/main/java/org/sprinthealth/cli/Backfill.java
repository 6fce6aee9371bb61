package org.sprinthealth.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.job.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sprint-health backfill}. */
@Command(
        name = "backfill",
        description =
                "Replays dated exports in order, to build history from an archive: takes in what lies in the inbox, however"
                        + " fresh, and derives the history again from a date on.")
final class Backfill implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Options options = new Options();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = Options.Date.class,
            description = "The date of the first export to replay, such as 2026-01-05.")
    @Nullable
    LocalDate from;

    Backfill(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate first = Objects.requireNonNull(from, "picocli requires it");
        return new Runner(around, options)
                .run("backfill", (portfolio, asOf, teller) -> Replay.from(portfolio, first, teller, around.clock()));
    }
}
