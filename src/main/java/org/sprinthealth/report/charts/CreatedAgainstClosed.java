package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;
import org.sprinthealth.indicators.struggles.BacklogWeek;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.charts.Stack.Kind;
import org.sprinthealth.report.charts.Stack.Slice;

/**
 * What was created in each week beside what was closed.
 *
 * @param weeks complete weeks, oldest first, at least one
 */
record CreatedAgainstClosed(List<BacklogWeek> weeks) implements Drawing {
    private static final Kind CREATED = new Kind("created", Theme.ORANGE, Theme.PAPER, Theme.ON_LIGHT);
    private static final Kind CLOSED = new Kind("closed", Theme.BLUE, Theme.PAPER, Theme.ON_DARK);

    CreatedAgainstClosed {
        weeks = List.copyOf(weeks);
    }

    /** The chart of a team; none before a week is complete. */
    static Optional<Chart> of(TeamReport report) {
        List<BacklogWeek> weeks = BacklogWeek.in(report.delivered());
        return weeks.isEmpty() ? Optional.empty() : Optional.of(chart(report, weeks));
    }

    private static Chart chart(TeamReport report, List<BacklogWeek> weeks) {
        return new Chart(
                report.team().id() + "-created-against-closed",
                Headlines.weeks(weeks),
                report.team().name() + ", items by week. Closed is done, cancelled or taken out of the tracker.",
                "Items of " + report.team().name() + " created and closed by week. "
                        + weeks.stream()
                                .map(week -> week.week().label() + ": " + week.created() + " created, " + week.closed()
                                        + " closed.")
                                .collect(Collectors.joining(" ")),
                new Figures(
                        List.of("Week", "Created", "Closed"),
                        weeks.stream()
                                .map(week -> List.of(
                                        week.week().label(),
                                        Integer.toString(week.created()),
                                        Integer.toString(week.closed())))
                                .toList()),
                new CreatedAgainstClosed(weeks));
    }

    @Override
    public int height(int width) {
        return Theme.HEIGHT + (int) key().height();
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        int most = weeks.stream()
                .mapToInt(week -> Math.max(week.created(), week.closed()))
                .max()
                .orElse(1);
        NumberAxis amounts = Plots.amounts(Math.max(1, most), false, 4);
        XYPlot plot = Plots.plot(
                new XYSeriesCollection(),
                Plots.periods(weeks.stream().map(week -> week.week().label()).toList(), 0, area.getWidth()),
                amounts,
                new XYLineAndShapeRenderer());
        Rectangle2D bars =
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - key().height());
        double tall = amounts.getUpperBound() / (bars.getHeight() - 50);
        for (int i = 0; i < weeks.size(); i++) {
            bar(i - 0.4, weeks.get(i).created(), CREATED).on(plot, tall);
            bar(i + 0.01, weeks.get(i).closed(), CLOSED).on(plot, tall);
        }
        Plots.draw(plot, canvas, bars);
        key().draw(canvas, bars.getMaxY());
    }

    private static Stack bar(double from, int items, Kind kind) {
        return new Stack(from, from + 0.39, List.of(new Slice(BigDecimal.valueOf(items), kind)));
    }

    private static Key key() {
        return Key.of(List.of(CREATED, CLOSED));
    }
}
