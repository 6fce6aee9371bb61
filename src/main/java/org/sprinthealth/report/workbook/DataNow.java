package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.report.PortfolioReport;

/**
 * What every figure of every team says now: table {@code Data_Now}, a row a series in the order of their numbers, so that a
 * formula finds a series by its number and need not look for it.
 */
final class DataNow implements Sheet<PortfolioReport> {
    static final String TABLE = "Data_Now";

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(Table.of(TABLE, Series::of)
                .column("Series", series -> Content.number(series.no()))
                .column("Team", series -> Content.text(series.team().name()))
                .column("Figure", series -> Content.text(series.definition().id()))
                .column(
                        "k",
                        series -> Content.number(DataFigures.k(series.figure().current())))
                .column(
                        "n",
                        series -> Content.number(DataFigures.n(series.figure().current())))
                .column(
                        "Value",
                        series -> Content.number(
                                series.figure().current().number().orElse(null)))
                .column(
                        "Unit",
                        series -> Content.text(DataFigures.unit(series.figure().current())))
                .column("Says", series -> Content.text(series.figure().current().inWords()))
                .column(
                        "Standing",
                        series -> Content.text(Words.standing(
                                series.figure().current(), series.figure().standing())))
                .column("Word", series -> Content.text(series.word().inWords())));
    }
}
