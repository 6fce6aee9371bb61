package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A sheet with a chart's title, its note and the drawing below them, at logical size. */
final class Canvas {
    private static final int MARGIN = 12;
    private static final int TITLE_LEADING = 25;
    private static final int NOTE_LEADING = 20;

    private final List<String> title;
    private final List<String> note;
    private final Drawing drawing;
    private final int width;

    /**
     * @param title the title, or empty where it stands outside the picture
     * @param note the note, or empty
     * @param width the sheet's width
     */
    Canvas(String title, String note, Drawing drawing, int width) {
        this.title = Lettering.lines(title, Theme.TITLE, width - 2 * MARGIN);
        this.note = Lettering.lines(note, Theme.NOTE, width - 2 * MARGIN);
        this.drawing = drawing;
        this.width = width;
    }

    int width() {
        return width;
    }

    int height() {
        int words = title.size() * TITLE_LEADING + note.size() * NOTE_LEADING;
        return (words == 0 ? 0 : MARGIN + words) + drawing.height(width);
    }

    void paint(Graphics2D canvas) {
        int y = words(canvas);
        drawing.draw(canvas, new Rectangle2D.Double(0, y, width, drawing.height(width)));
    }

    private int words(Graphics2D canvas) {
        int y = title.isEmpty() && note.isEmpty() ? 0 : MARGIN;
        canvas.setFont(Theme.TITLE);
        canvas.setPaint(Theme.INK);
        for (String line : title) {
            canvas.drawString(line, (float) MARGIN, y + 18f);
            y += TITLE_LEADING;
        }
        canvas.setFont(Theme.NOTE);
        canvas.setPaint(Theme.MUTED);
        for (String line : note) {
            canvas.drawString(line, (float) MARGIN, y + 14f);
            y += NOTE_LEADING;
        }
        return y;
    }
}
