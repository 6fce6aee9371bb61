package org.sprinthealth.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one look of every chart: a quiet grid, few strokes, and colours after Okabe and Ito that stay apart for the
 * colour-blind and, by their lightness, in grey.
 */
final class Theme {
    /** Logical width of a chart on its own; a PNG has twice as many pixels. */
    static final int WIDTH = 640;
    /** Logical width of a chart in a page, where it may shrink to the width of a phone. */
    static final int PAGE_WIDTH = 480;
    /** Logical height of a chart below its title. */
    static final int HEIGHT = 300;

    static final Color PAPER = new Color(0xFFFFFF);
    static final Color INK = new Color(0x1B2733);
    static final Color MUTED = new Color(0x55616E);
    static final Color GRID = new Color(0xE1E6EB);
    static final Color RUN = new Color(0x0B6AA8);
    static final Color RANGE = new Color(0x2F86BF);
    static final Color SIGNAL = new Color(0xC85200);

    static final Color BLUE = new Color(0x00619A);
    static final Color SKY = new Color(0x8CCBF0);
    /** Between blue and silver in grey as well. */
    static final Color MIDDLE_BLUE = new Color(0x62ABDA);

    static final Color GREEN = new Color(0x009E73);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color VERMILION = new Color(0xE2740C);
    static final Color SILVER = new Color(0xCDD3D9);
    static final Color SLATE = new Color(0x4A5560);
    static final Color CHALK = new Color(0xF3F5F7);
    static final Color ON_DARK = new Color(0xFEFEFE);
    static final Color ON_LIGHT = new Color(0x10181F);

    static final Font TITLE = Typeface.semiBold(19f);
    static final Font NOTE = Typeface.regular(14f);
    static final Font LABEL = Typeface.regular(15f);
    static final Font NUMBER = Typeface.semiBold(12.5f);
    static final Font STRONG = Typeface.semiBold(15f);

    static final Stroke HAIR = new BasicStroke(1f);
    static final Stroke LINE = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke FINE_LINE = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke LIMIT = new BasicStroke(1.4f);
    static final Stroke TRIAL =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f);

    static final Stroke HALO = new BasicStroke(5.5f);
    static final Stroke DOTTED =
            new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10f, new float[] {0.1f, 5f}, 0f);
    static final Stroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {8f, 4f}, 0f);

    /** What each colour of paper and ink becomes on a dark page; the fills of bars stay as they are. */
    private static final Map<Color, Color> AT_NIGHT = atNight();

    private Theme() {}

    /** A see-through version of a colour, so that the grid stays visible. */
    static Color veil(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** A colour as the SVG spells it, which is what a style rule has to match. */
    private static String spelled(Color color) {
        return color.equals(Color.WHITE)
                ? "white"
                : "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
    }

    /** Style rules by which a chart follows a reader who prefers dark pages, on screens only: paper stays white. */
    static String nightRules(String scope) {
        StringBuilder rules = new StringBuilder("@media screen and (prefers-color-scheme:dark){");
        AT_NIGHT.forEach((day, night) -> {
            String from = spelled(day);
            String to = spelled(night);
            rules.append(scope)
                    .append(" [fill=\"")
                    .append(from)
                    .append("\"]{fill:")
                    .append(to)
                    .append('}');
            rules.append(scope)
                    .append(" [stroke=\"")
                    .append(from)
                    .append("\"]{stroke:")
                    .append(to)
                    .append('}');
        });
        return rules.append('}').toString();
    }

    private static Map<Color, Color> atNight() {
        Map<Color, Color> night = new LinkedHashMap<>();
        night.put(PAPER, new Color(0x171E27));
        night.put(INK, new Color(0xE8EDF2));
        night.put(MUTED, new Color(0xA9B4BF));
        night.put(GRID, new Color(0x2E3945));
        night.put(RUN, new Color(0x6DBCEB));
        night.put(RANGE, new Color(0x4F9FD0));
        night.put(SIGNAL, new Color(0xF58B45));
        night.put(SILVER, new Color(0x8B97A3));
        night.put(CHALK, new Color(0x232C37));
        return night;
    }
}
