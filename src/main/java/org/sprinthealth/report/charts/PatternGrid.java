package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Pattern;
import org.sprinthealth.readings.Signal.Occurrence;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/**
 * In which of the last sprints each struggle was seen: a row a struggle, a mark a sprint, the newest on the right.
 *
 * @param patterns the struggles in their order
 */
record PatternGrid(List<Pattern> patterns) implements Drawing {
    private static final int SHOWN = 8;
    private static final double LEADING = 25;
    private static final double EDGE = 14;
    private static final double PLACE = 24;
    private static final double RADIUS = 7;
    private static final double NAME_SHARE = 0.42;
    private static final double GAP = 12;

    PatternGrid {
        patterns = List.copyOf(patterns);
    }

    /** The chart of a team; none before any sprint, or week, can show a struggle. */
    static Optional<Chart> of(TeamReport report) {
        List<Pattern> patterns = report.patterns();
        return patterns.isEmpty() ? Optional.empty() : Optional.of(chart(report, patterns));
    }

    private static Chart chart(TeamReport report, List<Pattern> patterns) {
        List<String> periods =
                patterns.get(0).lately(SHOWN).stream().map(Occurrence::period).toList();
        String span = periods.get(0) + " (left) to " + periods.get(periods.size() - 1) + " (right)";
        return new Chart(
                report.team().id() + "-patterns",
                Headlines.patterns(patterns),
                report.team().name() + ", " + span + ". ● seen, ○ not seen, · no data.",
                "Struggles of " + report.team().name() + ", " + periods.get(0) + " to "
                        + periods.get(periods.size() - 1) + ". "
                        + patterns.stream().map(PatternGrid::inWords).collect(Collectors.joining(" ")),
                new Figures(
                        heads(periods),
                        patterns.stream()
                                .map(pattern -> row(pattern, periods.size()))
                                .toList()),
                new PatternGrid(patterns));
    }

    private static String inWords(Pattern pattern) {
        return title(pattern) + ": seen in " + pattern.seenLately() + " of the last 4, "
                + pattern.advice().inWords() + ".";
    }

    private static List<String> heads(List<String> periods) {
        return Stream.of(Stream.of("Struggle"), periods.stream(), Stream.of("Repeated?"))
                .flatMap(words -> words)
                .toList();
    }

    /** A struggle that is watched for fewer sprints than the first has nothing in the others. */
    private static List<String> row(Pattern pattern, int periods) {
        List<Occurrence> lately = pattern.lately(periods);
        return Stream.of(
                        Stream.of(title(pattern)),
                        IntStream.range(lately.size(), periods).mapToObj(missing -> "–"),
                        lately.stream().map(occurrence -> occurrence.seen().inWords()),
                        Stream.of(pattern.advice().inWords()))
                .flatMap(words -> words)
                .toList();
    }

    private static String title(Pattern pattern) {
        return pattern.signal().figure().definition().title();
    }

    @Override
    public int height(int width) {
        return (int) (LEADING * patterns.size() + EDGE);
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        Pen pen = new Pen(canvas);
        double names = area.getWidth() * NAME_SHARE;
        double grid = area.getX() + EDGE + names + GAP;
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            double middle = area.getY() + LEADING * (i + 0.5) + 2;
            pen.left(
                    Lettering.cut(title(pattern), Theme.NOTE, names),
                    area.getX() + EDGE,
                    middle,
                    Theme.NOTE,
                    Theme.INK);
            marks(pen, pattern, grid, middle);
            double words = grid + SHOWN * PLACE + GAP;
            String advice = Words.upToColon(pattern.advice().inWords());
            pen.left(
                    Lettering.cut(advice, Theme.NOTE, area.getMaxX() - EDGE - words),
                    words,
                    middle,
                    Theme.NOTE,
                    pattern.isRepeated() ? Theme.INK : Theme.MUTED);
        }
    }

    private static void marks(Pen pen, Pattern pattern, double grid, double middle) {
        List<Occurrence> lately = pattern.lately(SHOWN);
        pen.line(grid, middle, grid + SHOWN * PLACE, middle, Theme.HAIR, Theme.GRID);
        for (int i = 0; i < lately.size(); i++) {
            double x = grid + PLACE * (SHOWN - lately.size() + i + 0.5);
            Mark.of(lately.get(i).seen()).draw(pen, x, middle, RADIUS);
        }
    }
}
