package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart without its title: what is drawn into a given area. */
interface Drawing {
    /** How high it wants to be at a width, in logical pixels. */
    default int height(int width) {
        return Theme.HEIGHT;
    }

    /** Draws it. */
    void draw(Graphics2D canvas, Rectangle2D area);
}
