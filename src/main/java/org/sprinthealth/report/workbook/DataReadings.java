package org.sprinthealth.report.workbook;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.PortfolioReport;

/** Every team's readings, now and over time: table {@code Data_Readings}, which the portfolio's formulas read. */
final class DataReadings implements Sheet<PortfolioReport> {

    /**
     * A reading of a series.
     *
     * @param period its period, or {@code now} for the current one
     */
    private record Row(Series series, String period, String until, Reading reading, int isNow) {}

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(Table.of("Data_Readings", DataReadings::rows)
                .column("Series", row -> Content.number(row.series().no()))
                .column("Team", row -> Content.text(row.series().team().name()))
                .column("Figure", row -> Content.text(row.series().definition().id()))
                .column("Now", row -> Content.number(row.isNow()))
                .column("Period", row -> Content.text(row.period()))
                .column("Until (UTC)", row -> Content.text(row.until()))
                .column("k", row -> Content.number(DataFigures.k(row.reading())))
                .column("n", row -> Content.number(DataFigures.n(row.reading())))
                .column("Value", row -> Content.number(row.reading().number().orElse(null)))
                .column("Unit", row -> Content.text(DataFigures.unit(row.reading())))
                .column("Says", row -> Content.text(Words.said(row.reading())))
                .column("Standing", DataReadings::standing));
    }

    private static List<Row> rows(PortfolioReport report) {
        List<Row> rows = new ArrayList<>();
        for (Series series : Series.of(report)) {
            for (Point point : series.figure().trend()) {
                String until = point.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
                rows.add(new Row(series, point.period(), until, point.reading(), 0));
            }
            rows.add(new Row(
                    series, "now", report.asOf().toString(), series.figure().current(), 1));
        }
        return rows;
    }

    private static Content standing(Row row) {
        Standing standing = row.series().figure().standing();
        return row.isNow() == 1 ? Content.text(Words.standing(row.reading(), standing)) : Content.nothing();
    }
}
