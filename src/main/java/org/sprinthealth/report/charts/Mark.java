package org.sprinthealth.report.charts;

import java.awt.geom.Ellipse2D;
import org.sprinthealth.readings.Signal.Seen;

/** A mark of a dot chart: its shape says what it means, its colour only helps. */
enum Mark {
    FULL,
    HALF,
    OPEN,
    POINT;

    private static final double SMALL = 0.32;

    /** Whether something was seen. */
    static Mark of(Seen seen) {
        return switch (seen) {
            case SEEN -> FULL;
            case NOT_SEEN -> OPEN;
            case NO_DATA -> POINT;
        };
    }

    /** Draws it around a place. */
    void draw(Pen pen, double x, double y, double radius) {
        switch (this) {
            case FULL -> pen.fill(circle(x, y, radius), Theme.RUN);
            case HALF -> {
                pen.fill(circle(x, y, radius), Theme.PAPER);
                pen.outline(circle(x, y, radius - 0.6), Theme.LIMIT, Theme.RUN);
                pen.fill(circle(x, y, radius * 0.5), Theme.RUN);
            }
            case OPEN -> {
                pen.fill(circle(x, y, radius), Theme.PAPER);
                pen.outline(circle(x, y, radius - 0.6), Theme.LIMIT, Theme.MUTED);
            }
            case POINT -> pen.fill(circle(x, y, radius * SMALL), Theme.MUTED);
        }
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
