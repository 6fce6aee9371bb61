package org.sprinthealth.report.workbook;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.coaching.Experiment;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Point;
import org.sprinthealth.report.Experiments;
import org.sprinthealth.report.Experiments.Attempt;
import org.sprinthealth.report.TeamReport;

/** What the team tries, one thing at a time: the register {@code Experiments}, with what its figure said before and since. */
final class ExperimentSheet implements Sheet<TeamReport> {

    /**
     * A row of the register.
     *
     * @param attempt what stands there; null in the row to begin the next in
     */
    private record Row(String key, @Nullable Attempt attempt, TeamReport report) {
        Optional<Attempt> begun() {
            return Optional.ofNullable(attempt);
        }

        Content side(Function<BeforeAndSince, List<Point>> side) {
            Optional<Experiment> followed = begun().flatMap(Attempt::followed);
            return followed.flatMap(experiment -> Said.find(report, experiment.figure())
                            .map(said -> BeforeAndSince.inWords(
                                    side.apply(BeforeAndSince.of(report, experiment)), said.isCensus())))
                    .map(Content::text)
                    .orElse(Content.nothing());
        }

        Content verdict() {
            return begun().filter(known -> known.followed().isPresent())
                    .map(known -> Content.text(BeforeAndSince.verdict(report, known)))
                    .orElse(Content.nothing());
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                new NamedCell<>("Experiment_seen", report -> Content.text(seen(report))),
                Table.of(Experiments.TABLE, ExperimentSheet::rows)
                        .column("State", row -> Content.text(state(row)))
                        .column("Before", row -> row.side(BeforeAndSince::before))
                        .column("Since its start", row -> row.side(BeforeAndSince::since))
                        .column("Distinguishable from usual variation", Row::verdict)
                        .typed(
                                Row::key,
                                Experiments.HYPOTHESIS,
                                Experiments.MOVES,
                                Experiments.START,
                                Experiments.REVIEW,
                                Experiments.RESULT,
                                Experiments.CLOSED));
    }

    /** The open ones, a row to begin the next in, and the closed ones; the newest first. */
    private static List<Row> rows(TeamReport report) {
        Experiments experiments = report.experiments();
        List<Row> rows = new ArrayList<>();
        experiments.open().forEach(attempt -> rows.add(new Row(attempt.key(), attempt, report)));
        List<Entry> entries = Entry.of(report, Experiments.TABLE, 1);
        rows.add(new Row(entries.get(entries.size() - 1).key(), null, report));
        experiments.closed().forEach(attempt -> rows.add(new Row(attempt.key(), attempt, report)));
        return rows;
    }

    private static String state(Row row) {
        boolean isOneOpen = !row.report().experiments().open().isEmpty();
        return row.begun()
                .map(attempt -> attempt.isClosed() ? "closed" : open(attempt, row.report()))
                .orElse(isOneOpen ? "for the next, once the open one is closed" : "to begin");
    }

    private static String open(Attempt attempt, TeamReport report) {
        Optional<Attempt> running = report.experiments().running();
        if (running.isPresent() && !running.get().equals(attempt)) {
            return "open beside another. One at a time tells more: which of the two would you like to see first?";
        }
        return attempt.followed()
                .map(experiment -> running(experiment, report))
                .orElseGet(() -> "open. Still to say: " + missing(attempt));
    }

    private static String running(Experiment experiment, TeamReport report) {
        if (experiment.isDue(report.asOf())) {
            return "open; time to look at it together";
        }
        long days = ChronoUnit.DAYS.between(report.asOf(), experiment.review());
        return "open; review in " + (days == 1 ? "1 day" : days + " days");
    }

    private static String missing(Attempt attempt) {
        List<String> missing = new ArrayList<>();
        if (attempt.moves() == null) {
            missing.add("the indicator, by its title");
        }
        if (attempt.start() == null) {
            missing.add("the start, as a date");
        }
        return String.join(", and ", missing);
    }

    /** The figure to watch: the one that the open experiment is to move; without one the first of the health check. */
    static String watched(TeamReport report) {
        return report.experiments()
                .running()
                .map(Attempt::moves)
                .map(Definition::id)
                .orElse(Ranked.FIGURE);
    }

    private static String seen(TeamReport report) {
        String now = RunChart.seen(report, watched(report));
        return report.experiments()
                .running()
                .map(attempt -> now + "; experiment since " + attempt.start())
                .orElse("No experiment is open. " + now);
    }

    /** What the run chart shows, for readers who don't see it. */
    static String description(TeamReport report) {
        return RunChart.description(report, watched(report))
                + report.experiments()
                        .running()
                        .map(attempt -> ". A triangle marks the start of the experiment on " + attempt.start())
                        .orElse("");
    }
}
