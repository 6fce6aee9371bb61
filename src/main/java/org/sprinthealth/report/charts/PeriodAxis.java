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
    private static final int LABEL_LENGTH = 16;
    private static final int MOST = 6;
    private static final double BETWEEN = 18;
    private static final double HALF = 0.6;

    private final ArrayList<String> periods;
    private final int step;

    /**
     * @param room how many places are left free on the right for labels
     * @param width how many pixels all places together have
     */
    PeriodAxis(List<String> periods, double room, double width) {
        super(null);
        int last = periods.size() - 1;
        this.periods = new ArrayList<>(periods);
        this.step = (last + most(periods, room, width)) / most(periods, room, width);
        setRange(-HALF, last + Math.max(HALF + room, halfOfTheLastName(periods, room, width)));
    }

    /** How many places the right half of the newest name takes, so that it is not cut off. */
    private static double halfOfTheLastName(List<String> periods, double room, double width) {
        double place = width / (periods.size() + room + 1);
        double name = Lettering.width(shortened(periods.get(periods.size() - 1)), Theme.LABEL);
        return name / 2 / place;
    }

    /** How many names fit. */
    private static int most(List<String> periods, double room, double width) {
        double widest = periods.stream()
                .mapToDouble(period -> Lettering.width(shortened(period), Theme.LABEL))
                .max()
                .orElse(0);
        double own = width * periods.size() / (periods.size() + room);
        return Math.max(1, Math.min(MOST, (int) (own / (widest + BETWEEN))));
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
