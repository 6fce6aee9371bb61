package org.sprinthealth.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.Tally;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.report.Headlines;

/** Drawings made into charts: with a title that says what is seen, a text alternative and the figures as a table. */
final class Captions {
    private static final int SPRINTS = 12;

    private Captions() {}

    /** A team's run chart. */
    static Chart run(String id, String team, Run run) {
        String note =
                sentences(team + ", " + run.definition().window(), run.sampleInWords(), run.rangeInWords(), marks(run));
        return new Chart(
                id + "-" + run.definition().id(),
                run.title(),
                note,
                run.definition().title() + " of " + team + ". " + inWords(run),
                figures(run),
                RunChart.of(run));
    }

    /** A team's sprint ledgers in items, and in points where the newest sprint's may be shown; none without a sprint. */
    static List<Chart> ledgers(String id, String team, List<Ledger> ledgers) {
        List<Chart> charts = new ArrayList<>();
        List<Ledger> shown = ledgers.subList(Math.max(0, ledgers.size() - SPRINTS), ledgers.size());
        if (!shown.isEmpty()) {
            charts.add(ledger(id + "-sprint-ledger", team, "items", shown, Ledger::items));
            List<Ledger> estimated = shown.stream().filter(Ledger::pointsShown).toList();
            if (!estimated.isEmpty()) {
                charts.add(ledger(id + "-sprint-ledger-points", team, "points", estimated, Ledger::points));
            }
        }
        return charts;
    }

    /** How many teams stood where by a figure, week by week. */
    static Chart counts(Definition definition, List<WeekOfTeams> weeks) {
        WeekOfTeams newest = weeks.get(weeks.size() - 1);
        return new Chart(
                "portfolio-" + definition.id(),
                definition.title() + ": " + changed(newest),
                "Each team against its own usual range, " + Words.counted(weeks.size(), "week") + ".",
                definition.title() + ", teams by week. "
                        + weeks.stream().map(Captions::inWords).collect(Collectors.joining()),
                new Figures(heads(), weeks.stream().map(Captions::row).toList()),
                TeamsByWord.of(weeks));
    }

    private static String changed(WeekOfTeams week) {
        int changed = week.count(Word.CHANGED);
        return week.count(Word.NO_DATA) == week.teams()
                ? "no team has data"
                : (changed == 0 ? "none" : changed) + " of " + week.teams() + " teams changed";
    }

    /** The runs of the teams that chose to be named. */
    static Chart named(Definition definition, List<SmallMultiples.Team> teams) {
        List<List<String>> rows = teams.stream()
                .map(team -> List.of(
                        team.name(),
                        Words.said(team.run().newest().reading()),
                        team.run().standing().word().inWords(),
                        team.run().rangeInWords()))
                .toList();
        String words = teams.stream()
                .map(team -> team.name() + ": " + inWords(team.run()))
                .collect(Collectors.joining(" "));
        return new Chart(
                "portfolio-" + definition.id() + "-teams",
                definition.title() + " of the teams that chose to be named",
                "One scale. Compare a team only with itself: band = its own usual range, ◆ a signal of change, × no data.",
                words,
                new Figures(List.of("Team", "Newest", "Stands", "Usual range"), rows),
                new SmallMultiples(teams));
    }

