package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeriesCollection;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.report.charts.Stack.Kind;
import org.sprinthealth.report.charts.Stack.Slice;

/**
 * How many teams stand in their usual range, are leaning, have changed, are new or have no data, a stacked bar a week. The
 * order of the words is fixed; none of them is good or bad.
 *
 * @param weeks oldest first, at least one
 */
record TeamsByWord(List<WeekOfTeams> weeks) implements Drawing {
    private static final double LABEL_WIDTH = 182;
    private static final double LABEL_GAP = 22;
    private static final double SWATCH = 11;

    TeamsByWord {
        weeks = List.copyOf(weeks);
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        double room = Plots.room(weeks.size(), area.getWidth(), LABEL_WIDTH);
        NumberAxis amounts = Plots.amounts(weeks.get(0).teams(), false, 4);
        amounts.setRange(0, weeks.get(0).teams());
        amounts.setTickLabelsVisible(false);
        List<String> periods = weeks.stream().map(WeekOfTeams::week).toList();
        XYPlot plot = Plots.plot(
                new XYSeriesCollection(),
                Plots.periods(periods, room, area.getWidth()),
                amounts,
                new XYLineAndShapeRenderer());
        plot.setRangeGridlinesVisible(false);
        double unitsAPixel = amounts.getUpperBound() / (area.getHeight() - 50);
        for (int i = 0; i < weeks.size(); i++) {
            new Stack(i - 0.42, i + 0.42, slices(weeks.get(i))).on(plot, unitsAPixel);
        }
        labels(plot, unitsAPixel, plot.getDomainAxis().getUpperBound() / area.getWidth());
        Plots.draw(plot, canvas, area);
    }

    private static List<Slice> slices(WeekOfTeams week) {
        return WeekOfTeams.ORDER.stream()
                .map(word -> new Slice(BigDecimal.valueOf(week.count(word)), kind(word)))
                .toList();
    }

    /**
     * Every word that occurs in any week, with its fill and the newest week's count, beside where it stands.
     *
     * @param tall units of the axis a pixel
     * @param wide places a pixel
     */
    private void labels(XYPlot plot, double tall, double wide) {
        List<Word> words = WeekOfTeams.ORDER.stream().filter(this::occurs).toList();
        List<Double> wanted = words.stream().map(newest()::middle).toList();
        List<Double> heights = SideLabels.apart(wanted, LABEL_GAP * tall, newest().teams());
        for (int i = 0; i < words.size(); i++) {
            label(plot, words.get(i), heights.get(i), SWATCH * tall, SWATCH * wide);
        }
    }

    private void label(XYPlot plot, Word word, double y, double tall, double wide) {
        Kind kind = kind(word);
        double x = weeks.size() - 0.4 + wide / 2;
        plot.addAnnotation(
                new XYBoxAnnotation(x, y - tall / 2, x + wide, y + tall / 2, Theme.LIMIT, kind.edge(), kind.fill()));
        String text = WeekOfTeams.counted(newest().count(word), word);
        plot.addAnnotation(Plots.text(text, x + 1.6 * wide, y, TextAnchor.CENTER_LEFT, Theme.LABEL, Theme.INK));
    }

    private boolean occurs(Word word) {
        return weeks.stream().anyMatch(week -> week.count(word) > 0);
    }

    private WeekOfTeams newest() {
        return weeks.get(weeks.size() - 1);
    }

    private static Kind kind(Word word) {
        return switch (word) {
            case IN_USUAL_RANGE -> new Kind(word.inWords(), Theme.BLUE, Theme.PAPER, Theme.ON_DARK);
            case LEANING -> new Kind(word.inWords(), Theme.SKY, Theme.PAPER, Theme.ON_LIGHT);
            case CHANGED -> new Kind(word.inWords(), Theme.VERMILION, Theme.PAPER, Theme.ON_LIGHT);
            case NEW -> new Kind(word.inWords(), Theme.SILVER, Theme.PAPER, Theme.ON_LIGHT);
            case NO_DATA -> new Kind(word.inWords(), Theme.CHALK, Theme.GRID, Theme.MUTED);
        };
    }
}
