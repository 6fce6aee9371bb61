package org.sprinthealth.cli;

import java.util.concurrent.Callable;
import org.sprinthealth.job.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sprint-health weekly}. */
@Command(
        name = "weekly",
        description =
                "Makes the week's edition: reads the exports, keeps the history, computes the figures, and publishes workbooks, charts and the page. The same command again, after a success or a kill, does what is left to do.")
final class Weekly implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final Options options = new Options();

    Weekly(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        return new Runner(around, options).edition("weekly", Kind.WEEKLY);
    }
}
