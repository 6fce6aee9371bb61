package org.sprinthealth.templates;

import java.util.Locale;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sprinthealth.templates.ChartMaker.Room;

/** Charts of all teams together: counts, never one team beside another. */
final class PortfolioCharts {
    private static final String SKY = "56B4E9";
    private static final String GREY = "B8C0C8";
    private static final String PALE = "E4E8EC";

    private final Making making;

    PortfolioCharts(Making making) {
        this.making = making;
    }

    /** How many teams stand where, an indicator a bar. */
    void teamsByWord(XSSFSheet on, Room room) {
        XSSFChart chart = chart(on, "teams-by-word", room);
        XDDFBarChartData bars = bars(chart, "teams", BarGrouping.STACKED);
        bar(bars, "Team_words", "Indicator", "In its usual range", SKY);
        bar(bars, "Team_words", "Indicator", "Leaning", Look.ORANGE);
        bar(bars, "Team_words", "Indicator", "Changed", Look.VERMILION);
        bar(bars, "Team_words", "Indicator", "New", GREY);
        bar(bars, "Team_words", "Indicator", "No data", PALE);
        plot(chart, bars);
    }

    /** Those who agree, or features in use, against the others, each bar as long as the next. */
    void pooled(XSSFSheet on, Room room) {
        XSSFChart chart = chart(on, "pooled", room);
        XDDFBarChartData bars = bars(
                chart, "% of answers, or of measured features; in the bars, how many", BarGrouping.PERCENT_STACKED);
        bar(bars, "Pooled", "Figure", "k", Look.BLUE, "agree (4 or 5), or in use");
        bar(bars, "Pooled", "Figure", "The others", GREY, "the others");
        plot(chart, bars);
        ChartMaker.white(chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .getDLbls());
    }

    private static XSSFChart chart(XSSFSheet on, String name, Room room) {
        XSSFChart chart = ChartMaker.chart(on, name, room);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    /** Bars that lie, the first on top. */
    private static XDDFBarChartData bars(XSSFChart chart, String unit, BarGrouping grouping) {
        XDDFCategoryAxis names = ChartMaker.periods(chart);
        names.setPosition(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = ChartMaker.values(chart, names, unit);
        values.setPosition(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        if (grouping == BarGrouping.PERCENT_STACKED) {
            values.setNumberFormat("0%");
        } else {
            values.setMajorUnit(1);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(grouping);
        bars.setOverlap((byte) 100);
        bars.setGapWidth(40);
        bars.setVaryColors(false);
        return bars;
    }

    private void bar(XDDFBarChartData bars, String table, String names, String column, String colour) {
        bar(bars, table, names, column, colour, column.toLowerCase(Locale.ROOT));
    }

    private void bar(XDDFBarChartData bars, String table, String names, String column, String colour, String title) {
        ChartMaker of = making.chartOf(table);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(of.names(names), of.numbers(column));
        series.setTitle(title, null);
        series.setFillProperties(ChartMaker.fill(colour));
    }

    private static void plot(XSSFChart chart, XDDFBarChartData bars) {
        chart.plot(bars);
        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList().forEach(ChartMaker::label);
    }
}
