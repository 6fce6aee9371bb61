package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.TeamReport;

/** What a run chart shows, in words: its heading and its alternative text. */
final class RunChart {
    private RunChart() {}

    /** The figure's name, what it says now and where that stands. */
    static String seen(TeamReport report, String figure) {
        return Said.find(report, figure)
                .map(said -> said.definition().title() + ": " + now(said))
                .orElse("");
    }

    private static String now(Said said) {
        String standing = Words.standing(said.current(), said.standing());
        return said.current() instanceof Reading.NoData
                ? standing
                : Words.said(said.current()) + ", " + standing + range(said);
    }

    private static String range(Said said) {
        String range = Words.usualRange(said.current(), said.standing());
        return range.isEmpty() ? "" : " (usual range " + range.replace(" (trial)", ", on trial") + ")";
    }

    /** What is drawn, for readers who don't see it. */
    static String description(TeamReport report, String figure) {
        List<Point> trend =
                Said.find(report, figure).map(said -> said.figure().trend()).orElse(List.of());
        if (trend.isEmpty()) {
            return "Run chart without readings yet";
        }
        return "Run chart of " + trend.size() + " readings from "
                + trend.get(0).period() + " to " + trend.get(trend.size() - 1).period() + " with the usual range. "
                + seen(report, figure);
    }
}
