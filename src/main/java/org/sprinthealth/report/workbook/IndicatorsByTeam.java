package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.function.Function;
import org.sprinthealth.report.PortfolioReport;

/** Each team beside its own past, in the configured order: table {@code Team_indicators}. */
final class IndicatorsByTeam implements Sheet<PortfolioReport> {
    static final String TABLE = "Team_indicators";

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(bySeries(TABLE, Series::health));
    }

    /** A table of figures with a row a series. */
    static Table<PortfolioReport, Series> bySeries(String table, Function<PortfolioReport, List<Series>> rows) {
        return Table.of(table, rows)
                .column("Series", series -> Content.number(series.no()))
                .column("Team", series -> Content.text(series.team().name()))
                .column("Figure", series -> Content.text(series.definition().title()))
                .column("k", series -> share(series, table, "k"))
                .column("of", series -> share(series, table, "n"))
                .column("Percent", series -> percent(series, table))
                .column(
                        "Says",
                        series -> Content.text(Words.said(series.figure().current())))
                .column(
                        "Standing",
                        series -> Content.text(Words.standing(
                                series.figure().current(), series.figure().standing())))
                .column(
                        "Usual range",
                        series -> Content.text(Words.usualRange(
                                series.figure().current(), series.figure().standing())))
                .column(
                        "Last 12",
                        series -> Content.text(Words.last12(series.figure().trend())))
                .column(
                        "Evidence",
                        series -> Content.text(Words.grade(series.figure().current())))
                .column("What could mislead, or what to do next", series -> Content.text(series.caution()));
    }

    private static Content share(Series series, String table, String column) {
        return Words.isPercent(series.figure().current())
                ? Content.formula("INDEX(Data_Now[" + column + "]," + table + "[[#This Row],[Series]])")
                : Content.nothing();
    }

    private static Content percent(Series series, String table) {
        return Words.isPercent(series.figure().current())
                ? Content.formula("IFERROR(" + table + "[[#This Row],[k]]/" + table + "[[#This Row],[of]],\"\")")
                : Content.nothing();
    }
}
