package org.sprinthealth.report.charts;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/**
 * A stacked bar with its numbers in it.
 *
 * @param from left edge, in places
 * @param to right edge
 * @param slices from the bottom up
 */
record Stack(double from, double to, List<Slice> slices) {
    private static final double LEAST_HEIGHT = 13;

    /**
     * A part of a stack.
     *
     * @param amount its height, at least 0
     * @param kind what it stands for
     */
    record Slice(BigDecimal amount, Kind kind) {}

    /**
     * What a slice stands for: its word and its look.
     *
     * @param word as people read it
     * @param fill its fill
     * @param edge its outline
     * @param ink the colour of the number in it
     */
    record Kind(String word, Color fill, Color edge, Color ink) {}

    Stack {
        slices = List.copyOf(slices);
    }

    /** The whole height. */
    double height() {
        return slices.stream()
                .mapToDouble(slice -> slice.amount().doubleValue())
                .sum();
    }

    /**
     * Puts the bar on a plot.
     *
     * @param unitsAPixel how many units of the axis one pixel is, to leave out numbers that would not fit
     */
    void on(XYPlot plot, double unitsAPixel) {
        double bottom = 0;
        for (Slice slice : slices) {
            double top = bottom + slice.amount().doubleValue();
            if (top > bottom) {
                box(plot, bottom, top, slice, (top - bottom) / unitsAPixel >= LEAST_HEIGHT);
            }
            bottom = top;
        }
    }

    private void box(XYPlot plot, double bottom, double top, Slice slice, boolean numbered) {
        Kind kind = slice.kind();
        plot.addAnnotation(new XYBoxAnnotation(from, bottom, to, top, Theme.LIMIT, kind.edge(), kind.fill()));
        if (numbered) {
            String number = Words.plain(slice.amount());
            double middle = (from + to) / 2;
            plot.addAnnotation(
                    Plots.text(number, middle, (bottom + top) / 2, TextAnchor.CENTER, Theme.NUMBER, kind.ink()));
        }
    }
}
