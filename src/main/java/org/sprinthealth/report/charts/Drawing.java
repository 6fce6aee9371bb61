package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart without its title: what is drawn into a given area. */
interface Drawing {
    void draw(Graphics2D canvas, Rectangle2D area);
}
