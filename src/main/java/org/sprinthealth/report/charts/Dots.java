package org.sprinthealth.report.charts;

import java.awt.geom.Rectangle2D;

/**
 * So many of so many as dots, in lines of twenty with a gap after each five.
 *
 * @param matching how many are full
 * @param of how many there are
 */
record Dots(int matching, int of) {
    /** The most that are drawn one by one; more are a bar of the same length. */
    static final int MOST = 100;

    static final double LEADING = 15;
    private static final int LINE = 20;
    private static final int GROUP = 5;
    private static final double GAP = 0.5;
    private static final double RADIUS = 0.42;
    private static final double TALLEST = 15;

    /** How many lines it takes. */
    int lines() {
        return of > MOST ? 1 : (of + LINE - 1) / LINE;
    }

    /** Draws them into a width; {@code middle} is the height of their first line. */
    void draw(Pen pen, double x, double middle, double width) {
        double place = Math.min(TALLEST, width / (LINE + GAP * (LINE / GROUP - 1)));
        if (of > MOST) {
            bar(pen, x, middle, place * (LINE + GAP * (LINE / GROUP - 1)));
            return;
        }
        for (int i = 0; i < of; i++) {
            int column = i % LINE;
            double at = x + place * (column + GAP * Math.floorDiv(column, GROUP) + 0.5);
            Mark mark = i < matching ? Mark.FULL : Mark.OPEN;
            mark.draw(pen, at, middle + LEADING * Math.floorDiv(i, LINE), place * RADIUS);
        }
    }

    private void bar(Pen pen, double x, double middle, double width) {
        double part = width * matching / of;
        pen.fill(new Rectangle2D.Double(x, middle - 5, part, 10), Theme.RUN);
        pen.outline(new Rectangle2D.Double(x, middle - 5, width, 10), Theme.LIMIT, Theme.MUTED);
    }
}
