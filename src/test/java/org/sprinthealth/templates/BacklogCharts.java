package org.sprinthealth.templates;

import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sprinthealth.templates.ChartMaker.Room;

/** Charts of how old a backlog is, and of what comes and goes. */
final class BacklogCharts {
    private static final String GREY = "B8C0C8";

    private final Making making;
    private final XSSFSheet on;

    BacklogCharts(Making making, XSSFSheet on) {
        this.making = making;
        this.on = on;
    }

    /** Open items by age; those that were never in a sprint stand below. */
    void ages(Room room) {
        ChartMaker table = making.chartOf("Data_Ages");
        XSSFChart chart = chart("age-histogram", room);
        XDDFBarChartData bars = bars(chart, BarGrouping.STACKED);
        bars.setOverlap((byte) 100);
        XDDFDataSource<String> ages = table.names("Age");
        bar(bars, ages, table, "Never in a sprint", "never in a sprint", Look.ORANGE);
        bar(bars, ages, table, "Once in a sprint", "once in a sprint", GREY);
        chart.plot(bars);
        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList().forEach(ChartMaker::label);
    }

    /** What was created beside what was closed, week by week. */
    void weeks(Room room) {
        ChartMaker table = making.chartOf("Data_Weeks");
        XSSFChart chart = chart("created-against-closed", room);
        XDDFBarChartData bars = bars(chart, BarGrouping.CLUSTERED);
        XDDFDataSource<String> weeks = table.names("Week");
        bar(bars, weeks, table, "Created", "created", Look.ORANGE);
        bar(bars, weeks, table, "Closed", "closed", Look.BLUE);
        chart.plot(bars);
    }

    /** How clear the criteria of the top 20 were, week by week; the clear ones stand below. */
    void levels(Room room) {
        ChartMaker table = making.chartOf("Data_Levels");
        XSSFChart chart = chart("criteria-levels", room);
        XDDFBarChartData bars = bars(chart, BarGrouping.STACKED);
        bars.setOverlap((byte) 100);
        XDDFDataSource<String> weeks = table.names("Week");
        bar(bars, weeks, table, "Clear", "clear", Look.BLUE);
        bar(bars, weeks, table, "Written", "written", "7FB3D5");
        bar(bars, weeks, table, "Nothing usable", "nothing usable", GREY);
        bar(bars, weeks, table, "None", "none", "E9EDF1");
        chart.plot(bars);
        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList().forEach(ChartMaker::label);
        ChartMaker.white(chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .getDLbls());
    }

    private XSSFChart chart(String name, Room room) {
        XSSFChart chart = ChartMaker.chart(on, name, room);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    private static XDDFBarChartData bars(XSSFChart chart, BarGrouping grouping) {
        XDDFCategoryAxis names = ChartMaker.periods(chart);
        XDDFValueAxis values = ChartMaker.values(chart, names, "items");
        values.setMinimum(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(grouping);
        bars.setGapWidth(60);
        bars.setVaryColors(false);
        return bars;
    }

    private static void bar(
            XDDFBarChartData bars,
            XDDFDataSource<String> names,
            ChartMaker table,
            String column,
            String title,
            String colour) {
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(names, table.numbers(column));
        series.setTitle(title, null);
        series.setFillProperties(ChartMaker.fill(colour));
    }
}
