package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.sprinthealth.delivery.CycleTimes;
import org.sprinthealth.delivery.Journey;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/**
 * A dot a finished item: the day it was finished, and the days that it took; with lines at the percentiles.
 *
 * @param times at least one item with a known start
 */
record CycleScatter(CycleTimes times) implements Drawing {
    private static final List<Integer> PERCENTILES = List.of(50, 85, 95);
    private static final double LABEL_WIDTH = 118;
    private static final double LABEL_GAP = 18;
    private static final double RADIUS = 4.2;
    private static final int DOT = 150;

    /** The chart of a team; none where no finished item has a known start. */
    static Optional<Chart> of(TeamReport report) {
        CycleTimes times = CycleTimes.of(report.delivered());
        return times.journeys().isEmpty()
                ? Optional.empty()
                : report.figure("cycle-time").map(figure -> chart(report, times, Headlines.cycleTime(figure)));
    }

    private static Chart chart(TeamReport report, CycleTimes times, String title) {
        String n = "n = " + times.journeys().size()
                + (times.unstarted().isEmpty() ? "" : " of " + times.done() + ", the others without a known start");
        return new Chart(
                report.team().id() + "-cycle-time",
                title,
                report.team().name() + ", days from first in progress to done, by the day of done; 13 weeks. " + n
                        + ".",
                "Days that each finished item of " + report.team().name()
                        + " took, by the day it was finished, with percentiles. " + title + ". " + n + ".",
                new Figures(
                        List.of("Item", "Finished", "Days"),
                        times.journeys().stream()
                                .map(journey -> List.of(
                                        journey.key(), journey.finished().toString(), Integer.toString(journey.days())))
                                .toList()),
                new CycleScatter(times));
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        int longest = times.journeys().stream().mapToInt(Journey::days).max().orElse(1);
        NumberAxis took = Plots.amounts(longest, false, 4);
        DayAxis days = new DayAxis(times.from(), times.to(), LABEL_WIDTH, area.getWidth());
        XYPlot plot = Plots.plot(dots(), Plots.quiet(days), took, renderer());
        labels(plot, took.getUpperBound() / (area.getHeight() - 50));
        Plots.draw(plot, canvas, area);
    }

    private XYSeriesCollection dots() {
        XYSeries items = new XYSeries("items", false, true);
        times.journeys()
                .forEach(journey -> items.add((double) journey.finished().toEpochDay(), journey.days()));
        return new XYSeriesCollection(items);
    }

    private static XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS));
        renderer.setSeriesPaint(0, Theme.veil(Theme.RUN, DOT));
        return renderer;
    }

    /** Each percentile as a line with its words at its end. */
    private void labels(XYPlot plot, double tall) {
        List<Integer> known = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (int percent : PERCENTILES) {
            times.percentile(percent).ifPresent(days -> {
                known.add(percent);
                wanted.add((double) days);
            });
        }
        double end = times.to().toEpochDay() + 1;
        double top = plot.getRangeAxis().getUpperBound();
        List<Double> heights = SideLabels.apart(wanted, LABEL_GAP * tall, top);
        for (int i = 0; i < known.size(); i++) {
            double days = wanted.get(i);
            plot.addAnnotation(new XYLineAnnotation(
                    times.from().toEpochDay(), days, end, days, stroke(known.get(i)), Theme.SIGNAL));
            String words = known.get(i) + " %: " + Words.counted((int) days, "day");
            plot.addAnnotation(
                    Plots.text(words, end + 1, heights.get(i), TextAnchor.CENTER_LEFT, Theme.LABEL, Theme.INK));
        }
    }

    /** The surer, the more of a line. */
    private static Stroke stroke(int percent) {
        return percent == 50 ? Theme.DOTTED : percent == 85 ? Theme.DASHED : Theme.FINE_LINE;
    }
}
