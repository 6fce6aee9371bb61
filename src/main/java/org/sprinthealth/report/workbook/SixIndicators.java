package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Chance;
import org.sprinthealth.coaching.Standing.Segment;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.indicators.Overrides;
import org.sprinthealth.readings.ProbablyBetween;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.TeamReport;

/** The health check itself: table {@code Indicators} with a row an indicator, and the headings of its run charts. */
final class SixIndicators implements Sheet<TeamReport> {
    static final String TABLE = "Indicators";
    private static final double SELDOM = 0.05;

    @Override
    public List<Part<TeamReport>> parts() {
        List<Part<TeamReport>> parts = new ArrayList<>();
        parts.add(table());
        parts.add(new NamedCell<>("Chance_note", report -> Content.text(chance(report))));
        charted()
                .forEach(figure -> parts.add(
                        new NamedCell<>(heading(figure), report -> Content.text(RunChart.seen(report, figure)))));
        return parts;
    }

    private static Table<TeamReport, Said> table() {
        return Table.of(TABLE, Said::health)
                .column("Indicator", said -> Content.text(said.definition().title()))
                .column("k", Said::k)
                .column("of", Said::n)
                .column("Percent", said -> said.percentIn(TABLE))
                .column("Probably between", said -> Content.text(probablyBetween(said)))
                .column("Standing", said -> Content.text(Words.standing(said.current(), said.standing())))
                .column("Usual range", said -> Content.text(Words.usualRange(said.current(), said.standing())))
                .column(
                        "Last 12",
                        said -> Content.text(Words.last12(said.figure().trend())))
                .column("Evidence", said -> Content.text(Words.grade(said.current())))
                .column("Overrides", SixIndicators::overrides)
                .column("What could mislead, or what to do next", said -> Content.text(said.caution()))
                .column(
                        "A question it helps to ask",
                        said -> Content.text(said.definition().question()))
                .column("Items", SixIndicators::items);
    }

    /** The ids of the indicators, each with a run chart of that name. */
    static List<String> charted() {
        return HealthCheck.indicators().stream()
                .map(indicator -> indicator.definition().id())
                .toList();
    }

    /** The name of the cell over an indicator's run chart: {@code Backlog_health_seen}. */
    private static String heading(String figure) {
        return figure.substring(0, 1).toUpperCase(Locale.ROOT)
                + figure.substring(1).replace('-', '_') + "_seen";
    }

    /** Of samples only: a census is what it is. */
    private static String probablyBetween(Said said) {
        if (said.isCensus() || !(said.current() instanceof Reading.Share share)) {
            return "";
        }
        ProbablyBetween between = ProbablyBetween.of(share);
        return Words.whole(between.low()) + "–" + Words.whole(between.high()) + " %";
    }

    private static Content overrides(Said said) {
        int used = Overrides.usedIn(said.figure());
        return used == 0 ? Content.nothing() : Content.number(used);
    }

    private static Content items(Said said) {
        return said.current() instanceof Reading.NoData
                ? Content.nothing()
                : Places.itemsOf(said.definition().id());
    }

    /** How many figures chance alone would call changed, beside how many are. */
    private static String chance(TeamReport report) {
        List<Said> ranged = Stream.concat(Said.health(report).stream(), Said.delivery(report).stream())
                .filter(said -> said.standing().inForce().isPresent())
                .toList();
        if (ranged.isEmpty()) {
            return "";
        }
        double expected = Chance.expected(
                ranged.stream().map(SixIndicators::lengthOfRange).toList());
        long seen = ranged.stream()
                .filter(said -> said.standing().word() == Word.CHANGED)
                .count();
        return "Of " + (ranged.size() == 1 ? "1 figure" : ranged.size() + " figures")
                + " with a usual range, on this sheet and on Delivery, chance alone would call "
                + (expected < SELDOM ? "fewer than 0.1" : "about " + String.format(Locale.ROOT, "%.1f", expected))
                + " changed; " + seen + (seen == 1 ? " is." : " are.");
    }

    /** How many readings the newest usual range holds for. */
    private static int lengthOfRange(Said said) {
        Segment range = said.standing().inForce().orElseThrow();
        return (int) said.figure().trend().stream()
                .skip(range.first())
                .limit(range.last() - range.first() + 1L)
                .filter(point -> point.reading().number().isPresent())
                .count();
    }
}
