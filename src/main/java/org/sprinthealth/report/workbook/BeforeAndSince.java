package org.sprinthealth.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sprinthealth.coaching.Experiment;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.Experiments.Attempt;
import org.sprinthealth.report.TeamReport;

/**
 * A figure's readings on either side of the start of an experiment; what says nothing is left out.
 *
 * @param before the last twelve before it, at most
 * @param since those of its first day and later
 */
record BeforeAndSince(List<Point> before, List<Point> since) {
    private static final int SHOWN = 12;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static BeforeAndSince of(TeamReport report, Experiment experiment) {
        Instant start = experiment.started().atStartOfDay(report.team().zone()).toInstant();
        List<Point> before = new ArrayList<>();
        List<Point> since = new ArrayList<>();
        report.figure(experiment.figure())
                .ifPresent(figure -> figure.trend().stream()
                        .filter(point -> point.reading().number().isPresent())
                        .forEach(point -> (point.at().isBefore(start) ? before : since).add(point)));
        return new BeforeAndSince(before.subList(Math.max(0, before.size() - SHOWN), before.size()), since);
    }

    /** Whether a change since the start can be told from usual variation, in a word or two. */
    static String verdict(TeamReport report, Attempt attempt) {
        return attempt.followed()
                .flatMap(experiment -> Said.find(report, experiment.figure())
                        .map(said -> experiment.isDistinguishable(
                                said.figure(), said.standing(), report.team().zone())))
                .map(isDistinguishable -> isDistinguishable ? "yes" : "not yet")
                .orElse("not yet");
    }

    /** What readings say together: samples as k of n; else the mean, as a census counts the same items again. */
    static String inWords(List<Point> points, boolean isCensus) {
        if (points.isEmpty()) {
            return "no reading";
        }
        List<Reading.Share> shares = points.stream()
                .map(Point::reading)
                .filter(Reading.Share.class::isInstance)
                .map(Reading.Share.class::cast)
                .toList();
        String said = isCensus || shares.size() < points.size() ? mean(points) : pooled(shares);
        return said + (points.size() == 1 ? ", 1 reading" : ", " + points.size() + " readings");
    }

    private static String mean(List<Point> points) {
        String mean = points.stream()
                .flatMap(point -> point.reading().number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), 1, RoundingMode.HALF_UP)
                .toPlainString();
        String unit = points.get(0).reading() instanceof Reading.Amount amount ? amount.unit() : "%";
        return mean + " " + unit + " on average";
    }

    private static String pooled(List<Reading.Share> shares) {
        int k = shares.stream().mapToInt(Reading.Share::matching).sum();
        int n = shares.stream().mapToInt(Reading.Share::of).sum();
        BigDecimal percent = BigDecimal.valueOf(k).multiply(ALL).divide(BigDecimal.valueOf(n), 0, RoundingMode.HALF_UP);
        return k + " of " + n + " (" + percent + " %)";
    }
}
