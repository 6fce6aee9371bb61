package org.sprinthealth.cli;

import java.util.concurrent.Callable;
import org.sprinthealth.job.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sprint-health nightly}. */
@Command(
        name = "nightly",
        description =
                "Makes a night's edition: reads the exports, keeps the history, computes the figures, and publishes charts and the page. Workbooks stay those of the week.")
final class Nightly implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Options options = new Options();

    Nightly(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        return new Runner(around, options).edition("nightly", Kind.NIGHTLY);
    }
}
