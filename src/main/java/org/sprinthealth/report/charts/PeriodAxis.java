package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of weeks or sprints by their place in the run, of which the newest and a few before it carry their name. */
final class PeriodAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final int LABEL_LENGTH = 12;

    private final ArrayList<String> periods;
    private final int step;

    /**
     * @param room how many places are left free on the right for labels
     * @param most how many names at most
     */
    PeriodAxis(List<String> periods, double room, int most) {
        super(null);
        int last = periods.size() - 1;
        this.periods = new ArrayList<>(periods);
        this.step = (last + most) / most;
        setRange(-0.6, last + 0.6 + room);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D canvas, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        for (int i = periods.size() - 1; i >= 0; i -= step) {
            ticks.add(new NumberTick(i, shortened(periods.get(i)), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    /** Weeks without their year; of a long sprint name the end, which tells it from the others. */
    private static String shortened(String period) {
        String name = period.matches("\\d{4}-W\\d\\d") ? period.substring(5) : period;
        return name.length() <= LABEL_LENGTH ? name : "…" + name.substring(name.length() - LABEL_LENGTH + 1);
    }
}
