package org.sprinthealth.delivery;

import java.util.Optional;
import org.sprinthealth.readings.Seed;

/**
 * How forecasts of the past held: as of each past week with at least five before it, when would as many items as in the
 * four weeks before be done, 85 % sure, and were they?
 *
 * @param held how many of the dates held
 * @param tested how many dates can be judged by now
 */
public record BackTest(int held, int tested) {
    private static final int AHEAD = 4;

    static BackTest of(Pace pace, String... identity) {
        int held = 0;
        int tested = 0;
        for (int known = Pace.FEWEST; known < pace.weeks().size(); known++) {
            Optional<Boolean> outcome = outcome(pace, known, identity);
            tested += outcome.isPresent() ? 1 : 0;
            held += outcome.filter(Boolean::booleanValue).isPresent() ? 1 : 0;
        }
        return new BackTest(held, tested);
    }

    /** Whether the date given after so many weeks held; empty where there was none, or it is still to come. */
    private static Optional<Boolean> outcome(Pace pace, int known, String... identity) {
        int items = sum(pace, known - AHEAD, known);
        if (items == 0) {
            return Optional.empty();
        }
        String week = pace.weeks().get(known).label();
        Trials trials = new Trials(pace.first(known), Seed.of(String.join("\n", identity), week));
        return Trials.week(trials.weeksUntil(items)[0], Sureness.LIKELY).flatMap(due -> held(pace, known, items, due));
    }

    private static Optional<Boolean> held(Pace pace, int known, int items, int due) {
        int last = Math.min(known + due, pace.weeks().size());
        if (sum(pace, known, last) >= items) {
            return Optional.of(true);
        }
        return last == known + due ? Optional.of(false) : Optional.empty();
    }

    private static int sum(Pace pace, int from, int to) {
        return pace.items().subList(from, to).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** {@code the 85 % dates held 11 of 13 times}, or that there is none to judge yet. */
    public String inWords() {
        return tested == 0
                ? "no earlier forecast can be judged yet"
                : "the " + Sureness.LIKELY.percent() + " % dates held " + held + " of " + tested + " times";
    }
}
