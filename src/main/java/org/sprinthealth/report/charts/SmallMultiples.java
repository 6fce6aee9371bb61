package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The run charts of several teams side by side on one scale, so that each can be compared with itself.
 *
 * @param teams in the configured order
 */
record SmallMultiples(List<Team> teams) implements Drawing {
    private static final int LEAST_WIDTH = 300;
    private static final int CELL_HEIGHT = 170;
    private static final int HEAD = 28;

    /** A team's name and its run. */
    record Team(String name, Run run) {}

    SmallMultiples {
        teams = List.copyOf(teams);
    }

    @Override
    public int height(int width) {
        int columns = columns(width);
        return (teams.size() + columns - 1) / columns * CELL_HEIGHT;
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        double highest =
                teams.stream().mapToDouble(team -> team.run().highest()).max().orElse(1);
        int columns = columns(area.getWidth());
        double width = area.getWidth() / columns;
        for (int i = 0; i < teams.size(); i++) {
            double x = area.getX() + i % columns * width;
            double y = area.getY() + (double) (i / columns * CELL_HEIGHT);
            cell(canvas, teams.get(i), new Rectangle2D.Double(x, y, width, CELL_HEIGHT), highest);
        }
    }

    private static int columns(double width) {
        return Math.max(1, (int) (width / LEAST_WIDTH));
    }

    private static void cell(Graphics2D canvas, Team team, Rectangle2D cell, double highest) {
        canvas.setFont(Theme.STRONG);
        canvas.setPaint(Theme.INK);
        String name = Lettering.cut(team.name(), Theme.STRONG, cell.getWidth() - 30);
        canvas.drawString(name, (float) cell.getX() + 12, (float) cell.getY() + 20);
        Rectangle2D below =
                new Rectangle2D.Double(cell.getX(), cell.getY() + HEAD, cell.getWidth(), cell.getHeight() - HEAD);
        RunChart.small(team.run(), highest).draw(canvas, below);
    }
}
