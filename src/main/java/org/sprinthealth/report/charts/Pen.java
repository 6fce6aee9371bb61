package org.sprinthealth.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;

/** Words and marks at places of a drawing, for charts that are rows of them rather than plots. */
record Pen(Graphics2D canvas) {
    /** From the middle of capital letters down to their feet, as a part of the font's size. */
    private static final double HALF_OF_A_CAPITAL = 0.36;

    /** Words that begin at a place; {@code middle} is the height of their middle. */
    void left(String words, double x, double middle, Font font, Color paint) {
        canvas.setFont(font);
        canvas.setPaint(paint);
        canvas.drawString(words, (float) x, (float) (middle + font.getSize2D() * HALF_OF_A_CAPITAL));
    }

    /** Words that end at a place. */
    void right(String words, double x, double middle, Font font, Color paint) {
        left(words, x - Lettering.width(words, font), middle, font, paint);
    }

    /** Words around a place. */
    void centre(String words, double x, double middle, Font font, Color paint) {
        left(words, x - Lettering.width(words, font) / 2, middle, font, paint);
    }

    void fill(Shape shape, Color paint) {
        canvas.setPaint(paint);
        canvas.fill(shape);
    }

    void outline(Shape shape, Stroke stroke, Color paint) {
        canvas.setStroke(stroke);
        canvas.setPaint(paint);
        canvas.draw(shape);
    }

    void line(double x, double y, double toX, double toY, Stroke stroke, Color paint) {
        outline(new Line2D.Double(x, y, toX, toY), stroke, paint);
    }
}
