package org.sprinthealth.report.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.CycleTimes;
import org.sprinthealth.delivery.Forecast.Ahead;
import org.sprinthealth.delivery.Journey;
import org.sprinthealth.delivery.Sureness;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/** What the charts of flow draw: tables {@code Data_Ahead}, the weeks to come, and {@code Data_Cycle}, the finished items. */
final class DataFlow implements Sheet<TeamReport> {
    private record Finished(Journey journey, CycleTimes times) {
        Content within(int percent) {
            @Nullable Integer days = times.percentile(percent).orElse(null);
            return days == null ? Content.nothing() : Content.number(days);
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                Table.of("Data_Ahead", DataFlow::weeks)
                        .column("Week", ahead -> Content.number(ahead.week()))
                        .column("By", ahead -> Content.text(Headlines.DAY.format(ahead.by())))
                        .column("50 %", ahead -> Content.number(ahead.atLeast(Sureness.HALF)))
                        .column("85 %", ahead -> Content.number(ahead.atLeast(Sureness.LIKELY)))
                        .column("95 %", ahead -> Content.number(ahead.atLeast(Sureness.ALMOST_SURE)))
                        .chart(
                                "forecast",
                                ahead -> true,
                                report -> "Items that will be done by each week to come, with"
                                        + " 50, 85 and 95 % certainty. " + ahead(report)),
                Table.of("Data_Cycle", DataFlow::finished)
                        .column(
                                "Finished",
                                finished -> Content.date(finished.journey().finished()))
                        .column(
                                "Key",
                                finished -> Content.text(finished.journey().key()))
                        .column(
                                "Days",
                                finished -> Content.number(finished.journey().days()))
                        .column("50 %", finished -> finished.within(50))
                        .column("85 %", finished -> finished.within(85))
                        .column("95 %", finished -> finished.within(95))
                        .chart(
                                "cycle-time",
                                finished -> true,
                                report -> "Days that each finished item took, by the day"
                                        + " it was finished, with percentiles. "
                                        + FlowSheet.cycleTime(report)));
    }

    private static List<Ahead> weeks(TeamReport report) {
        return report.outlook().ahead();
    }

    private static List<Finished> finished(TeamReport report) {
        CycleTimes times = CycleTimes.of(report.delivered());
        return times.journeys().stream()
                .map(journey -> new Finished(journey, times))
                .toList();
    }

    /** What the fan of the weeks to come shows: its far end. */
    static String ahead(TeamReport report) {
        return Headlines.ahead(weeks(report));
    }
}
