package org.sprinthealth.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing.Segment;
import org.sprinthealth.readings.Point;
import org.sprinthealth.report.TeamReport;

/** Every figure's readings over time with its usual range: table {@code Data_Trend}, which the run charts draw. */
final class DataTrend implements Sheet<TeamReport> {

    private record Row(Said said, int index, TeamReport report) {
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
        return List.of(Table.of("Data_Trend", DataTrend::rows)
                .column("Figure", row -> Content.text(row.said().definition().id()))
                .column("Period", row -> Content.text(row.point().period()))
                .column(
                        "Until",
                        row -> Content.time(
                                row.point().at(), row.report().team().zone()))
                .column("k", row -> Content.number(DataFigures.k(row.point().reading())))
                .column("n", row -> Content.number(DataFigures.n(row.point().reading())))
                .column(
                        "Value",
                        row -> Content.number(row.point().reading().number().orElse(null)))
                .column("Says", row -> Content.text(Words.said(row.point().reading())))
                .column("Mean", row -> limit(row, Segment::mean))
                .column("Lower limit", row -> limit(row, Segment::lower))
                .column("Upper limit", row -> limit(row, Segment::upper))
                .column("Changed", DataTrend::changed)
                .chart(
                        "backlog-health",
                        row -> row.said().definition().id().equals(Ranked.FIGURE),
                        report -> RunChart.description(report, Ranked.FIGURE)));
    }

    private static List<Row> rows(TeamReport report) {
        return Stream.concat(Said.health(report).stream(), Said.delivery(report).stream())
                .flatMap(said -> IntStream.range(0, said.figure().trend().size())
                        .mapToObj(index -> new Row(said, index, report)))
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
}
