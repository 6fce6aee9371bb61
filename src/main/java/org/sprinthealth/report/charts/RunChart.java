package org.sprinthealth.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;

/**
 * A run chart against the team's own usual range: the range as a band, filled once it is locked and only outlined while on
 * trial; a signal as a diamond; a period without data as a cross and a gap in the line.
 */
final class RunChart implements Drawing {
    private static final Shape DOT = dot(4);
    private static final Shape SMALL_DOT = dot(2.2);
    private static final Shape DIAMOND = diamond(8.5);
    private static final Shape SMALL_DIAMOND = diamond(6);
    private static final double LABEL_WIDTH = 84;
    private static final double LABEL_GAP = 18;
    /** A little air, so that marks on 0 or 100 % are whole. */
    private static final double AIR = 0.025;

    private final Run run;
    private final double highest;
    private final boolean small;

    private RunChart(Run run, double highest, boolean small) {
        this.run = run;
        this.highest = highest;
        this.small = small;
    }

    /** A chart of its own. */
    static RunChart of(Run run) {
        return new RunChart(run, run.highest(), false);
    }

    /** One among others on a common scale. */
    static RunChart small(Run run, double highest) {
        return new RunChart(run, highest, true);
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        XYLineAndShapeRenderer renderer = renderer();
        double room = Plots.room(run.points().size(), area.getWidth(), LABEL_WIDTH);
        List<String> periods = run.points().stream().map(Point::period).toList();
        NumberAxis amounts = Plots.amounts(highest, run.inPercent(), small ? 2 : 4);
        double top = amounts.getUpperBound();
        XYPlot plot = Plots.plot(series(), Plots.periods(periods, room, area.getWidth()), amounts, renderer);
        amounts.setRange(-AIR * top, top + AIR * top);
        run.standing().segments().forEach(segment -> range(renderer, segment));
        run.gaps().forEach(i -> plot.addAnnotation(foot("×", i, plot, Theme.STRONG)));
        run.begins().forEach(i -> plot.addAnnotation(foot("▲", i, plot, Theme.LABEL)));
        labels(plot, area.getHeight() - 50, run.points().size() - 0.5 + room * 0.08);
        Plots.draw(plot, canvas, area);
    }

    private XYSeriesCollection series() {
        XYSeries line = new XYSeries("reading");
        XYSeries signals = new XYSeries("signal");
        run.indexes().forEach(i -> {
            line.add(i, run.at(i).orElse(null));
            if (run.signalsAt(i)) {
                signals.add(i, run.at(i).orElse(null));
            }
        });
        XYSeriesCollection both = new XYSeriesCollection(line);
        both.addSeries(signals);
        return both;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, Theme.RUN);
        renderer.setSeriesStroke(0, small ? Theme.FINE_LINE : Theme.LINE);
        renderer.setSeriesShape(0, small ? SMALL_DOT : DOT);
        renderer.setSeriesLinesVisible(1, false);
        renderer.setSeriesPaint(1, Theme.SIGNAL);
        renderer.setSeriesShape(1, small ? SMALL_DIAMOND : DIAMOND);
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        renderer.setDefaultOutlinePaint(Theme.PAPER);
        renderer.setDefaultOutlineStroke(small ? Theme.HAIR : Theme.LIMIT);
        return renderer;
    }

    private void range(XYLineAndShapeRenderer renderer, Standing.Segment segment) {
        double from = segment.first() - 0.5;
        double to = segment.last() + 0.5;
        double lower = run.shown(segment.lower()).doubleValue();
        double upper = run.shown(segment.upper()).doubleValue();
        Color fill = Theme.veil(Theme.RANGE, segment.locked() ? 44 : 16);
        renderer.addAnnotation(new XYBoxAnnotation(from, lower, to, upper, null, null, fill), Layer.BACKGROUND);
        Stroke edge = segment.locked() ? Theme.LIMIT : Theme.TRIAL;
        if (lower > 0) {
            renderer.addAnnotation(new XYLineAnnotation(from, lower, to, lower, edge, Theme.RANGE), Layer.BACKGROUND);
        }
        renderer.addAnnotation(new XYLineAnnotation(from, upper, to, upper, edge, Theme.RANGE), Layer.BACKGROUND);
        double mean = run.shown(segment.mean()).doubleValue();
        renderer.addAnnotation(new XYLineAnnotation(from, mean, to, mean, Theme.HAIR, Theme.RANGE), Layer.BACKGROUND);
    }

    /** A sign at the foot: a period without data, or the first of an experiment. */
    private static XYTextAnnotation foot(String sign, int index, XYPlot plot, Font font) {
        double low = plot.getRangeAxis().getUpperBound() * 0.035;
        return Plots.text(sign, index, low, TextAnchor.CENTER, font, Theme.MUTED);
    }

    /** The newest reading and the limits, beside where they stand. */
    private void labels(XYPlot plot, double height, double x) {
        List<Label> labels = labels();
        double top = plot.getRangeAxis().getUpperBound();
        List<Double> heights = SideLabels.apart(labels.stream().map(Label::y).toList(), LABEL_GAP * top / height, top);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            plot.addAnnotation(
                    Plots.text(label.text(), x, heights.get(i), TextAnchor.CENTER_LEFT, label.font(), label.paint()));
        }
    }

    /** A small chart has room for the reading alone; its limits stand in the table. */
    private List<Label> labels() {
        Reading newest = run.newest().reading();
        Stream<Label> reading = newest.number().stream()
                .map(value -> new Label(Words.label(newest), value.doubleValue(), Theme.STRONG, Theme.INK));
        Stream<Label> limits = run.range().stream()
                .filter(segment -> !small)
                .flatMap(segment -> Stream.of(segment.upper(), segment.lower()))
                .filter(limit -> limit.signum() > 0)
                .map(run::shown)
                .map(limit -> new Label(run.number(limit), limit.doubleValue(), Theme.LABEL, Theme.MUTED));
        return Stream.concat(reading, limits)
                .sorted(Comparator.comparingDouble(Label::y))
                .toList();
    }

    /** Words beside a height of the chart. */
    private record Label(String text, double y, Font font, Color paint) {}

    private static Shape dot(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(double radius) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(0, -radius);
        path.lineTo(radius, 0);
        path.lineTo(0, radius);
        path.lineTo(-radius, 0);
        path.closePath();
        return path;
    }
}
