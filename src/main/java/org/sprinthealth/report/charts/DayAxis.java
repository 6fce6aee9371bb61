package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.sprinthealth.report.Headlines;

/** An axis of days, of which the last and every fourth week before it carry their date. */
final class DayAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final int STEP = 28;

    private final LocalDate first;
    private final LocalDate last;

    /**
     * @param labels how many pixels are left free on the right for labels
     * @param width how many pixels there are
     */
    DayAxis(LocalDate first, LocalDate last, double labels, double width) {
        super(null);
        this.first = first;
        this.last = last;
        double days = last.toEpochDay() - first.toEpochDay() + 1.0;
        setRange(first.toEpochDay() - 1.0, last.toEpochDay() + 1 + Plots.room((int) days, width, labels));
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D canvas, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        for (LocalDate day = last; !day.isBefore(first); day = day.minusDays(STEP)) {
            ticks.add(new NumberTick(
                    day.toEpochDay(), Headlines.DAY.format(day), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }
}
