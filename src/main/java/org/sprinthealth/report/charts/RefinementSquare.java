package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.coaching.TwoByTwo;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/**
 * Refinement and planning read together: the last sprints in the square they belong to, pushed back from left to right,
 * clarified late from top to bottom.
 *
 * @param sprints oldest first
 */
record RefinementSquare(List<TwoByTwo.Sprint> sprints) implements Drawing {
    private static final double EDGE = 14;
    private static final double SIDE = 92;
    private static final double HEAD = 26;
    private static final double HEIGHT = 150;
    private static final double LEADING = 22;
    private static final double RADIUS = 5.5;
    private static final int LINES = 3;

    RefinementSquare {
        sprints = List.copyOf(sprints);
    }

    /** The chart of a team; none before a sprint in which both figures say something. */
    static Optional<Chart> of(TeamReport report) {
        List<TwoByTwo.Sprint> sprints = report.refinementAndPlanning();
        return sprints.isEmpty() ? Optional.empty() : Optional.of(chart(report, sprints));
    }

    private static Chart chart(TeamReport report, List<TwoByTwo.Sprint> sprints) {
        return new Chart(
                report.team().id() + "-two-by-two",
                Headlines.twoByTwo(sprints),
                report.team().name() + ", the last " + Words.counted(sprints.size(), "sprint")
                        + " in which both say something; ● the newest. Many is more than one in five.",
                "Refinement and planning of " + report.team().name() + " together. "
                        + sprints.stream()
                                .map(sprint ->
                                        sprint.period() + ": " + sprint.place().inWords() + ".")
                                .collect(Collectors.joining(" ")),
                new Figures(
                        List.of("Sprint", "What it means", "A question it helps to ask"),
                        sprints.stream()
                                .map(sprint -> List.of(
                                        sprint.period(),
                                        sprint.place().inWords(),
                                        sprint.place().question()))
                                .toList()),
                new RefinementSquare(sprints));
    }

    @Override
    public int height(int width) {
        return (int) (HEAD + 2 * HEIGHT + EDGE);
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        Pen pen = new Pen(canvas);
        double left = area.getX() + SIDE;
        double half = (area.getMaxX() - EDGE - left) / 2;
        double top = area.getY() + HEAD;
        pen.centre("few pushed back", left + half / 2, area.getY() + HEAD / 2, Theme.NOTE, Theme.MUTED);
        pen.centre("many pushed back", left + half * 1.5, area.getY() + HEAD / 2, Theme.NOTE, Theme.MUTED);
        side(pen, "few", area.getX() + EDGE, top + HEIGHT / 2);
        side(pen, "many", area.getX() + EDGE, top + HEIGHT * 1.5);
        square(pen, TwoByTwo.UPSTREAM, new Rectangle2D.Double(left, top, half, HEIGHT));
        square(pen, TwoByTwo.FILTER, new Rectangle2D.Double(left + half, top, half, HEIGHT));
        square(pen, TwoByTwo.UNCHALLENGED, new Rectangle2D.Double(left, top + HEIGHT, half, HEIGHT));
        square(pen, TwoByTwo.READINESS, new Rectangle2D.Double(left + half, top + HEIGHT, half, HEIGHT));
    }

    private static void side(Pen pen, String howMany, double x, double middle) {
        pen.left(howMany, x, middle - LEADING / 2, Theme.NOTE, Theme.MUTED);
        pen.left("clarified late", x, middle + LEADING / 2 - 3, Theme.NOTE.deriveFont(12.5f), Theme.MUTED);
    }

    private void square(Pen pen, TwoByTwo place, Rectangle2D square) {
        pen.fill(square, Theme.CHALK);
        pen.outline(square, Theme.LINE, Theme.PAPER);
        double x = square.getX() + EDGE;
        double width = square.getWidth() - 2 * EDGE;
        double y = square.getY() + LEADING;
        for (String line : Lettering.lines(place.inWords(), Theme.STRONG, width)) {
            pen.left(line, x, y, Theme.STRONG, Theme.INK);
            y += LEADING - 3;
        }
        sprints(pen, place, x, y + 6, width / 2);
    }

    /** In two columns of three, oldest first. */
    private void sprints(Pen pen, TwoByTwo place, double x, double top, double width) {
        List<TwoByTwo.Sprint> here =
                sprints.stream().filter(sprint -> sprint.place() == place).toList();
        for (int i = 0; i < here.size(); i++) {
            boolean isNewest = here.get(i).equals(sprints.get(sprints.size() - 1));
            double at = x + Math.floorDiv(i, LINES) * width;
            double y = top + LEADING * (i % LINES);
            (isNewest ? Mark.FULL : Mark.OPEN).draw(pen, at + RADIUS, y, RADIUS);
            double room = (here.size() > LINES ? width : 2 * width) - 3 * RADIUS;
            String name = Lettering.end(here.get(i).period(), Theme.NOTE, room - 4);
            pen.left(name, at + 3 * RADIUS, y, Theme.NOTE, isNewest ? Theme.INK : Theme.MUTED);
        }
    }
}
