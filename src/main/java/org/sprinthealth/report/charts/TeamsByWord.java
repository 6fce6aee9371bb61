package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    private static final double LABEL_WIDTH = 162;
    private static final double LABEL_GAP = 19;

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
                new XYSeriesCollection(), Plots.periods(periods, room, 5), amounts, new XYLineAndShapeRenderer());
        plot.setRangeGridlinesVisible(false);
        double unitsAPixel = amounts.getUpperBound() / (area.getHeight() - 50);
        for (int i = 0; i < weeks.size(); i++) {
            new Stack(i - 0.42, i + 0.42, slices(weeks.get(i))).on(plot, unitsAPixel);
        }
        labels(plot, unitsAPixel, room);
        Plots.draw(plot, canvas, area);
    }

    private static List<Slice> slices(WeekOfTeams week) {
        return WeekOfTeams.ORDER.stream()
                .map(word -> new Slice(BigDecimal.valueOf(week.count(word)), kind(word)))
                .toList();
    }

    private void labels(XYPlot plot, double unitsAPixel, double room) {
        WeekOfTeams newest = weeks.get(weeks.size() - 1);
        List<SideLabels.Label> labels = new ArrayList<>();
        double bottom = 0;
        for (Word word : WeekOfTeams.ORDER) {
            int count = newest.count(word);
            if (count > 0) {
                String text = WeekOfTeams.counted(count, word);
                labels.add(new SideLabels.Label(text, bottom + count / 2.0, Theme.LABEL, Theme.INK));
            }
            bottom += count;
        }
        double x = weeks.size() - 0.5 + room * 0.04;
        SideLabels.apart(labels, LABEL_GAP * unitsAPixel)
                .forEach(label -> plot.addAnnotation(
                        Plots.text(label.text(), x, label.y(), TextAnchor.CENTER_LEFT, label.font(), label.paint())));
    }

    private static Kind kind(Word word) {
        return switch (word) {
            case IN_USUAL_RANGE -> new Kind(word.inWords(), Theme.BLUE, Theme.PAPER, Theme.ON_DARK);
            case LEANING -> new Kind(word.inWords(), Theme.SKY, Theme.PAPER, Theme.ON_LIGHT);
            case CHANGED -> new Kind(word.inWords(), Theme.VERMILION, Theme.PAPER, Theme.ON_DARK);
            case NEW -> new Kind(word.inWords(), Theme.SILVER, Theme.PAPER, Theme.ON_LIGHT);
            case NO_DATA -> new Kind(word.inWords(), Theme.CHALK, Theme.GRID, Theme.MUTED);
        };
    }
}
