package org.sprinthealth.report.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

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

    /** The end of a text, which tells names of a kind apart, as far as it fits a width. */
    static String end(String text, Font font, double most) {
        if (width(text, font) <= most) {
            return text;
        }
        int start = 0;
        while (start < text.length() && width("…" + text.substring(start), font) > most) {
            start = text.offsetByCodePoints(start, 1);
        }
        return "…" + text.substring(start);
    }

    /** A text in lines that fit a width, broken between words. */
    static List<String> lines(String text, Font font, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" ", -1)) {
            if (line.length() > 0 && width(line + " " + word, font) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
