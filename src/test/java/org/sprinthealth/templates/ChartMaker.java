package org.sprinthealth.templates;

import java.util.HexFormat;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Native charts of the templates, each over the one row that a table has there. */
final class ChartMaker {
    /** What stands to the left of the middle is no less than nothing. */
    private static final String EITHER_WAY = "0%;0%;";

    private final XSSFTable table;

    /**
     * Where a chart stands on its sheet, from 0.
     *
     * @param endColumn the column at whose left edge it ends
     * @param endRow the row at whose upper edge it ends
     */
    record Room(int firstColumn, int firstRow, int endColumn, int endRow) {}

    ChartMaker(XSSFTable table) {
        this.table = table;
    }

    /** Bars of what became of the items of each sprint. */
    void stack(XSSFSheet on, String name, int firstRow, int rows, int lastColumn) {
        XSSFChart chart = chart(on, name, firstRow, rows, lastColumn);
        XDDFCategoryAxis sprints = periods(chart);
        XDDFValueAxis values = values(chart, sprints, "items");
        values.setMinimum(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, sprints, values);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setOverlap((byte) 100);
        bars.setGapWidth(60);
        bars.setVaryColors(false);
        bar(bars, "Completed", "completed", Look.BLUE);
        bar(bars, "Not completed", "not completed", Look.ORANGE);
        bar(bars, "Cancelled", "cancelled", "B8C0C8");
        chart.plot(bars);
        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList().forEach(ChartMaker::label);
        white(chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .getDLbls());
    }

