package org.sprinthealth.templates;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.sprinthealth.templates.ChartMaker.Room;

/** Run charts over the table of trends: readings, the usual range, what changed and where an experiment began. */
final class RunCharts {
    /** What the shapes mean, once for all charts of a sheet. */
    static final String KEY =
            "● a reading    ◆ changed: outside the usual range, or the eighth in a row on one side of the mean"
                    + "    ▲ at the foot: an experiment begins    – – usual range, from the team's own past    thin line: its mean,"
                    + " on trial; thick: locked on twelve readings. Inside the range, a rise or a fall is most likely chance.";

    private static final String GREY = "8A949E";
    private static final double THICK = 3;
    private static final int EVERYTHING = 100;
    private static final int STEP = 20;
    private static final int EVERY_THIRD = 3;
    /** In hundredths of a point. */
    private static final int SMALL = 700;

    /** The same of a sheet where no experiments are marked. */
    static final String KEY_WITHOUT_EXPERIMENTS = KEY.replaceFirst("▲[^–]+", "");

    private final ChartMaker trend;
    private final boolean marksExperiments;

    RunCharts(Making making) {
        trend = making.chartOf("Data_Trend");
        marksExperiments = true;
    }

    private RunCharts(ChartMaker trend) {
        this.trend = trend;
        this.marksExperiments = false;
    }

    /** Of the table of all teams' readings. */
    static RunCharts ofTeams(Making making) {
        return new RunCharts(making.chartOf("Data_Readings"));
    }

    /** A run of shares, from nothing to all. */
    void ofShares(XSSFSheet on, String name, Room room) {
        draw(on, name, room, true);
    }

    /** A run of shares among many: what it counts in is said once for all. */
    void small(XSSFSheet on, String name, Room room) {
        XSSFChart chart = draw(on, name, room, true);
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        plot.getValAxArray(0).unsetTitle();
        plot.getCatAxArray(0).addNewTickLblSkip().setVal(EVERY_THIRD);
        letters(plot.getCatAxArray(0).addNewTxPr());
        letters(plot.getValAxArray(0).addNewTxPr());
    }

    /** Small and level, so that the lines have the room. */
    private static void letters(CTTextBody text) {
        text.addNewBodyPr().setRot(0);
        text.addNewP().addNewPPr().addNewDefRPr().setSz(SMALL);
    }

    /** A run of whatever a figure is counted in. */
    void ofAnything(XSSFSheet on, String name, Room room) {
        draw(on, name, room, false);
    }

    private XSSFChart draw(XSSFSheet on, String name, Room room, boolean isShare) {
        XSSFChart chart = ChartMaker.chart(on, name, room);
        XDDFCategoryAxis periods = ChartMaker.periods(chart);
        XDDFValueAxis values = ChartMaker.values(chart, periods, isShare ? "percent" : "value");
        values.setMinimum(0);
        if (isShare) {
            values.setMaximum(EVERYTHING);
            values.setMajorUnit(STEP);
        }
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, periods, values);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        line(lines, "Upper limit", "usual range, upper limit", PresetLineDash.DASH);
        line(lines, "Mean", "mean", PresetLineDash.SOLID);
        line(lines, "Lower limit", "usual range, lower limit", PresetLineDash.DASH);
        line(lines, "Locked", "mean, locked", PresetLineDash.SOLID);
        thicken(lines);
        trend.line(lines, "Value", "reading", Look.BLUE, PresetLineDash.SOLID, MarkerStyle.CIRCLE);
        marks(lines, "Changed", "changed", MarkerStyle.DIAMOND, Look.VERMILION);
        if (marksExperiments) {
            marks(lines, "Experiment", "an experiment begins", MarkerStyle.TRIANGLE, Look.INK);
        }
        chart.plot(lines);
        return chart;
    }

    private void line(XDDFLineChartData lines, String column, String title, PresetLineDash dash) {
        trend.line(lines, column, title, GREY, dash, MarkerStyle.NONE);
    }

    private static void thicken(XDDFLineChartData lines) {
        lines.getSeries(lines.getSeriesCount() - 1).setLineProperties(ChartMaker.stroke(GREY, THICK));
    }

    private void marks(XDDFLineChartData lines, String column, String title, MarkerStyle shape, String colour) {
        trend.line(lines, column, title, colour, PresetLineDash.SOLID, shape);
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) lines.getSeries(lines.getSeriesCount() - 1);
        series.setMarkerSize((short) 11);
        series.setLineProperties(ChartMaker.noLine());
    }
}