    private static Chart ledger(
            String name, String team, String unit, List<Ledger> ledgers, Function<Ledger, Tally> side) {
        List<String> sprints =
                ledgers.stream().map(ledger -> ledger.sprint().name()).toList();
        List<Tally> tallies = ledgers.stream().map(side).toList();
        List<List<String>> rows = IntStream.range(0, sprints.size())
                .mapToObj(i -> row(sprints.get(i), tallies.get(i)))
                .toList();
        Tally newest = tallies.get(tallies.size() - 1);
        String title = Headlines.ended(ledgers.get(ledgers.size() - 1), newest, unit);
        return new Chart(
                name,
                title,
                team + ", sprint ledger in " + unit + ". Left bar: what came in. Right bar: what became of it.",
                "Sprint ledger of " + team + " in " + unit + ", " + Words.counted(sprints.size(), "sprint") + ". "
                        + title
                        + "; " + Words.plain(newest.committed()) + " committed, " + Words.plain(newest.added())
                        + " added, " + Words.plain(newest.removed()) + " removed.",
                new Figures(
                        List.of(
                                "Sprint",
                                "Committed",
                                "Added",
                                "Removed",
                                "Re-estimated",
                                "Completed",
                                "Not completed",
                                "Cancelled"),
                        rows),
                new LedgerBars(sprints, tallies));
    }

    private static List<String> row(String sprint, Tally tally) {
        return List.of(
                sprint,
                Words.plain(tally.committed()),
                Words.plain(tally.added()),
                Words.plain(tally.removed()),
                Words.plain(tally.reestimated()),
                Words.plain(tally.completed()),
                Words.plain(tally.notCompleted()),
                Words.plain(tally.cancelled()));
    }

    private static List<String> heads() {
        return Stream.concat(Stream.of("Week"), WeekOfTeams.ORDER.stream().map(Word::inWords))
                .toList();
    }

    private static List<String> row(WeekOfTeams week) {
        return Stream.concat(
                        Stream.of(week.week()),
                        WeekOfTeams.ORDER.stream().map(word -> Integer.toString(week.count(word))))
                .toList();
    }

    private static String inWords(WeekOfTeams week) {
        String counts = WeekOfTeams.ORDER.stream()
                .filter(word -> week.count(word) > 0)
                .map(word -> WeekOfTeams.counted(week.count(word), word))
                .reduce((first, second) -> first + ", " + second)
                .orElse("none");
        return week.week() + ": " + counts + ". ";
    }

    private static String marks(Run run) {
        return Stream.of(
                        run.indexes().anyMatch(run::signalsAt) ? "◆ a signal of change" : "",
                        run.begins().isEmpty() ? "" : "▲ an experiment begins",
                        run.gaps().isEmpty() ? "" : "× no data")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String inWords(Run run) {
        return Words.counted(run.points().size(), "point") + " from "
                + run.points().get(0).period() + " to "
                + run.newest().period() + ". Newest: " + Words.said(run.newest().reading()) + ", "
                + run.standing().word().inWords() + ". " + run.rangeInWords() + ". Signals of change: "
                + listed(run, run.indexes().filter(run::signalsAt)) + ". No data: "
                + listed(run, run.gaps().stream().mapToInt(Integer::intValue)) + "."
                + (run.begins().isEmpty()
                        ? ""
                        : " An experiment begins: "
                                + listed(run, run.begins().stream().mapToInt(Integer::intValue)) + ".");
    }

    private static String listed(Run run, IntStream indexes) {
        List<String> periods =
                indexes.mapToObj(i -> run.points().get(i).period()).toList();
        return periods.isEmpty() ? "none" : String.join(", ", periods);
    }

    private static Figures figures(Run run) {
        List<List<String>> rows = run.indexes()
                .mapToObj(i -> List.of(
                        run.points().get(i).period(),
                        Words.said(run.points().get(i).reading()),
                        run.at(i).map(run::number).orElse("–"),
                        mark(run, i)))
                .toList();
        return new Figures(List.of("Period", "Reading", run.inPercent() ? "Percent" : "Amount", "Signal"), rows);
    }

    private static String mark(Run run, int index) {
        String signal = run.signalsAt(index) ? "◆ signal" : "";
        String experiment = run.begins().contains(index) ? "▲ experiment" : "";
        return signal.isEmpty() || experiment.isEmpty() ? signal + experiment : signal + ", " + experiment;
    }

    private static String sentences(String... parts) {
        return String.join(
                        ". ", Stream.of(parts).filter(part -> !part.isEmpty()).toList()) + ".";
    }
}
