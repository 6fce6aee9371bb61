package org.sprinthealth.report.charts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.coaching.UsualRange;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;

/**
 * A run of readings of one figure with where it stands: what a run chart shows.
 *
 * @param points oldest first, at least one
 * @param begins the indexes at which an experiment begins that is to move it, ascending
 */
record Run(Definition definition, List<Point> points, Standing standing, List<Integer> begins) {
    Run {
        points = List.copyOf(points);
        begins = List.copyOf(begins);
    }

    /** The newest point. */
    Point newest() {
        return points.get(points.size() - 1);
    }

    /** The number to plot at an index, empty where there was no data. */
    Optional<BigDecimal> at(int index) {
        return points.get(index).reading().number();
    }

    /** Whether anything can be plotted. */
    boolean hasData() {
        return points.stream().anyMatch(point -> point.reading().number().isPresent());
    }

    /** Whether the point at an index signals a change. */
    boolean signalsAt(int index) {
        return index < standing.signals().size() && standing.signals().get(index);
    }

    /** The indexes of the points without data. */
    List<Integer> gaps() {
        return indexes().filter(i -> at(i).isEmpty()).boxed().toList();
    }

    /** The usual range in force for the newest point, if there is one. */
    Optional<Standing.Segment> range() {
        List<Standing.Segment> segments = standing.segments();
        return segments.isEmpty() ? Optional.empty() : Optional.of(segments.get(segments.size() - 1));
    }

    /** The word that described it at an instant, by the points known then; no data before the first. */
    Word wordAt(Instant when) {
        List<Point> known =
                points.stream().takeWhile(point -> !point.at().isAfter(when)).toList();
        boolean isNow = known.size() == points.size();
        return isNow ? standing.word() : UsualRange.of(known, relocks()).word();
    }

    /** Where the usual range began anew, as its segments tell. */
    private List<Instant> relocks() {
        return standing.segments().stream()
                .flatMap(segment -> Stream.of(segment.first(), segment.last() + 1))
                .filter(index -> index > 0 && index < points.size())
                .map(index -> points.get(index).at())
                .toList();
    }

    /** Whether it is read in percent. */
    boolean inPercent() {
        return points.stream()
                .map(Point::reading)
                .anyMatch(reading -> reading instanceof Reading.Share || reading instanceof Reading.Ratio);
    }

    /** Whether it can't exceed 100 %. */
    boolean isShare() {
        return points.stream().map(Point::reading).anyMatch(Reading.Share.class::isInstance);
    }

    /** The largest number to plot, limits included and clamped. */
    double highest() {
        Stream<BigDecimal> readings = indexes().boxed().flatMap(i -> at(i).stream());
        Stream<BigDecimal> limits = standing.segments().stream().map(Standing.Segment::upper);
        double highest = Stream.concat(readings, limits)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        return isShare() ? 100 : Math.max(highest * 1.04, 1);
    }

    /** What is seen, such as {@code Backlog health: 14 of 20, in its usual range}. */
    String title() {
        String title = definition.title() + ": " + Words.said(newest().reading());
        boolean said = newest().reading().number().isPresent() && standing.word() != Word.NO_DATA;
        return said ? title + ", " + standing.word().inWords() : title;
    }

    /** A number of this run with its unit. */
    String number(BigDecimal value) {
        return inPercent() ? Words.percent(value) : Words.plain(value);
    }

    /** The usual range in words, limits clamped for display, or why there is none. */
    String rangeInWords() {
        return range().map(this::rangeInWords).orElse("No usual range yet: it needs six points");
    }

    private String rangeInWords(Standing.Segment segment) {
        String limits = number(shown(segment.lower())) + " to " + number(shown(segment.upper()));
        return segment.locked() ? "Usual range " + limits + ", locked" : "Usual range " + limits + ", on trial";
    }

    /** How many items or answers each share is of, such as {@code n = 18 to 20}; empty for other readings. */
    String sampleInWords() {
        IntSummaryStatistics n = points.stream()
                .map(Point::reading)
                .filter(Reading.Share.class::isInstance)
                .mapToInt(reading -> ((Reading.Share) reading).of())
                .summaryStatistics();
        if (n.getCount() == 0) {
            return "";
        }
        return n.getMin() == n.getMax() ? "n = " + n.getMax() : "n = " + n.getMin() + " to " + n.getMax();
    }

    /** A limit as displayed: never below 0, a share never above 100 %. */
    BigDecimal shown(BigDecimal limit) {
        BigDecimal floored = limit.max(BigDecimal.ZERO);
        return isShare() ? floored.min(BigDecimal.valueOf(100)) : floored;
    }

    IntStream indexes() {
        return IntStream.range(0, points.size());
    }
}
