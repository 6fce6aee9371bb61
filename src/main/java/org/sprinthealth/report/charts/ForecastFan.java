package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.sprinthealth.delivery.BackTest;
import org.sprinthealth.delivery.Forecast;
import org.sprinthealth.delivery.Forecast.Ahead;
import org.sprinthealth.delivery.Sureness;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/** How many items will be done by each week to come, a line a certainty, over how earlier forecasts held. */
record ForecastFan(Forecast forecast) implements Drawing {
    private static final List<Sureness> LINES = List.of(Sureness.HALF, Sureness.LIKELY, Sureness.ALMOST_SURE);
    private static final double LABEL_WIDTH = 160;
    private static final double LABEL_GAP = 18;
    private static final double FOOT = 34;
    private static final double EDGE = 14;
    private static final int BAND = 40;

    /** The chart of a team; none where there is no forecast yet. */
    static Optional<Chart> of(TeamReport report) {
        return report.outlook().forecast().map(forecast -> chart(report, forecast));
    }

    private static Chart chart(TeamReport report, Forecast forecast) {
        String title = Headlines.ahead(forecast.ahead());
        String grounds = "drawn from " + Words.counted(forecast.pace().weeks().size(), "week") + "; "
                + forecast.stability().inWords();
        return new Chart(
                report.team().id() + "-forecast",
                title,
                report.team().name() + ", items done from today on if things go on like this, " + grounds + ".",
                "Items that " + report.team().name()
                        + " will have done by each week to come, with 50, 85 and 95 % certainty. " + title + "; "
                        + grounds
                        + "; " + forecast.backTest().inWords() + ".",
                new Figures(
                        List.of("By", "50 %", "85 %", "95 %"),
                        forecast.ahead().stream().map(ForecastFan::row).toList()),
                new ForecastFan(forecast));
    }

    private static List<String> row(Ahead ahead) {
        return List.of(
                ahead.by().toString(),
                Integer.toString(ahead.atLeast(Sureness.HALF)),
                Integer.toString(ahead.atLeast(Sureness.LIKELY)),
                Integer.toString(ahead.atLeast(Sureness.ALMOST_SURE)));
    }

    @Override
    public int height(int width) {
        return Theme.HEIGHT + (int) FOOT;
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        List<String> days = Stream.concat(
                        Stream.of(forecast.from()), forecast.ahead().stream().map(Ahead::by))
                .map(Headlines.DAY::format)
                .toList();
        double room = Plots.room(days.size(), area.getWidth(), LABEL_WIDTH);
        NumberAxis items = Plots.amounts(Math.max(1, last().atLeast(Sureness.HALF)), false, 4);
        XYLineAndShapeRenderer renderer = renderer();
        XYPlot plot = Plots.plot(lines(), Plots.periods(days, room, area.getWidth()), items, renderer);
        renderer.addAnnotation(
                new XYPolygonAnnotation(band(), Theme.HAIR, null, Theme.veil(Theme.RANGE, BAND)), Layer.BACKGROUND);
        Rectangle2D fan = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - FOOT);
        labels(plot, items.getUpperBound() / (fan.getHeight() - 50));
        Plots.draw(plot, canvas, fan);
        backTest(new Pen(canvas), area, fan.getMaxY() + FOOT / 2);
    }

    private XYSeriesCollection lines() {
        XYSeriesCollection lines = new XYSeriesCollection();
        for (Sureness sureness : LINES) {
            XYSeries line = new XYSeries(sureness.name());
            line.add(0, 0);
            forecast.ahead().forEach(ahead -> line.add(ahead.week(), ahead.atLeast(sureness)));
            lines.addSeries(line);
        }
        return lines;
    }

    private static XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < LINES.size(); i++) {
            renderer.setSeriesPaint(i, Theme.RUN);
            renderer.setSeriesStroke(i, stroke(LINES.get(i)));
        }
        return renderer;
    }

    private static Stroke stroke(Sureness sureness) {
        return switch (sureness) {
            case HALF -> Theme.DOTTED;
            case LIKELY -> Theme.LINE;
            case ALMOST_SURE -> Theme.TRIAL;
        };
    }

    /** From the surest line up to the toss of a coin. */
    private double[] band() {
        List<Double> corners = new ArrayList<>(List.of(0.0, 0.0));
        forecast.ahead().forEach(ahead -> corner(corners, ahead, Sureness.HALF));
        for (int i = forecast.ahead().size() - 1; i >= 0; i--) {
            corner(corners, forecast.ahead().get(i), Sureness.ALMOST_SURE);
        }
        return corners.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void corner(List<Double> corners, Ahead ahead, Sureness sureness) {
        corners.add((double) ahead.week());
        corners.add((double) ahead.atLeast(sureness));
    }

    private void labels(XYPlot plot, double tall) {
        List<Sureness> upwards = List.of(Sureness.ALMOST_SURE, Sureness.LIKELY, Sureness.HALF);
        List<Double> wanted = upwards.stream()
                .map(sureness -> (double) last().atLeast(sureness))
                .toList();
        double top = plot.getRangeAxis().getUpperBound();
        List<Double> heights = SideLabels.apart(wanted, LABEL_GAP * tall, top);
        for (int i = 0; i < upwards.size(); i++) {
            Sureness sureness = upwards.get(i);
            boolean isToPlanWith = sureness == Sureness.LIKELY;
            String words = last().atLeast(sureness) + " or more, " + sureness.percent() + " %";
            plot.addAnnotation(Plots.text(
                    words,
                    forecast.ahead().size() + 0.25,
                    heights.get(i),
                    TextAnchor.CENTER_LEFT,
                    isToPlanWith ? Theme.STRONG : Theme.LABEL,
                    isToPlanWith ? Theme.INK : Theme.MUTED));
        }
    }

    /** A dot an earlier date that can be judged by now. */
    private void backTest(Pen pen, Rectangle2D area, double middle) {
        BackTest test = forecast.backTest();
        String words = test.tested() == 0 ? test.inWords() : test.inWords() + ":";
        pen.left(words, area.getX() + EDGE, middle, Theme.NOTE, Theme.MUTED);
        double from = area.getX() + EDGE + Lettering.width(words, Theme.NOTE) + EDGE;
        if (test.tested() > 0) {
            new Dots(test.held(), test.tested()).draw(pen, from, middle, area.getMaxX() - EDGE - from);
        }
    }

    private Ahead last() {
        return forecast.ahead().get(forecast.ahead().size() - 1);
    }
}
