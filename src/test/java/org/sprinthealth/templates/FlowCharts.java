package org.sprinthealth.templates;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sprinthealth.templates.ChartMaker.Room;

/** Charts of how work flows: how long items took, how old they are, how many are done, and how many will be. */
final class FlowCharts {
    private static final String SKY = "56B4E9";
    private static final String GREEN = "009E73";

    private final Making making;

    FlowCharts(Making making) {
        this.making = making;
    }

    /** A dot a finished item at the day it was finished, with lines at the percentiles. */
    void cycleTimes(XSSFSheet on, Room room) {
        ChartMaker cycle = making.chartOf("Data_Cycle");
        XSSFChart chart = ChartMaker.chart(on, "cycle-time", room);
        chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        XDDFValueAxis days = chart.createValueAxis(AxisPosition.BOTTOM);
        days.setNumberFormat("yyyy-mm-dd");
        days.setMajorTickMark(AxisTickMark.OUT);
        days.getOrAddShapeProperties().setLineProperties(ChartMaker.stroke("9AA5B1", 1));
        XDDFValueAxis took = chart.createValueAxis(AxisPosition.LEFT);
        took.setMinimum(0);
        took.setCrosses(AxisCrosses.MIN);
        took.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        took.getOrAddMajorGridProperties().setLineProperties(ChartMaker.stroke("E4E8EC", 0.75));
        took.getOrAddShapeProperties().setLineProperties(ChartMaker.noLine());
        XDDFScatterChartData dots = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, days, took);
        dots.setStyle(ScatterStyle.LINE_MARKER);
        dots.setVaryColors(false);
        XDDFScatterChartData.Series items = series(dots, cycle, "Days", "an item, days");
        items.setMarkerStyle(MarkerStyle.CIRCLE);
        items.setMarkerSize((short) 6);
        items.setLineProperties(ChartMaker.noLine());
        XDDFShapeProperties blue = new XDDFShapeProperties();
        blue.setFillProperties(ChartMaker.fill(Look.BLUE));
        blue.setLineProperties(ChartMaker.stroke(Look.BLUE, 0.75));
        items.getCTScatterSer().getMarker().setSpPr(blue.getXmlObject());
        percentile(dots, cycle, "50 %", GREEN, PresetLineDash.SYSTEM_DOT);
        percentile(dots, cycle, "85 %", Look.ORANGE, PresetLineDash.DASH);
        percentile(dots, cycle, "95 %", Look.VERMILION, PresetLineDash.SOLID);
        chart.plot(dots);
    }

    private static XDDFScatterChartData.Series series(
            XDDFScatterChartData dots, ChartMaker cycle, String column, String title) {
        XDDFScatterChartData.Series series =
                (XDDFScatterChartData.Series) dots.addSeries(cycle.numbers("Finished"), cycle.numbers(column));
        series.setTitle(title, null);
        series.setSmooth(false);
        return series;
    }

    private static void percentile(
            XDDFScatterChartData dots, ChartMaker cycle, String column, String colour, PresetLineDash dash) {
        XDDFScatterChartData.Series line = series(dots, cycle, column, column + " within");
        line.setMarkerStyle(MarkerStyle.NONE);
        line.setLineProperties(ChartMaker.dashed(colour, 1.5, dash));
    }

    /** A bar an item in work, the oldest first, with a line at the team's own 85 %. */
    void ageing(XSSFSheet on, Room room) {
        ChartMaker ages = making.chartOf("Ageing");
        XSSFChart chart = ChartMaker.chart(on, "ageing", room);
        chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        XDDFCategoryAxis items = ChartMaker.periods(chart);
        XDDFValueAxis days = ChartMaker.values(chart, items, "days");
        days.setMinimum(0);
        XDDFBarChartData bars = bars(chart, items, days);
        bar(bars.addSeries(ages.names("Key"), ages.numbers("Age (days)")), "age", SKY);
        chart.plot(bars);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, items, days);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        XDDFLineChartData.Series usual =
                (XDDFLineChartData.Series) lines.addSeries(ages.names("Key"), ages.numbers("85 % within"));
        usual.setTitle("85 % within", null);
        usual.setSmooth(false);
        usual.setMarkerStyle(MarkerStyle.NONE);
        usual.setLineProperties(ChartMaker.dashed(Look.ORANGE, 1.5, PresetLineDash.DASH));
        chart.plot(lines);
    }

    /** A bar a week. */
    void throughput(XSSFSheet on, Room room) {
        ChartMaker trend = making.chartOf("Data_Trend");
        XSSFChart chart = ChartMaker.chart(on, "throughput", room);
        XDDFCategoryAxis weeks = ChartMaker.periods(chart);
        XDDFValueAxis items = ChartMaker.values(chart, weeks, "items");
        items.setMinimum(0);
        XDDFBarChartData bars = bars(chart, weeks, items);
        bar(bars.addSeries(trend.names("Period"), trend.numbers("Value")), "items done", SKY);
        chart.plot(bars);
    }

    /** How many items will be done by each week to come, a line a certainty. */
    void forecast(XSSFSheet on, Room room) {
        ChartMaker ahead = making.chartOf("Data_Ahead");
        XSSFChart chart = ChartMaker.chart(on, "forecast", room);
        chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        XDDFCategoryAxis weeks = ChartMaker.periods(chart);
        XDDFValueAxis items = ChartMaker.values(chart, weeks, "items");
        items.setMinimum(0);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, weeks, items);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        fan(lines, ahead, "50 %", GREEN, PresetLineDash.SYSTEM_DOT);
        fan(lines, ahead, "85 %", Look.ORANGE, PresetLineDash.DASH);
        fan(lines, ahead, "95 %", Look.VERMILION, PresetLineDash.SOLID);
        chart.plot(lines);
    }

    private static void fan(
            XDDFLineChartData lines, ChartMaker ahead, String column, String colour, PresetLineDash dash) {
        XDDFLineChartData.Series series =
                (XDDFLineChartData.Series) lines.addSeries(ahead.names("By"), ahead.numbers(column));
        series.setTitle(column + " sure", null);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setLineProperties(ChartMaker.dashed(colour, 2, dash));
    }

    private static XDDFBarChartData bars(XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis values) {
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setGapWidth(40);
        bars.setVaryColors(false);
        return bars;
    }

    private static void bar(XDDFChartData.Series series, String title, String colour) {
        series.setTitle(title, null);
        series.setFillProperties(ChartMaker.fill(colour));
    }
}
