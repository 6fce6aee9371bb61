package org.sprinthealth.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.indicators.struggles.AgeSpan;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.charts.BarRows.Part;
import org.sprinthealth.report.charts.BarRows.Row;
import org.sprinthealth.report.charts.Stack.Kind;

/** How old the open items are, and which of them were never in a sprint. */
final class AgeHistogram {
    private static final Kind NEVER = new Kind("never in a sprint", Theme.ORANGE, Theme.PAPER, Theme.ON_LIGHT);
    private static final Kind ONCE = new Kind("once in a sprint", Theme.SLATE, Theme.PAPER, Theme.ON_DARK);

    private AgeHistogram() {}

    /** The chart of a team; none where no item is open. */
    static Optional<Chart> of(TeamReport report) {
        List<AgeSpan> spans = AgeSpan.in(report.delivered());
        return spans.isEmpty() ? Optional.empty() : Optional.of(chart(report, spans));
    }

    private static Chart chart(TeamReport report, List<AgeSpan> spans) {
        int open = spans.stream().mapToInt(AgeSpan::open).sum();
        return new Chart(
                report.team().id() + "-age-histogram",
                Headlines.ages(spans),
                report.team().name() + ", open items by their age. n = " + open + ".",
                "Open items of " + report.team().name() + " by age. "
                        + spans.stream()
                                .map(span -> span.age() + ": " + span.open() + ", of which " + span.neverPlanned()
                                        + " never in a sprint.")
                                .collect(Collectors.joining(" ")),
                new Figures(
                        List.of("Age", "Never in a sprint", "Once in a sprint"),
                        spans.stream()
                                .map(span -> List.of(
                                        span.age(),
                                        Integer.toString(span.neverPlanned()),
                                        Integer.toString(span.planned())))
                                .toList()),
                new BarRows(
                        spans.stream().map(AgeHistogram::row).toList(),
                        spans.stream().mapToInt(AgeSpan::open).max().orElse(1),
                        false,
                        null,
                        Key.of(List.of(NEVER, ONCE))));
    }

    private static Row row(AgeSpan span) {
        List<Part> parts = List.of(
                new Part(span.neverPlanned(), NEVER, Integer.toString(span.neverPlanned())),
                new Part(span.planned(), ONCE, Integer.toString(span.planned())));
        return new Row(span.age(), List.of(), parts, Integer.toString(span.open()), null);
    }
}
