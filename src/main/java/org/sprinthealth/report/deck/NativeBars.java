package org.sprinthealth.report.deck;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/**
 * Stacked bars as a chart of the presentation's own, with its figures in a workbook within, so that it can be restyled and
 * looked into.
 *
 * @param bars what it shows
 * @param made when the document says it was made
 */
record NativeBars(Plan.Bars bars, Date made) {
    private static final int LETTERS = 1600;
    private static final int NUMBERS = 1400;
    private static final String INK = "1B2733";
    private static final String AXIS = "9AA5B1";

    void on(XMLSlideShow show, XSLFSlide slide, Rectangle2D room) {
        XSLFChart chart = show.createChart();
        Deck.describe(workbook(chart).getProperties(), made, "Figures of a chart");
        draw(chart);
        slide.addChart(chart, inUnits(room));
        // POI hands the new frame out only once the file is read again
        List<CTGraphicalObjectFrame> frames =
                slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList();
        CTNonVisualDrawingProps frame =
                frames.get(frames.size() - 1).getNvGraphicFramePr().getCNvPr();
        frame.setName("Chart");
        frame.setDescr(Words.legal(bars.description()));
    }

    private static XSSFWorkbook workbook(XSLFChart chart) {
        try {
            return chart.getWorkbook();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a new chart has a new workbook", e);
        }
    }

    private void draw(XSLFChart chart) {
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
        letters(chart.getCTChartSpace().addNewTxPr(), LETTERS, INK, false);
        XDDFCategoryAxis names = chart.createCategoryAxis(bars.lying() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(fill(AXIS)));
        XDDFValueAxis values = chart.createValueAxis(bars.lying() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setMaximum(highest());
        values.setVisible(false);
        values.crossAxis(names);
        names.crossAxis(values);
        if (bars.lying()) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(bars.lying() ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap((byte) 100);
        data.setGapWidth(35);
        data.setVaryColors(false);
        for (int i = 0; i < bars.parts().size(); i++) {
            part(chart, data, i);
        }
        chart.plot(data);
        List<CTBarSer> drawn =
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
        for (int i = 0; i < drawn.size(); i++) {
            label(drawn.get(i), bars.parts().get(i).ink());
        }
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private void part(XSLFChart chart, XDDFBarChartData data, int number) {
        Plan.Part part = bars.parts().get(number);
        int last = bars.categories().size();
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(
                bars.categories().stream().map(Words::legal).toArray(String[]::new),
                chart.formatRange(new CellRangeAddress(1, last, 0, 0)),
                0);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(
                names,
                XDDFDataSourcesFactory.fromArray(
                        part.amounts().toArray(Integer[]::new),
                        chart.formatRange(new CellRangeAddress(1, last, number + 1, number + 1)),
                        number + 1));
        series.setTitle(part.name(), chart.setSheetTitle(part.name(), number + 1));
        series.setFillProperties(fill(part.fill()));
        series.setLineProperties(new XDDFLineProperties(fill("FFFFFF")));
    }

    private double highest() {
        double highest = 1;
        for (int bar = 0; bar < bars.categories().size(); bar++) {
            int place = bar;
            highest = Math.max(
                    highest,
                    bars.parts().stream()
                            .mapToInt(part -> part.amounts().get(place))
                            .sum());
        }
        return highest;
    }

    /** The count in the middle of each part, none for nothing. */
    private static void label(CTBarSer series, String ink) {
        CTDLbls labels = series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode("0;;");
        labels.getNumFmt().setSourceLinked(false);
        letters(labels.addNewTxPr(), NUMBERS, ink, true);
        labels.addNewDLblPos().setVal(STDLblPos.CTR);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void letters(CTTextBody text, int size, String ink, boolean bold) {
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(size);
        letters.setB(bold);
        letters.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(ink));
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
    }

    /** A chart's place is told in the file's own units. */
    private static Rectangle2D inUnits(Rectangle2D points) {
        return new Rectangle2D.Double(
                Units.toEMU(points.getX()),
                Units.toEMU(points.getY()),
                Units.toEMU(points.getWidth()),
                Units.toEMU(points.getHeight()));
    }
}
