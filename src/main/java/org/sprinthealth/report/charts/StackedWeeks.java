package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeriesCollection;
import org.sprinthealth.report.charts.Stack.Kind;
import org.sprinthealth.report.charts.Stack.Slice;

/**
 * A stacked bar a week, each kind named beside the newest bar; a week without data is a cross.
 *
 * @param weeks their names, oldest first
 * @param kinds what is stacked, from the bottom up
 * @param counts week by week how much there is of each kind; nothing where there is no data
 * @param words how the newest count of a kind is said, by the count and the place of the kind
 */
record StackedWeeks(
        List<String> weeks, List<Kind> kinds, List<List<Integer>> counts, BiFunction<Integer, Integer, String> words)
        implements Drawing {
    private static final double LABEL_GAP = 22;
    private static final double SWATCH = 11;
    private static final double BESIDE = 28;

    StackedWeeks {
        weeks = List.copyOf(weeks);
        kinds = List.copyOf(kinds);
        counts = List.copyOf(counts);
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        double room = Plots.room(weeks.size(), area.getWidth(), labelWidth());
        NumberAxis amounts = Plots.amounts(highest(), false, 4);
        amounts.setRange(0, highest());
        amounts.setTickLabelsVisible(false);
        XYPlot plot = Plots.plot(
                new XYSeriesCollection(),
                Plots.periods(weeks, room, area.getWidth()),
                amounts,
                new XYLineAndShapeRenderer());
        plot.setRangeGridlinesVisible(false);
        double tall = amounts.getUpperBound() / (area.getHeight() - 50);
        for (int i = 0; i < weeks.size(); i++) {
            bar(plot, i, tall);
        }
        labels(plot, tall, plot.getDomainAxis().getUpperBound() / area.getWidth());
        Plots.draw(plot, canvas, area);
    }

    private void bar(XYPlot plot, int week, double tall) {
        List<Integer> amounts = counts.get(week);
        if (amounts.isEmpty()) {
            plot.addAnnotation(
                    Plots.text("×", week, LABEL_GAP / 2 * tall, TextAnchor.CENTER, Theme.STRONG, Theme.MUTED));
        } else {
            List<Slice> slices = IntStream.range(0, kinds.size())
                    .mapToObj(kind -> new Slice(BigDecimal.valueOf(amounts.get(kind)), kinds.get(kind)))
                    .toList();
            new Stack(week - 0.42, week + 0.42, slices).on(plot, tall);
        }
    }

    private double highest() {
        return counts.stream()
                .mapToInt(
                        amounts -> amounts.stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(1);
    }

    /**
     * Every kind that occurs in any week, with its fill and the newest count, beside where it stands.
     *
     * @param tall units of the axis a pixel
     * @param wide places a pixel
     */
    private void labels(XYPlot plot, double tall, double wide) {
        int[] named = named();
        List<Double> wanted = IntStream.of(named).mapToObj(this::middle).toList();
        List<Double> heights = SideLabels.apart(wanted, LABEL_GAP * tall, highest());
        for (int i = 0; i < named.length; i++) {
            label(plot, named[i], heights.get(i), SWATCH * tall, SWATCH * wide);
        }
    }

    private void label(XYPlot plot, int kind, double y, double tall, double wide) {
        Kind look = kinds.get(kind);
        double x = weeks.size() - 0.4 + wide / 2;
        plot.addAnnotation(
                new XYBoxAnnotation(x, y - tall / 2, x + wide, y + tall / 2, Theme.LIMIT, look.edge(), look.fill()));
        plot.addAnnotation(Plots.text(words(kind), x + 1.6 * wide, y, TextAnchor.CENTER_LEFT, Theme.LABEL, Theme.INK));
    }

    private double labelWidth() {
        return BESIDE
                + IntStream.of(named())
                        .mapToDouble(kind -> Lettering.width(words(kind), Theme.LABEL))
                        .max()
                        .orElse(0);
    }

    private String words(int kind) {
        return words.apply(newest().get(kind), kind);
    }

    /** The middle of a kind's slice in the newest bar. */
    private double middle(int kind) {
        int below =
                newest().subList(0, kind).stream().mapToInt(Integer::intValue).sum();
        return below + newest().get(kind) / 2.0;
    }

    private int[] named() {
        return IntStream.range(0, kinds.size())
                .filter(kind -> counts.stream().anyMatch(amounts -> !amounts.isEmpty() && amounts.get(kind) > 0))
                .toArray();
    }

    /** The newest week with data. */
    private List<Integer> newest() {
        return counts.stream()
                .filter(amounts -> !amounts.isEmpty())
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
