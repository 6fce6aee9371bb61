package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.report.charts.Stack.Kind;

/**
 * Bars that lie, a row each with its name before it and its figures behind it.
 *
 * @param rows from the top down
 * @param farthest how much the longest bar may say, to the right and, where bars go both ways, to the left
 * @param isBothWays whether bars go to the left as well, from a middle line
 * @param line a line across all rows; null where there is none
 * @param key what the fills stand for; without rows where the words say so
 */
record BarRows(
        List<Row> rows,
        double farthest,
        boolean isBothWays,
        @Nullable Line line,
        Key key) implements Drawing {
    private static final double LEADING = 30;
    private static final double BAR = 20;
    private static final double EDGE = 14;
    private static final double GAP = 8;
    private static final double LINE_HEAD = 24;
    private static final double NAME_SHARE = 0.42;
    private static final double TICK = 4;

    /**
     * A part of a bar.
     *
     * @param amount its length
     * @param number what stands in it, where there is room
     */
    record Part(double amount, Kind kind, String number) {}

    /**
     * A row.
     *
     * @param name what stands before it
     * @param left parts from the middle to the left
     * @param right parts to the right
     * @param words what stands behind it
     * @param mark where a tick of its own stands; null where it has none
     */
    record Row(
            String name,
            List<Part> left,
            List<Part> right,
            String words,
            @Nullable Double mark) {
        Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        /** How far it reaches to the right, its tick included. */
        double reach() {
            double bar = right.stream().mapToDouble(Part::amount).sum();
            return mark == null ? bar : Math.max(bar, mark);
        }
    }

    /** A line across all rows. */
    record Line(double at, String words) {}

    BarRows {
        rows = List.copyOf(rows);
    }

    @Override
    public int height(int width) {
        return (int) (top() + LEADING * rows.size() + GAP + key.height());
    }

    private double top() {
        return line == null ? GAP : GAP + LINE_HEAD;
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        Pen pen = new Pen(canvas);
        double names = Math.min(widest(rows.stream().map(Row::name)), area.getWidth() * NAME_SHARE);
        double from = area.getX() + EDGE + names + GAP;
        double to = area.getMaxX() - EDGE - GAP - widest(rows.stream().map(Row::words));
        double zero = isBothWays ? (from + to) / 2 : from;
        double unit = (to - zero) / farthest;
        double first = area.getY() + top();
        double foot = first + LEADING * rows.size();
        pen.line(zero, first, zero, foot, Theme.HAIR, Theme.MUTED);
        for (int i = 0; i < rows.size(); i++) {
            double middle = first + LEADING * (i + 0.5);
            Row row = rows.get(i);
            pen.right(Lettering.cut(row.name(), Theme.NOTE, names), from - GAP, middle, Theme.NOTE, Theme.INK);
            row(pen, row, zero, unit, middle);
            double end = isBothWays ? to : zero + row.reach() * unit;
            pen.left(row.words(), end + GAP, middle, Theme.NOTE, Theme.INK);
        }
        if (line != null) {
            line(pen, line, zero + line.at() * unit, first, foot, area.getMaxX() - EDGE);
        }
        key.draw(canvas, foot + GAP);
    }

    private static void line(Pen pen, Line line, double x, double first, double foot, double end) {
        tick(pen, x, first - TICK, foot, Theme.TRIAL);
        double half = Lettering.width(line.words(), Theme.NOTE) / 2;
        pen.centre(line.words(), Math.min(x, end - half), first - LINE_HEAD / 2 - 2, Theme.NOTE, Theme.MUTED);
    }

    private static void row(Pen pen, Row row, double zero, double unit, double middle) {
        double right = zero;
        for (Part part : row.right()) {
            box(pen, part, right, middle, part.amount() * unit);
            right += part.amount() * unit;
        }
        double left = zero;
        for (Part part : row.left()) {
            left -= part.amount() * unit;
            box(pen, part, left, middle, part.amount() * unit);
        }
        if (row.mark() != null) {
            double x = zero + row.mark() * unit;
            tick(pen, x, middle - BAR / 2 - TICK, middle + BAR / 2 + TICK, Theme.LINE);
        }
    }

    /** On paper of its own, so that it is seen on a dark bar and in grey. */
    private static void tick(Pen pen, double x, double from, double to, Stroke stroke) {
        pen.line(x, from, x, to, Theme.HALO, Theme.PAPER);
        pen.line(x, from, x, to, stroke, Theme.SIGNAL);
    }

    private static void box(Pen pen, Part part, double x, double middle, double width) {
        if (width <= 0) {
            return;
        }
        Rectangle2D box = new Rectangle2D.Double(x, middle - BAR / 2, width, BAR);
        pen.fill(box, part.kind().fill());
        pen.outline(box, Theme.LIMIT, part.kind().edge());
        if (Lettering.width(part.number(), Theme.NUMBER) + GAP <= width) {
            pen.centre(
                    part.number(),
                    x + width / 2,
                    middle,
                    Theme.NUMBER,
                    part.kind().ink());
        }
    }

    private static double widest(Stream<String> words) {
        return words.mapToDouble(word -> Lettering.width(word, Theme.NOTE))
                .max()
                .orElse(0);
    }
}
