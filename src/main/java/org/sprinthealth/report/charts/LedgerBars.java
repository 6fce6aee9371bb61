package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;
import org.sprinthealth.delivery.Tally;
import org.sprinthealth.report.charts.Stack.Kind;
import org.sprinthealth.report.charts.Stack.Slice;

/**
 * The sprint ledgers as pairs of bars: on the left what came in, on the right what became of it. A ledger that balances has
 * two bars of one height.
 *
 * @param sprints their names, oldest first
 * @param tallies their accounts, in the same order
 */
record LedgerBars(List<String> sprints, List<Tally> tallies) implements Drawing {
    static final Kind COMMITTED = new Kind("committed", Theme.BLUE, Theme.PAPER, Theme.ON_DARK);
    static final Kind ADDED = new Kind("added", Theme.SKY, Theme.PAPER, Theme.ON_LIGHT);
    static final Kind GREW = new Kind("estimated up", Theme.CHALK, Theme.BLUE, Theme.INK);
    static final Kind COMPLETED = new Kind("completed", Theme.GREEN, Theme.PAPER, Theme.ON_DARK);
    static final Kind NOT_COMPLETED = new Kind("not completed", Theme.SILVER, Theme.PAPER, Theme.ON_LIGHT);
    static final Kind CANCELLED = new Kind("cancelled", Theme.SLATE, Theme.PAPER, Theme.ON_DARK);
    static final Kind REMOVED = new Kind("removed", Theme.ORANGE, Theme.PAPER, Theme.ON_LIGHT);
    static final Kind SHRANK = new Kind("estimated down", Theme.CHALK, Theme.ORANGE, Theme.INK);

    private static final double KEY = 50;

    LedgerBars {
        sprints = List.copyOf(sprints);
        tallies = List.copyOf(tallies);
    }

    @Override
    public int height(int width) {
        return Theme.HEIGHT + (int) KEY;
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        List<Stack> stacks = stacks();
        double highest = stacks.stream().mapToDouble(Stack::height).max().orElse(1);
        NumberAxis amounts = Plots.amounts(highest, false, 4);
        XYPlot plot = Plots.plot(
                new XYSeriesCollection(),
                Plots.periods(sprints, 0, area.getWidth()),
                amounts,
                new XYLineAndShapeRenderer());
        Rectangle2D bars = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - KEY);
        double unitsAPixel = amounts.getUpperBound() / (bars.getHeight() - 50);
        stacks.forEach(stack -> stack.on(plot, unitsAPixel));
        Plots.draw(plot, canvas, bars);
        key().draw(canvas, bars.getMaxY());
    }

    private List<Stack> stacks() {
        List<Stack> stacks = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            stacks.add(new Stack(i - 0.38, i - 0.02, in(tallies.get(i))));
            stacks.add(new Stack(i + 0.02, i + 0.38, out(tallies.get(i))));
        }
        return stacks;
    }

    private static List<Slice> in(Tally tally) {
        return List.of(
                new Slice(tally.committed(), COMMITTED),
                new Slice(tally.added(), ADDED),
                new Slice(tally.reestimated().max(BigDecimal.ZERO), GREW));
    }

    private static List<Slice> out(Tally tally) {
        return List.of(
                new Slice(tally.completed(), COMPLETED),
                new Slice(tally.notCompleted(), NOT_COMPLETED),
                new Slice(tally.cancelled(), CANCELLED),
                new Slice(tally.removed(), REMOVED),
                new Slice(tally.reestimated().negate().max(BigDecimal.ZERO), SHRANK));
    }

    /** Only the kinds that occur, in the order of the stacks. */
    private Key key() {
        return new Key(List.of(
                new Key.Row(
                        "left", occurring(tallies.stream().map(LedgerBars::in).toList())),
                new Key.Row(
                        "right", occurring(tallies.stream().map(LedgerBars::out).toList()))));
    }

    private static List<Kind> occurring(List<List<Slice>> stacks) {
        return IntStream.range(0, stacks.get(0).size())
                .filter(i ->
                        stacks.stream().anyMatch(stack -> stack.get(i).amount().signum() > 0))
                .mapToObj(i -> stacks.get(0).get(i).kind())
                .toList();
    }
}
