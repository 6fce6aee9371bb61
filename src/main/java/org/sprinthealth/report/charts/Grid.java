package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A grid with a name before each row and a slanted one over each column; more columns than fit stand in further grids below.
 *
 * @param rows the names of the rows
 * @param columns the names of the columns
 * @param cell what draws a cell
 */
record Grid(List<String> rows, List<String> columns, Cell cell) implements Drawing {
    private static final int MOST_COLUMNS = 15;
    private static final double EDGE = 14;
    private static final double LEADING = 26;
    private static final double NAMES = 216;
    private static final double WIDEST = 46;
    private static final double SLANT = -Math.PI / 4;
    private static final double HEAD_LENGTH = 136;
    private static final double HEAD_ROOM = 22;
    private static final double FOOT = 10;

    /** Draws a cell around its middle. */
    interface Cell {
        void draw(Pen pen, int row, int column, Rectangle2D place);
    }

    Grid {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    @Override
    public int height(int width) {
        int grids = (columns.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        return (int) (grids * heightOfOne());
    }

    private double heightOfOne() {
        return head() + rows.size() * LEADING + FOOT;
    }

    /** As high as the longest name over a column stands. */
    private double head() {
        double longest = columns.stream()
                .mapToDouble(column -> Lettering.width(column, Theme.NOTE))
                .max()
                .orElse(0);
        return Math.min(longest, HEAD_LENGTH) * Math.sin(-SLANT) + HEAD_ROOM;
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        Pen pen = new Pen(canvas);
        double top = area.getY();
        for (int first = 0; first < columns.size(); first += MOST_COLUMNS) {
            grid(pen, first, Math.min(columns.size(), first + MOST_COLUMNS), area, top);
            top += heightOfOne();
        }
    }

    private void grid(Pen pen, int first, int end, Rectangle2D area, double top) {
        double left = area.getX() + EDGE + NAMES;
        double room = area.getMaxX() - left - HEAD_LENGTH / 2;
        double place = Math.min(WIDEST, room / Math.min(MOST_COLUMNS, columns.size()));
        for (int row = 0; row < rows.size(); row++) {
            double y = top + head() + LEADING * row;
            String name = Lettering.cut(rows.get(row), Theme.NOTE, NAMES - EDGE);
            pen.left(name, area.getX() + EDGE, y + LEADING / 2, Theme.NOTE, Theme.INK);
            pen.line(left, y + LEADING, left + place * (end - first), y + LEADING, Theme.HAIR, Theme.GRID);
            for (int column = first; column < end; column++) {
                double x = left + place * (column - first);
                cell.draw(pen, row, column, new Rectangle2D.Double(x, y, place, LEADING));
            }
        }
        for (int column = first; column < end; column++) {
            head(pen, columns.get(column), left + place * (column - first + 0.5), top + head() - 6);
        }
    }

    private static void head(Pen pen, String words, double x, double y) {
        AffineTransform before = pen.canvas().getTransform();
        pen.canvas().rotate(SLANT, x, y);
        pen.left(Lettering.cut(words, Theme.NOTE, HEAD_LENGTH), x, y, Theme.NOTE, Theme.INK);
        pen.canvas().setTransform(before);
    }
}
