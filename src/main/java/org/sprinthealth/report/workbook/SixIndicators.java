package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.report.TeamReport;

/** The health check itself: table {@code Indicators} with a row an indicator, and the run chart's heading. */
final class SixIndicators implements Sheet<TeamReport> {
    private static final String TABLE = "Indicators";

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                Table.of(TABLE, Said::health)
                        .column(
                                "Indicator",
                                said -> Content.text(said.definition().title()))
                        .column("k", Said::k)
                        .column("of", Said::n)
                        .column("Percent", said -> said.percentIn(TABLE))
                        .column("Standing", said -> Content.text(Words.standing(said.current(), said.standing())))
                        .column("Usual range", said -> Content.text(Words.usualRange(said.current(), said.standing())))
                        .column(
                                "Last 12",
                                said -> Content.text(Words.last12(said.figure().trend())))
                        .column("Evidence", said -> Content.text(Words.grade(said.current())))
                        .column(
                                "What could mislead, or what to do next",
                                said -> Content.text(Words.caution(said.current())))
                        .column(
                                "A question it helps to ask",
                                said -> Content.text(said.definition().question()))
                        .column("Items", SixIndicators::items),
                new NamedCell<>("Backlog_health_seen", report -> Content.text(RunChart.seen(report, Ranked.FIGURE))));
    }

    private static Content items(Said said) {
        boolean isListed = said.definition().id().equals(Ranked.FIGURE)
                && !said.figure().items().isEmpty();
        return isListed ? new Content.Jump("Top_20") : Content.nothing();
    }
}
