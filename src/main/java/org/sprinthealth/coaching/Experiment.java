package org.sprinthealth.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;

/**
 * Something that a team tries: one at a time, so that a change can be told from another.
 *
 * @param hypothesis what is tried and what it should change, in the team's words
 * @param figure the id of the figure that should move
 * @param started its first day
 * @param review the day on which the team wants to look at it
 */
public record Experiment(String hypothesis, String figure, LocalDate started, LocalDate review) {

    /** Whether it is time to look at it. */
    public boolean isDue(LocalDate asOf) {
        return !review.isAfter(asOf);
    }

    /** The index of the first reading since its start; empty before there is one, or where the run is of another figure. */
    public OptionalInt beginsIn(String moved, List<Point> trend, ZoneId zone) {
        Instant from = started.atStartOfDay(zone).toInstant();
        return moved.equals(figure)
                ? IntStream.range(0, trend.size())
                        .filter(i -> !trend.get(i).at().isBefore(from))
                        .findFirst()
                : OptionalInt.empty();
    }

    /**
     * Whether what came after its start can be told from usual variation: a reading since then signals a change.
     *
     * @param moved the figure that should move
     * @param standing where it stands
     */
    public boolean isDistinguishable(Figure moved, Standing standing, ZoneId zone) {
        Instant from = started.atStartOfDay(zone).toInstant();
        return IntStream.range(
                        0, Math.min(moved.trend().size(), standing.signals().size()))
                .filter(i -> !moved.trend().get(i).at().isBefore(from))
                .anyMatch(i -> standing.signals().get(i));
    }
}
