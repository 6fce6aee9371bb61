package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;

/** The portfolio in one minute: who is in, what changed, and how much of that chance alone would give. */
final class PortfolioStart implements Sheet<PortfolioReport> {
    private static final int MOST = 12;
    /** For how many teams there is room to say what is wrong. */
    private static final int NAMED = 3;

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(
                new NamedCell<>("Portfolio", report -> Content.text(report.name())),
                new NamedCell<>(
                        "Period",
                        report -> Content.text("Week " + StartHere.week(report.asOf()) + ", as of " + report.asOf())),
                new NamedCell<>("Teams_in", report -> state("current")),
                new NamedCell<>("Teams_in_trouble", report -> state("in trouble")),
                new NamedCell<>("Teams_stale", report -> state("stale")),
                new NamedCell<>("Teams_missing", report -> state("missing")),
                new NamedCell<>("Teams_not_current", report -> Content.text(notCurrent(report))),
                new NamedCell<>("Signals_seen", report -> Content.formula("COUNTIFS(Data_Now[Standing],\"changed\")")),
                new NamedCell<>(
                        "Signals_by_chance",
                        report -> Content.text(String.format(Locale.ROOT, "about %.1f", report.expectedByChance()))),
                new NamedCell<>("Since_last", SinceSheet::seen),
                new NamedCell<>("Patterns_now", report -> Content.text(SharedPatternsSheet.seen(report))),
                new NamedCell<>("Changed_seen", report -> Content.text(seen(report))),
                Table.of("Changed", PortfolioStart::changed)
                        .column("Team", series -> Content.text(series.team().name()))
                        .column(
                                "What changed",
                                series -> Content.text(series.definition().title() + ": "
                                        + Words.said(series.figure().current())))
                        .column(
                                "Usual range",
                                series -> Content.text(Words.usualRange(
                                        series.figure().current(),
                                        series.figure().standing())))
                        .column(
                                "A question it helps to ask",
                                series -> Content.text(series.definition().question()))
                        .column(
                                "Look at",
                                series -> new Content.Jump(
                                        series.isHealth() ? IndicatorsByTeam.TABLE : DeliveryByTeam.TABLE)));
    }

    /** What is listed, and what there is no room for. */
    private static String seen(PortfolioReport report) {
        long all = all(report).count();
        String changed = "What changed, team by team in the configured order";
        return all > MOST
                ? changed + "; the first " + MOST + " of " + all + ", all of them on the sheets"
                : all == 0 ? "Nothing changed: no figure of any team left its usual range" : changed;
    }

    private static Content state(String state) {
        return Content.formula("COUNTIFS(Teams[State],\"" + state + "\")");
    }

    /** Which teams the figures of this edition lack, or have only with a file in trouble, and why. */
    private static String notCurrent(PortfolioReport report) {
        List<String> teams = report.teams().stream()
                .filter(Team::inTrouble)
                .map(team -> team.name() + ": " + team.outcome())
                .toList();
        String more = teams.size() > NAMED ? "; and " + (teams.size() - NAMED) + " more, on the sheet of coverage" : "";
        return teams.isEmpty()
                ? "All teams are current"
                : teams.stream().limit(NAMED).collect(Collectors.joining("; ")) + more;
    }

    /** In the configured order; never by size. */
    private static List<Series> changed(PortfolioReport report) {
        return all(report).limit(MOST).toList();
    }

    private static Stream<Series> all(PortfolioReport report) {
        return Series.of(report).stream()
                .filter(series -> series.figure().standing().word() == Word.CHANGED);
    }
}
