package org.sprinthealth.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.TeamReport;

/**
 * The indicators as dots, a dot an item: how many of how many, without a percentage that hides how few there were.
 *
 * @param rows the indicators in the order of the health check
 */
record IndicatorDots(List<Row> rows) implements Drawing {
    private static final double LEADING = 48;
    private static final double EDGE = 14;
    private static final double NAMES = 206;
    private static final double FIGURES = 84;

    /** An indicator, what it says now and where that stands. */
    record Row(String title, Reading now, Word word) {
        static Row of(Figure figure, Map<String, Standing> standings) {
            Word word = Optional.ofNullable(standings.get(figure.definition().id()))
                    .map(Standing::word)
                    .orElse(Word.NEW);
            boolean isSilent = figure.current() instanceof Reading.NoData;
            return new Row(figure.definition().title(), figure.current(), isSilent ? Word.NO_DATA : word);
        }

        String inWords() {
            return title + ": " + Words.said(now) + (word == Word.NO_DATA ? "" : ", " + word.inWords());
        }
    }

    IndicatorDots {
        rows = List.copyOf(rows);
    }

    /** The chart of a team; none where no indicator says anything. */
    static Optional<Chart> of(TeamReport report) {
        List<Row> rows = report.health().stream()
                .map(figure -> Row.of(figure, report.standings()))
                .toList();
        boolean says = rows.stream().anyMatch(row -> row.now() instanceof Reading.Share);
        return says ? Optional.of(chart(report, new IndicatorDots(rows))) : Optional.empty();
    }

    private static Chart chart(TeamReport report, IndicatorDots dots) {
        return new Chart(
                report.team().id() + "-indicators",
                "Health check: " + dots.standings(),
                report.team().name() + ". A dot is an item, a sprint, an answer or a feature; ● counts, ○ does not.",
                "The indicators of " + report.team().name() + ". "
                        + dots.rows().stream().map(Row::inWords).collect(Collectors.joining("; "))
                        + ".",
                new Figures(
                        List.of("Indicator", "Now", "Stands"),
                        dots.rows().stream()
                                .map(row -> List.of(
                                        row.title(),
                                        Words.said(row.now()),
                                        row.word().inWords()))
                                .toList()),
                dots);
    }

    /** How many stand where, in the order in which words are always shown. */
    private String standings() {
        return WeekOfTeams.ORDER.stream()
                .filter(word -> count(word) > 0)
                .map(word -> WeekOfTeams.counted(count(word), word))
                .collect(Collectors.joining(", "));
    }

    private int count(Word word) {
        return (int) rows.stream().filter(row -> row.word() == word).count();
    }

    @Override
    public int height(int width) {
        return (int) rows.stream().mapToDouble(IndicatorDots::height).sum() + 8;
    }

    private static double height(Row row) {
        int lines = row.now() instanceof Reading.Share share ? new Dots(share.matching(), share.of()).lines() : 1;
        return LEADING + Dots.LEADING * Math.max(0, lines - 2);
    }

    @Override
    public void draw(Graphics2D canvas, Rectangle2D area) {
        Pen pen = new Pen(canvas);
        double y = area.getY();
        for (Row row : rows) {
            draw(pen, row, area, y);
            y += height(row);
        }
    }

    private static void draw(Pen pen, Row row, Rectangle2D area, double top) {
        double x = area.getX() + EDGE;
        double middle = top + 18;
        pen.left(row.title(), x, middle, Theme.STRONG, Theme.INK);
        if (row.now() instanceof Reading.Share share) {
            pen.left(row.word().inWords(), x, middle + 18, Theme.NOTE, Theme.MUTED);
            new Dots(share.matching(), share.of())
                    .draw(pen, x + NAMES, middle, area.getWidth() - 2 * EDGE - NAMES - FIGURES);
            pen.right(Words.label(share), area.getMaxX() - EDGE, middle, Theme.STRONG, Theme.INK);
        } else {
            pen.left(Words.said(row.now()), x + NAMES, middle, Theme.LABEL, Theme.MUTED);
        }
    }
}