    /** How much of its audience uses a feature, with the target of each marked. */
    void adoption(XSSFSheet on, String name, int firstRow, int rows, int lastColumn) {
        XSSFChart chart = chart(on, name, firstRow, rows, lastColumn);
        XDDFCategoryAxis features = periods(chart);
        XDDFValueAxis values = values(chart, features, "% of those who could use it");
        values.setMinimum(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, features, values);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setGapWidth(90);
        bars.setVaryColors(false);
        bar(bars, names("Feature"), "Rate (%)", "use it", Look.BLUE);
        chart.plot(bars);
        XDDFLineChartData targets = (XDDFLineChartData) chart.createData(ChartTypes.LINE, features, values);
        targets.setGrouping(Grouping.STANDARD);
        targets.setVaryColors(false);
        marks(targets, names("Feature"), "Target (%)", "its own target, or that of its class", MarkerStyle.DASH, 16);
        chart.plot(targets);
        label(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0), "0.0", STDLblPos.IN_BASE);
        white(chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .getDLbls());
    }

    /** Those who agree to the right, those who do not to the left of the middle. */
    void agreement(XSSFSheet on, String name, int firstRow, int rows, int lastColumn) {
        XSSFChart chart = chart(on, name, firstRow, rows, lastColumn);
        XDDFCategoryAxis statements = periods(chart);
        statements.setPosition(AxisPosition.LEFT);
        statements.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = values(chart, statements, "% of those who rated it");
        values.setPosition(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(-1);
        values.setMaximum(1);
        values.setMajorUnit(0.5);
        values.setNumberFormat(EITHER_WAY + "0%");
        statements.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, statements, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setOverlap((byte) 100);
        bars.setGapWidth(40);
        bars.setVaryColors(false);
        bar(bars, names("Bar"), "Agree (%)", "agree (4 or 5)", Look.BLUE);
        bar(bars, names("Bar"), "Do not agree (%)", "do not agree (1 to 3)", "B8C0C8");
        chart.plot(bars);
        chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerList()
                .forEach(series -> label(series, EITHER_WAY, STDLblPos.CTR));
        white(chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .getDLbls());
    }

    private XSSFChart chart(XSSFSheet on, String name, int firstRow, int rows, int lastColumn) {
        XSSFChart chart = chart(on, name, new Room(0, firstRow, lastColumn, firstRow + rows));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    /** A chart without a legend: what its shapes mean is said once for several. */
    static XSSFChart chart(XSSFSheet on, String name, Room room) {
        XSSFDrawing drawing = on.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, room.firstColumn(), room.firstRow(), room.endColumn(), room.endRow());
        XSSFChart chart = drawing.createChart(anchor);
        chart.getGraphicFrame().setName(name);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr("Replaced by what is seen, in words");
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddShapeProperties().setLineProperties(noLine());
        return chart;
    }

    static XDDFCategoryAxis periods(XSSFChart chart) {
        XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.BOTTOM);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(stroke("9AA5B1", 1));
        return axis;
    }

    static XDDFValueAxis values(XSSFChart chart, XDDFCategoryAxis periods, String unit) {
        XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
        axis.setTitle(unit);
        // else the language of whoever makes the template
        CTTextParagraph title = chart.getCTChart()
                .getPlotArea()
                .getValAxArray(0)
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0);
        title.getRArray(0).getRPr().setLang("en");
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.getOrAddMajorGridProperties().setLineProperties(stroke("E4E8EC", 0.75));
        axis.getOrAddShapeProperties().setLineProperties(noLine());
        axis.crossAxis(periods);
        periods.crossAxis(axis);
        return axis;
    }

    void line(
            XDDFLineChartData lines,
            String column,
            String title,
            String colour,
            PresetLineDash dash,
            MarkerStyle mark) {
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) lines.addSeries(names(), numbers(column));
        series.setTitle(title, null);
        series.setSmooth(false);
        series.setMarkerStyle(mark);
        XDDFLineProperties stroke = stroke(colour, mark == MarkerStyle.NONE ? 1 : 2.25);
        stroke.setPresetDash(new XDDFPresetLineDash(dash));
        series.setLineProperties(stroke);
        if (mark != MarkerStyle.NONE) {
            series.setMarkerSize((short) 6);
            paint(series, colour);
        }
    }

    private void marks(
            XDDFLineChartData lines,
            XDDFDataSource<String> names,
            String column,
            String title,
            MarkerStyle mark,
            int size) {
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) lines.addSeries(names, numbers(column));
        series.setTitle(title, null);
        series.setSmooth(false);
        series.setMarkerStyle(mark);
        series.setMarkerSize((short) size);
        series.setLineProperties(noLine());
        paint(series, Look.VERMILION);
    }

    static void paint(XDDFLineChartData.Series series, String colour) {
        XDDFShapeProperties looks = new XDDFShapeProperties();
        looks.setFillProperties(fill(colour));
        looks.setLineProperties(stroke(colour, 0.75));
        series.getCTLineSer().getMarker().setSpPr(looks.getXmlObject());
    }

    private void bar(XDDFBarChartData bars, String column, String title, String colour) {
        bar(bars, names(), column, title, colour);
    }

    private void bar(XDDFBarChartData bars, XDDFDataSource<String> names, String column, String title, String colour) {
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(names, numbers(column));
        series.setTitle(title, null);
        series.setFillProperties(fill(colour));
    }

    /** The count in the middle of each part, none for nothing. */
    static void label(CTBarSer series) {
        label(series, "0;;", STDLblPos.CTR);
    }

    private static void label(CTBarSer series, String format, STDLblPos.Enum place) {
        CTDLbls labels = series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewDLblPos().setVal(place);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** Words on the dark colour. */
    static void white(CTDLbls labels) {
        CTTextBody text = labels.addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setB(true);
        letters.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
    }

    private XDDFDataSource<String> names() {
        return names(table.findColumnIndex("Period") >= 0 ? "Period" : "Sprint");
    }

    /** A column of words, for an axis. */
    XDDFDataSource<String> names(String column) {
        return XDDFDataSourcesFactory.fromStringCellRange(table.getXSSFSheet(), range(column));
    }

    XDDFNumericalDataSource<Double> numbers(String column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(table.getXSSFSheet(), range(column));
    }

    private CellRangeAddress range(String column) {
        int row = table.getStartRowIndex() + 1;
        int at = table.getStartColIndex() + table.findColumnIndex(column);
        return new CellRangeAddress(row, row, at, at);
    }

    static XDDFLineProperties stroke(String colour, double width) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(width);
        return line;
    }

    static XDDFLineProperties dashed(String colour, double width, PresetLineDash dash) {
        XDDFLineProperties line = stroke(colour, width);
        line.setPresetDash(new XDDFPresetLineDash(dash));
        return line;
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
    }
}
