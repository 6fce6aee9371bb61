package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.report.PortfolioReport;

/** Each team beside its own past, in the configured order: table {@code Team_indicators}. */
final class IndicatorsByTeam implements Sheet<PortfolioReport> {
    private static final String TABLE = "Team_indicators";

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(Table.of(TABLE, Series::of)
                .column("Series", series -> Content.number(series.no()))
                .column("Team", series -> Content.text(series.team().name()))
                .column("Indicator", series -> Content.text(series.definition().title()))
                .column("k", series -> share(series, "k"))
                .column("of", series -> share(series, "n"))
                .column("Percent", IndicatorsByTeam::percent)
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
                .column(
                        "What could mislead, or what to do next",
                        series -> Content.text(Words.caution(series.figure().current()))));
    }

    private static Content share(Series series, String column) {
        return Words.isPercent(series.figure().current())
                ? Content.formula("SUMIFS(Data_Readings[" + column + "],Data_Readings[Series]," + TABLE
                        + "[[#This Row],[Series]],Data_Readings[Now],1)")
                : Content.nothing();
    }

    private static Content percent(Series series) {
        return Words.isPercent(series.figure().current())
                ? Content.formula("IFERROR(" + TABLE + "[[#This Row],[k]]/" + TABLE + "[[#This Row],[of]],\"\")")
                : Content.nothing();
    }
}
