package org.sprinthealth.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Experiment;
import org.sprinthealth.coaching.Standing.Segment;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.report.TeamReport;

/** Every figure's readings over time with its usual range: table {@code Data_Trend}, which the run charts draw. */
final class DataTrend implements Sheet<TeamReport> {

    private record Row(Said said, int index, String watched, List<Experiment> experiments, ZoneId zone) {
        boolean isOf(String figure) {
            return said.definition().id().equals(figure);
        }

        /** Whether it is of the figure that an experiment is to move. */
        boolean isWatched() {
            return isOf(watched);
        }

        Point point() {
            return said.figure().trend().get(index);
        }

        Optional<Segment> segment() {
            return said.standing().segments().stream()
                    .filter(segment -> segment.first() <= index && index <= segment.last())
                    .findFirst();
        }

        boolean isSignal() {
            List<Boolean> signals = said.standing().signals();
            return index < signals.size() && signals.get(index);
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        Table<TeamReport, Row> table = Table.of("Data_Trend", DataTrend::rows)
                .column("Figure", row -> Content.text(row.said().definition().id()))
                .column("Period", row -> Content.text(row.point().period()))
                .column("Until", row -> Content.time(row.point().at(), row.zone()))
                .column("k", row -> Content.number(DataFigures.k(row.point().reading())))
                .column("n", row -> Content.number(DataFigures.n(row.point().reading())))
                .column(
                        "Value",
                        row -> Content.number(row.point().reading().number().orElse(null)))
                .column("Says", row -> Content.text(Words.said(row.point().reading())))
                .column(
                        "Said before",
                        row -> row.said()
                                .saidBefore(row.point().period())
                                .map(Content::text)
                                .orElse(Content.nothing()))
                .column("Mean", row -> limit(row, Segment::mean))
                .column("Lower limit", row -> limit(row, Segment::lower))
                .column("Upper limit", row -> limit(row, Segment::upper))
                .column("Changed", DataTrend::changed)
                .column("Locked", DataTrend::locked)
                .column("Experiment", DataTrend::experiment)
                .chart("throughput", row -> row.isOf("throughput"), FlowSheet::throughput)
                .chart("experiment", Row::isWatched, ExperimentSheet::description);
        for (String figure : SixIndicators.charted()) {
            table = table.chart(figure, row -> row.isOf(figure), report -> RunChart.description(report, figure));
        }
        return List.of(table);
    }

    private static List<Row> rows(TeamReport report) {
        String watched = ExperimentSheet.watched(report);
        List<Experiment> experiments = report.experiments().followed();
        return Stream.concat(Said.health(report).stream(), Said.delivery(report).stream())
                .flatMap(said -> IntStream.range(0, said.figure().trend().size())
                        .mapToObj(index -> new Row(
                                said, index, watched, experiments, report.team().zone())))
                .toList();
    }

    private static Content limit(Row row, Function<Segment, BigDecimal> limit) {
        return row.segment()
                .map(segment -> Content.number(
                        Words.shown(limit.apply(segment), row.point().reading()).setScale(1, RoundingMode.HALF_UP)))
                .orElse(Content.nothing());
    }

    /** The value again where it signals a change, so that a chart can mark it by shape. */
    private static Content changed(Row row) {
        return row.isSignal() ? Content.number(row.point().reading().number().orElse(null)) : Content.nothing();
    }

    /** The mean again where the range it belongs to no longer moves. */
    private static Content locked(Row row) {
        return row.segment().filter(Segment::locked).isPresent() ? limit(row, Segment::mean) : Content.nothing();
    }

    /** Zero, the foot of a chart, at the first reading since an experiment began that is to move the figure. */
    private static Content experiment(Row row) {
        return row.experiments().stream().anyMatch(experiment -> isFirstSince(row, experiment))
                ? Content.number(0)
                : Content.nothing();
    }

    private static boolean isFirstSince(Row row, Experiment experiment) {
        Figure figure = row.said().figure();
        return experiment
                .beginsIn(figure.definition().id(), figure.trend(), row.zone())
                .equals(OptionalInt.of(row.index()));
    }
}
