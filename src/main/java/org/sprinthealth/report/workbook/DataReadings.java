package org.sprinthealth.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sprinthealth.coaching.Standing.Segment;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;
import org.sprinthealth.report.Since.Revision;

/**
 * The readings over time that run charts show, with the usual range: table {@code Data_Readings}, which the charts draw. It
 * holds no more teams and figures than the charts do, whatever the portfolio's size; all others stand in the teams' workbooks.
 */
final class DataReadings implements Sheet<PortfolioReport> {

    /**
     * A reading of a series.
     *
     * @param chart in which row of run charts it is drawn, from 1
     * @param index its place in the trend, from 0
     */
    private record Row(Series series, int chart, int index, String period, String until, Reading reading) {
        boolean isDrawn(int row, String figure) {
            return chart == row && series.isOf(figure);
        }

        Optional<Segment> segment() {
            return series.figure().standing().segments().stream()
                    .filter(segment -> segment.first() <= index && index <= segment.last())
                    .findFirst();
        }

        boolean isSignal() {
            List<Boolean> signals = series.figure().standing().signals();
            return index < signals.size() && signals.get(index);
        }

        Content value() {
            return Content.number(reading.number().orElse(null));
        }
    }

    @Override
    public List<Part<PortfolioReport>> parts() {
        Table<PortfolioReport, Row> table = Table.of("Data_Readings", DataReadings::rows)
                .column("Series", row -> Content.number(row.series().no()))
                .column("Team", row -> Content.text(row.series().team().name()))
                .column("Figure", row -> Content.text(row.series().definition().id()))
                .column("Period", row -> Content.text(row.period()))
                .column("Until (UTC)", row -> Content.text(row.until()))
                .column("k", row -> Content.number(DataFigures.k(row.reading())))
                .column("n", row -> Content.number(DataFigures.n(row.reading())))
                .column("Value", Row::value)
                .column("Unit", row -> Content.text(DataFigures.unit(row.reading())))
                .column("Says", row -> Content.text(Words.said(row.reading())))
                .column("Mean", row -> limit(row, Segment::mean))
                .column("Lower limit", row -> limit(row, Segment::lower))
                .column("Upper limit", row -> limit(row, Segment::upper))
                .column("Changed", row -> row.isSignal() ? row.value() : Content.nothing())
                .column("Locked", DataReadings::locked)
                .column("Revised from", row -> Content.text(revisedFrom(row)));
        for (int chart = 1; chart <= RunChartsByTeam.TEAMS; chart++) {
            for (String figure : RunChartsByTeam.FIGURES) {
                int at = chart;
                table = table.chart(
                        RunChartsByTeam.chart(chart, figure),
                        row -> row.isDrawn(at, figure),
                        report -> RunChartsByTeam.description(report, at, figure));
            }
        }
        return List.of(table);
    }

    private static List<Row> rows(PortfolioReport report) {
        List<Row> rows = new ArrayList<>();
        List<String> drawn = RunChartsByTeam.drawn(report).stream()
                .limit(RunChartsByTeam.TEAMS)
                .map(Team::id)
                .toList();
        for (Series series : Series.of(report)) {
            int chart = drawn.indexOf(series.team().id()) + 1;
            boolean isDrawn = chart > 0
                    && RunChartsByTeam.FIGURES.contains(series.definition().id());
            List<Point> trend = isDrawn ? series.figure().trend() : List.of();
            for (int i = 0; i < trend.size(); i++) {
                Point point = trend.get(i);
                String until = point.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
                rows.add(new Row(series, chart, i, point.period(), until, point.reading()));
            }
        }
        return rows;
    }

    /** What the edition before said of a period, where it says something else now. */
    private static String revisedFrom(Row row) {
        return row.series().revised().stream()
                .filter(revision -> revision.period().equals(row.period()))
                .map(Revision::before)
                .findFirst()
                .orElse("");
    }

    private static Content limit(Row row, Function<Segment, BigDecimal> limit) {
        return row.segment()
                .map(segment -> Content.number(
                        Words.shown(limit.apply(segment), row.reading()).setScale(1, RoundingMode.HALF_UP)))
                .orElse(Content.nothing());
    }

    /** The mean again where the range it belongs to no longer moves. */
    private static Content locked(Row row) {
        return row.segment().filter(Segment::locked).isPresent() ? limit(row, Segment::mean) : Content.nothing();
    }
}
