package org.sprinthealth.delivery;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.readings.Grade;

/**
 * How long the items took that were done in the last 13 weeks, in calendar days of the team's zone. Percentiles are by
 * nearest rank.
 *
 * @param from the first day of the window
 * @param to its last day, the as-of date
 * @param journeys the items with a known start, by the day they were finished, then key
 * @param unstarted those without, in the same order
 */
public record CycleTimes(LocalDate from, LocalDate to, List<Journey> journeys, List<Unstarted> unstarted) {
    /** From how many items on percentiles are shown. */
    static final int FEWEST = 5;

    /** The percentile that a team's ages are set against. */
    static final int USUAL = 85;

    private static final int WINDOW_DAYS = 91;
    private static final int USABLE = 85;
    private static final int ALL = 100;

    public CycleTimes {
        journeys = List.copyOf(journeys);
        unstarted = List.copyOf(unstarted);
    }

    /** The cycle times of a team as of a date. */
    public static CycleTimes of(Delivered delivered) {
        ZoneId zone = delivered.team().zone();
        LocalDate to = delivered.asOf().atZone(zone).toLocalDate();
        LocalDate from = to.minusDays(WINDOW_DAYS - 1L);
        List<Journey> journeys = new ArrayList<>();
        List<Unstarted> unstarted = new ArrayList<>();
        for (Done done : Done.in(delivered.history())) {
            LocalDate finished = day(done.when(), zone);
            if (!finished.isBefore(from) && !finished.isAfter(to)) {
                Passage passage = Passage.of(done.timeline(), delivered.history());
                journey(done, passage, zone)
                        .ifPresentOrElse(
                                journeys::add,
                                () -> unstarted.add(new Unstarted(
                                        done.key(), done.item().summary(), finished, whyUnstarted(passage))));
            }
        }
        journeys.sort(Comparator.comparing(Journey::finished).thenComparing(Journey::key));
        unstarted.sort(Comparator.comparing(Unstarted::finished).thenComparing(Unstarted::key));
        return new CycleTimes(from, to, journeys, unstarted);
    }

    private static Optional<Journey> journey(Done done, Passage passage, ZoneId zone) {
        LocalDate finished = day(done.when(), zone);
        return passage.knownStart()
                .filter(start -> !day(start, zone).isAfter(finished))
                .map(start -> new Journey(
                        done.key(),
                        done.item().summary(),
                        day(start, zone),
                        finished,
                        days(day(start, zone), finished),
                        grade(start, zone).worse(grade(done.when(), zone))));
    }

    private static String whyUnstarted(Passage passage) {
        if (passage.began().isEmpty()) {
            return "never seen in progress";
        }
        return passage.knownStart().isEmpty()
                ? "in progress already when it was first seen"
                : "in progress only after the day that its tracker says it was resolved";
    }

    static LocalDate day(Moment when, ZoneId zone) {
        return when.knownBy().atZone(zone).toLocalDate();
    }

    /** From a day to another, both counted. */
    static int days(LocalDate first, LocalDate last) {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static Grade grade(Moment when, ZoneId zone) {
        return when instanceof Moment.Between between && between.after() != null
                ? Grade.ofLooks(between.after(), between.upTo(), zone)
                : Grade.A;
    }

    /** How many items were done, with a known start or without. */
    public int done() {
        return journeys.size() + unstarted.size();
    }

    /** Whether at least 85 % of what was done has a known start, so that the times stand for all of it. */
    public boolean isUsable() {
        return journeys.size() * ALL >= done() * USABLE;
    }

    /**
     * The days within which so many percent of the items were done.
     *
     * @param percent such as 50, 85 or 95
     * @return empty below five items with a known start
     */
    public Optional<Integer> percentile(int percent) {
        return journeys.size() < FEWEST
                ? Optional.empty()
                : Optional.of(Percentile.of(
                        journeys.stream().map(Journey::days).sorted().toList(), percent));
    }
}
