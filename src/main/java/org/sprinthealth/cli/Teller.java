package org.sprinthealth.cli;

import java.io.PrintWriter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sprinthealth.job.Outcome;
import org.sprinthealth.job.Progress;

/** Tells how a run goes: a line a team for whoever watches a terminal, else the same in the log. */
final class Teller implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);

    private final Surroundings around;
    private final Options options;

    Teller(Surroundings around, Options options) {
        this.around = around;
        this.options = options;
    }

    @Override
    public void team(String team, int done, int of, String words) {
        if (isWatched()) {
            line(around.err(), "[%d/%d] %s: %s".formatted(done, of, team, words));
        } else {
            LOG.info("team {} ({} of {}): {}", team, done, of, words);
        }
    }

    private boolean isWatched() {
        return around.terminal() && !options.json && !options.quiet;
    }

    /** What a run came to; troubles are told even to whoever wants quiet. */
    void outcome(Outcome outcome) {
        tellTroubles(outcome.troubles());
        boolean fine = outcome.ending() == Outcome.Ending.PUBLISHED || outcome.ending() == Outcome.Ending.NOTHING_NEW;
        if (!fine) {
            line(around.err(), outcome.message());
        } else if (!options.quiet) {
            line(around.out(), outcome.message());
        }
    }

    private void tellTroubles(List<String> troubles) {
        troubles.forEach(trouble -> line(around.err(), "in trouble: " + trouble));
    }

    private static void line(PrintWriter to, String text) {
        to.println(text);
        to.flush();
    }
}
