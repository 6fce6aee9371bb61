package org.sprinthealth.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;

/** Plots in the theme: periods along, a few quiet lines across, and nothing that is not read. */
final class Plots {
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    /** The pixels beside the plot that its axis and insets take. */
    private static final double AXIS = 70;

    private Plots() {}

    /** A plot of a dataset over periods and amounts. */
    static XYPlot plot(XYDataset data, ValueAxis periods, ValueAxis amounts, XYItemRenderer renderer) {
        XYPlot plot = new XYPlot(data, periods, amounts, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(Theme.HAIR);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(10, 8, 6, 6));
        return plot;
    }

    /** Draws a plot without title and legend. */
    static void draw(XYPlot plot, Graphics2D canvas, Rectangle2D area) {
        JFreeChart chart = new JFreeChart(null, Theme.LABEL, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(canvas, area);
    }

    /** An axis of periods, see {@link PeriodAxis}. */
    static ValueAxis periods(List<String> periods, double room, double width) {
        return quiet(new PeriodAxis(periods, room, width - AXIS));
    }

    /** An axis of amounts from 0 to at least a highest value, in about so many round steps; one step where all is 0. */
    static NumberAxis amounts(double highest, boolean percent, int steps) {
        NumberAxis axis = new NumberAxis(null);
        double step = step(highest / steps);
        axis.setRange(0, Math.max(1, Math.ceil(highest / step - 1e-9)) * step);
        axis.setTickUnit(new NumberTickUnit(step, new DecimalFormat(percent ? "0'\u00A0%'" : "0.#", SYMBOLS)));
        quiet(axis);
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** The places to leave free so that labels of a width fit on the right of a run. */
    static double room(int periods, double width, double labelWidth) {
        double plotWidth = width - AXIS;
        return periods * labelWidth / (plotWidth - labelWidth);
    }

    /** Words at a place of the plot. */
    static XYTextAnnotation text(String words, double x, double y, TextAnchor anchor, Font font, Color paint) {
        XYTextAnnotation text = new XYTextAnnotation(words, x, y);
        text.setTextAnchor(anchor);
        text.setFont(font);
        text.setPaint(paint);
        return text;
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        double nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 && power >= 10 ? 2.5 : lead <= 5 ? 5 : 10;
        return Math.max(1, nice * power);
    }

    /** An axis in the theme. */
    static ValueAxis quiet(ValueAxis axis) {
        axis.setTickLabelFont(Theme.LABEL);
        axis.setTickLabelPaint(Theme.MUTED);
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(Theme.MUTED);
        return axis;
    }
}
