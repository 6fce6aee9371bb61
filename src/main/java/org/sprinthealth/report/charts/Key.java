package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What the fills of a chart stand for, in rows of a swatch and a word.
 *
 * @param rows from the top down
 */
record Key(List<Row> rows) {
    /** What needs no key. */
    static final Key NONE = new Key(List.of());

    private static final float LEFT = 14;
    private static final float LEADING = 22;
    private static final float SWATCH = 12;
    private static final float GAP = 16;
    private static final float FOOT = 6;

    /**
     * A row of the key.
     *
     * @param word what its kinds have in common
     * @param kinds the kinds, in the order of the stack
     */
    record Row(String word, List<Stack.Kind> kinds) {
        Row {
            kinds = List.copyOf(kinds);
        }
    }

    Key {
        rows = List.copyOf(rows);
    }

    /** One row, without a word before it. */
    static Key of(List<Stack.Kind> kinds) {
        return new Key(List.of(new Row("", kinds)));
    }

    /** How high it is. */
    double height() {
        return rows.isEmpty() ? 0 : LEADING * rows.size() + FOOT;
    }

    void draw(Graphics2D canvas, double top) {
        double words = rows.stream()
                .mapToDouble(row -> Lettering.width(row.word(), Theme.NOTE))
                .max()
                .orElse(0);
        float baseline = (float) top + 16;
        for (Row row : rows) {
            canvas.setFont(Theme.NOTE);
            canvas.setPaint(Theme.MUTED);
            canvas.drawString(row.word(), LEFT, baseline);
            draw(canvas, row, LEFT + (float) words + (words > 0 ? GAP : 0), baseline);
            baseline += LEADING;
        }
    }

    private static void draw(Graphics2D canvas, Row row, float left, float baseline) {
        float x = left;
        for (Stack.Kind kind : row.kinds()) {
            Rectangle2D swatch = new Rectangle2D.Float(x, baseline - SWATCH + 1, SWATCH, SWATCH);
            canvas.setPaint(kind.fill());
            canvas.fill(swatch);
            canvas.setStroke(Theme.LIMIT);
            canvas.setPaint(kind.edge());
            canvas.draw(swatch);
            canvas.setPaint(Theme.INK);
            canvas.drawString(kind.word(), x + SWATCH + 6, baseline);
            x += SWATCH + 6 + (float) Lettering.width(kind.word(), Theme.NOTE) + GAP;
        }
    }
}
