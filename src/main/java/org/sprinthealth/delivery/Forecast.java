package org.sprinthealth.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sprinthealth.readings.Seed;

/**
 * What a team will probably have finished by when, if the weeks to come are like those before: 10,000 futures drawn from
 * its weekly throughput. It holds for work done one after another, before anything else; what comes in between comes on top.
 *
 * @param from the as-of date, which weeks ahead are counted from
 * @param pace the weeks drawn from
 * @param ahead how many items by date, a line a week for 13 weeks
 * @param due when what is left will be done, in the order asked for
 * @param stability how much it depends on which weeks it was drawn from
 * @param backTest how earlier ones held
 */
public record Forecast(
        LocalDate from, Pace pace, List<Ahead> ahead, List<Due> due, Stability stability, BackTest backTest) {
    static final String FIGURE = "forecast";
    private static final int WEEKS_AHEAD = 13;

    /**
     * How many items will be done by a date.
     *
     * @param week so many weeks ahead, from 1
     * @param by the date
     * @param items at least so many, by how sure it is
     */
    public record Ahead(int week, LocalDate by, Map<Sureness, Integer> items) {
        public Ahead {
            items = Map.copyOf(items);
        }

        /** So many items, or more. */
        public int atLeast(Sureness sureness) {
            return Objects.requireNonNull(items.get(sureness));
        }
    }

    /**
     * When what is left will be done.
     *
     * @param remaining what is left, at least one item
     * @param by the date, by how sure it is; none where it is more than two years away
     */
    public record Due(Remaining remaining, Map<Sureness, LocalDate> by) {
        public Due {
            by = Map.copyOf(by);
        }
    }

    public Forecast {
        ahead = List.copyOf(ahead);
        due = List.copyOf(due);
    }

    /**
     * The forecast of a team as of a date.
     *
     * @param remaining what it is asked for; what has no items left is passed over
     * @return empty where fewer than five complete weeks are known, or nothing was done in them
     */
    public static Optional<Forecast> of(Delivered delivered, List<Remaining> remaining) {
        Pace pace = Pace.of(delivered);
        return pace.isEnough() ? Optional.of(of(delivered, pace, remaining)) : Optional.empty();
    }

    private static Forecast of(Delivered delivered, Pace pace, List<Remaining> remaining) {
        LocalDate from = delivered.asOf().atZone(delivered.team().zone()).toLocalDate();
        String[] identity = {delivered.team().id(), from.toString(), FIGURE};
        Trials trials = new Trials(pace, Seed.of(identity));
        return new Forecast(
                from,
                pace,
                ahead(from, trials),
                due(from, trials, remaining),
                Stability.of(pace, Seed.of(identity)),
                BackTest.of(pace, identity));
    }

    private static List<Ahead> ahead(LocalDate from, Trials trials) {
        Map<Sureness, int[]> items = trials.itemsAfter(WEEKS_AHEAD);
        return IntStream.rangeClosed(1, WEEKS_AHEAD)
                .mapToObj(week -> new Ahead(week, from.plusWeeks(week), at(items, week - 1)))
                .toList();
    }

    private static Map<Sureness, Integer> at(Map<Sureness, int[]> items, int index) {
        Map<Sureness, Integer> at = new EnumMap<>(Sureness.class);
        items.forEach((sureness, weeks) -> at.put(sureness, weeks[index]));
        return at;
    }

    private static List<Due> due(LocalDate from, Trials trials, List<Remaining> remaining) {
        List<Remaining> left =
                remaining.stream().filter(work -> work.items() > 0).toList();
        int[] ascending =
                left.stream().mapToInt(Remaining::items).sorted().distinct().toArray();
        int[][] weeks = trials.weeksUntil(ascending);
        List<Due> due = new ArrayList<>();
        for (Remaining work : left) {
            due.add(new Due(work, dates(from, weeks[Arrays.binarySearch(ascending, work.items())])));
        }
        return due;
    }

    private static Map<Sureness, LocalDate> dates(LocalDate from, int[] weeks) {
        Map<Sureness, LocalDate> dates = new EnumMap<>(Sureness.class);
        for (Sureness sureness : Sureness.values()) {
            Trials.week(weeks, sureness).ifPresent(week -> dates.put(sureness, from.plusWeeks(week)));
        }
        return dates;
    }
}
