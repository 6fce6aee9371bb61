package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Ageing;
import org.sprinthealth.delivery.Flow;
import org.sprinthealth.delivery.Forecast.Due;
import org.sprinthealth.delivery.Sureness;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.DueWork;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/**
 * How work flows, and what will probably be done by when: tables {@code Flow}, {@code Forecast} with what people pick, and
 * {@code Ageing}.
 */
final class FlowSheet implements Sheet<TeamReport> {
    private static final List<String> FIGURES =
            List.of("throughput", "cycle-time", "work-in-progress", "blocked-days", "forecast");
    private static final int USUAL = 85;

    /**
     * An item in work.
     *
     * @param usual the days within which 85 % of finished items were done; null where that is not known
     */
    private record Aged(Ageing item, @Nullable Integer usual, TeamReport report) {
        String seen() {
            return String.join(
                    "; ",
                    Stream.of(
                                    item.beyond() == null
                                            ? ""
                                            : "older than 85 % of what was finished: what would help?",
                                    item.isSinceKnown() ? "" : "at least as old as shown",
                                    item.waiting() == 0 ? "" : "has had to wait for " + days(item.waiting()))
                            .filter(words -> !words.isEmpty())
                            .toList());
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                new NamedCell<>("Flow_words", report -> Content.text(words(report))),
                figures(),
                new NamedCell<>("Forecast_seen", report -> Content.text(forecast(report))),
                forecast(),
                new NamedCell<>("Throughput_seen", report -> Content.text(RunChart.seen(report, "throughput"))),
                new NamedCell<>("Cycle_seen", report -> Content.text(cycleTime(report))),
                new NamedCell<>("Fan_seen", report -> Content.text(DataFlow.ahead(report))),
                new NamedCell<>("Ageing_seen", report -> Content.text(inWorkSeen(report))),
                ageing());
    }

    private static Table<TeamReport, Said> figures() {
        return Table.of("Flow", FlowSheet::said)
                .column("Figure", said -> Content.text(said.definition().title()))
                .column("Now, and what to know", said -> Content.text(now(said.current())))
                .column("Standing", said -> Content.text(Words.standing(said.current(), said.standing())))
                .column("Usual range", said -> Content.text(Words.usualRange(said.current(), said.standing())))
                .column(
                        "Last 12",
                        said -> Content.text(Words.last12(said.figure().trend())))
                .column("Evidence", said -> Content.text(Words.grade(said.current())))
                .column(
                        "A question it helps to ask",
                        said -> Content.text(said.definition().question()));
    }

    private static Table<TeamReport, DueWork> forecast() {
        return Table.<TeamReport, DueWork>of(
                        "Forecast", report -> report.outlook().due())
                .column(
                        "What is left",
                        work -> Content.text(work.due().remaining().what()))
                .column(
                        "Items left",
                        work -> Content.number(work.due().remaining().items()))
                .column("50 % by", work -> by(work.due(), Sureness.HALF))
                .column("85 % by", work -> by(work.due(), Sureness.LIKELY))
                .column("95 % by", work -> by(work.due(), Sureness.ALMOST_SURE))
                .typed(DueWork::key, DueWork.PICKED);
    }

    private static Content by(Due due, Sureness sureness) {
        return Optional.ofNullable(due.by().get(sureness))
                .map(Content::date)
                .orElse(Content.text("not within 2 years"));
    }

    private static Table<TeamReport, Aged> ageing() {
        return Table.of("Ageing", FlowSheet::inWork)
                .column(
                        "Key",
                        aged -> TrackerLinks.of(aged.report().team())
                                .to(aged.item().key()))
                .column("Summary", aged -> Content.text(aged.item().summary()))
                .column("Status", aged -> Content.text(aged.item().status()))
                .column("In work since", aged -> Content.date(aged.item().since()))
                .column("Age (days)", aged -> Content.number(aged.item().days()))
                .column("85 % within", aged -> aged.usual() == null ? Content.nothing() : Content.number(aged.usual()))
                .column("What is seen", aged -> Content.text(aged.seen()))
                .chart(
                        "ageing",
                        aged -> true,
                        report -> "Age of each item in work against the days within which 85 %"
                                + " of finished items were done. " + inWorkSeen(report));
    }

    private static List<Said> said(TeamReport report) {
        return FIGURES.stream()
                .flatMap(figure -> Said.find(report, figure).stream())
                .toList();
    }

    private static List<Aged> inWork(TeamReport report) {
        Flow flow = Flow.of(report.delivered());
        Integer usual = flow.cycleTimes().percentile(USUAL).orElse(null);
        return flow.ageing().stream().map(item -> new Aged(item, usual, report)).toList();
    }

    private static String words(TeamReport report) {
        List<String> warnings = Flow.of(report.delivered()).warnings();
        return warnings.isEmpty() ? "Nothing stands out this week." : String.join("\n", warnings);
    }

    private static String now(Reading reading) {
        String caution = Words.caution(reading);
        return Words.said(reading) + (caution.isEmpty() ? "" : "\n" + caution);
    }

    /** How long items take: the days within which 85 % were done, and what stands beside it. */
    static String cycleTime(TeamReport report) {
        return report.figure("cycle-time").map(Headlines::cycleTime).orElse("");
    }

    private static String forecast(TeamReport report) {
        return Said.find(report, "forecast")
                .map(said -> titled(said)
                        + (said.current() instanceof Reading.NoData ? ". " : " or more, 85 % sure; ")
                        + Words.caution(said.current()))
                .orElse("");
    }

    /** How old the items in work are; why nobody can tell where no status says that an item is in work. */
    private static String inWorkSeen(TeamReport report) {
        return Said.find(report, "work-in-progress")
                .filter(said -> said.current() instanceof Reading.NoData)
                .map(FlowSheet::titled)
                .orElseGet(() -> Headlines.inWork(Flow.of(report.delivered()).ageing()));
    }

    private static String titled(Said said) {
        return said.definition().title() + ": " + Words.said(said.current());
    }

    /** What the bars of throughput show, for readers who don't see them. */
    static String throughput(TeamReport report) {
        return "Items done each week. " + RunChart.seen(report, "throughput");
    }

    private static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return said(report).stream().allMatch(said -> said.current() instanceof Reading.NoData)
                ? Optional.of("Export the Status column every working day, and Resolved where there is one")
                : Optional.empty();
    }
}
