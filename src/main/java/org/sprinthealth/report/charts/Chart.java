package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * A picture of readings that says in its title what is seen, with the same in words and figures for those who do not see
 * it. The same chart gives the same bytes.
 */
public final class Chart {
    private static final int SCALE = 2;
    private static final Object DRAWING = new Object();

    private final String name;
    private final String title;
    private final String note;
    private final String description;
    private final Figures figures;
    private final Drawing drawing;

    Chart(String name, String title, String note, String description, Figures figures, Drawing drawing) {
        this.name = name;
        this.title = title;
        this.note = note;
        this.description = description;
        this.figures = figures;
        this.drawing = drawing;
    }

    /** Its file name without an ending, {@code [a-z0-9-]+}, such as {@code apollo-backlog-health}. */
    public String name() {
        return name;
    }

    /** What is seen, such as {@code Backlog health: 14 of 20, in its usual range}. */
    public String title() {
        return title;
    }

    /** What it is drawn from and how its marks read. */
    public String note() {
        return note;
    }

    /** The text alternative: what the picture shows, with its figures. */
    public String description() {
        return description;
    }

    /** The figures behind it. */
    public Figures figures() {
        return figures;
    }

    /** The chart with its title as a PNG image of twice its logical size, on white. */
    public byte[] png() {
        Canvas canvas = titled();
        BufferedImage image =
                new BufferedImage(canvas.width() * SCALE, canvas.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(SCALE, SCALE);
            // Of charts drawn side by side, few had their words some points too high: probably since Java keeps the
            // metrics of a scaled font in a field that two threads may fill at once. One at a time, none had.
            synchronized (DRAWING) {
                onPaper(graphics, canvas);
            }
        } finally {
            graphics.dispose();
        }
        return Png.of(image);
    }

    /** The chart with its title as an SVG document on its own, which follows a reader's light or dark preference. */
    public String svg() {
        Canvas canvas = titled();
        Svg svg = new Svg(name);
        onPaper(svg, canvas);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.element(this, canvas);
    }

    /**
     * The chart without title and note, as an SVG element to stand in a page that says both itself; narrower, so that it is
     * still read on a phone.
     */
    public String inline() {
        Canvas canvas = new Canvas("", "", drawing, Theme.PAGE_WIDTH);
        Svg svg = new Svg(name);
        canvas.paint(svg);
        return svg.element(this, canvas).replaceAll(" xmlns(:xlink)?=\"[^\"]*\"", "");
    }

    @Override
    public String toString() {
        return name + " (" + title + ")";
    }

    private Canvas titled() {
        return new Canvas(title, note, drawing, Theme.WIDTH);
    }

    private static void onPaper(Graphics2D graphics, Canvas canvas) {
        graphics.setPaint(Theme.PAPER);
        graphics.fillRect(0, 0, canvas.width(), canvas.height());
        canvas.paint(graphics);
    }
}
