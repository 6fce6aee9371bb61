package org.sprinthealth.cli;

import java.util.concurrent.Callable;
import org.sprinthealth.job.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sprint-health rebuild}. */
@Command(
        name = "rebuild",
        description =
                "Throws the database away and derives the history again from the archive, to the same figures. The cure for"
                        + " a damaged database: the archive holds everything.")
final class Rebuild implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Options options = new Options();

    Rebuild(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        return new Runner(around, options)
                .run("rebuild", (portfolio, asOf, teller) -> Replay.all(portfolio, teller, around.clock()));
    }
}
