package org.sprinthealth.report.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** How wide text comes out, independent of the device. */
final class Lettering {
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    private Lettering() {}

    /** The width of a text in logical pixels. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, METRICS).getWidth();
    }

    /** A text that fits a width, cut with a mark where it would not. */
    static String cut(String text, Font font, double most) {
        if (width(text, font) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", font) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }
}
