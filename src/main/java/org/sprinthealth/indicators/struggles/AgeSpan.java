package org.sprinthealth.indicators.struggles;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Timeline;

/**
 * Open items of one span of ages.
 *
 * @param age the span, in words
 * @param planned how many of them are or were in a sprint
 * @param neverPlanned how many were in none
 */
public record AgeSpan(String age, int planned, int neverPlanned) {
    private static final List<Integer> LONGEST = List.of(30, 90, 180, 365, 730);
    private static final List<String> AGES =
            List.of("up to 30 days", "31–90 days", "91–180 days", "181–365 days", "1–2 years", "over 2 years");

    /** All spans as of a date, the youngest first; none where nothing is open. */
    public static List<AgeSpan> in(Delivered delivered) {
        Workings workings = new Workings(delivered);
        List<Timeline> open = workings.growth().open(workings.asOf());
        return open.isEmpty()
                ? List.of()
                : IntStream.range(0, AGES.size())
                        .mapToObj(span -> of(span, open, workings.asOf()))
                        .toList();
    }

    private static AgeSpan of(int span, List<Timeline> open, Instant when) {
        List<Timeline> within =
                open.stream().filter(timeline -> span(timeline, when) == span).toList();
        int planned = (int) within.stream()
                .filter(timeline -> Growth.wasInASprint(timeline, when))
                .count();
        return new AgeSpan(AGES.get(span), planned, within.size() - planned);
    }

    private static int span(Timeline timeline, Instant when) {
        Duration age = Duration.between(Growth.born(timeline), when);
        return (int) LONGEST.stream()
                .filter(days -> age.compareTo(Duration.ofDays(days)) > 0)
                .count();
    }

    /** How many there are. */
    public int open() {
        return planned + neverPlanned;
    }
}
