package org.sprinthealth.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Verdict;

/** What people overruled in a figure's verdicts: the human value wins, and the figure says how often it did. */
public final class Overrides {
    private static final String OVERRULED = ", overruled";

    private final Map<String, ItemOverride> inForce = new HashMap<>();
    private final List<ItemOverride> expired = new ArrayList<>();

    private Overrides(String figure, List<ItemOverride> typed, LocalDate asOf) {
        typed.stream()
                .filter(override -> override.figure().equals(figure))
                .sorted(Comparator.comparing(ItemOverride::from))
                .forEach(override -> sort(override, asOf));
    }

    /** Of several for one item that hold, the newest wins; of several of one day, the last in the list. */
    private void sort(ItemOverride override, LocalDate asOf) {
        if (override.holdsOn(asOf)) {
            inForce.put(override.item(), override);
        } else if (override.isExpiredOn(asOf)) {
            expired.add(override);
        }
    }

    /**
     * A figure with what people said of its items.
     *
     * @param figure the figure, with their verdicts in place of its own
     * @param overruled how many verdicts they changed
     * @param confirmed how many they agreed with
     * @param expired what no longer holds, oldest first
     */
    public record Overruled(Figure figure, int overruled, int confirmed, List<ItemOverride> expired) {
        public Overruled {
            expired = List.copyOf(expired);
        }
    }

    /**
     * Applies what people typed to a share of items. The newest point of its trend, which is the current reading, changes with
     * it; earlier ones stay as they were read. A figure that is no share is left as it is.
     *
     * @param typed overrides of any figure
     */
    public static Overruled of(Figure figure, List<ItemOverride> typed, LocalDate asOf) {
        Overrides overrides = new Overrides(figure.definition().id(), typed, asOf);
        return figure.current() instanceof Share share
                ? overrides.apply(figure, share)
                : new Overruled(figure, 0, 0, overrides.expired);
    }

    /** How many of a figure's verdicts are people's own in place of its own. */
    public static int usedIn(Figure figure) {
        return (int) figure.items().stream()
                .filter(item -> item.verdict().endsWith(OVERRULED))
                .count();
    }

    private Overruled apply(Figure figure, Share share) {
        List<Verdict> items = figure.items().stream().map(this::verdict).toList();
        int matching = share.matching();
        int overruled = 0;
        int confirmed = 0;
        for (Verdict own : figure.items()) {
            ItemOverride override = inForce.get(own.key());
            if (override != null && override.counts() != own.counts()) {
                matching += override.counts() ? 1 : -1;
                overruled++;
            } else if (override != null) {
                confirmed++;
            }
        }
        return overruled == 0
                ? new Overruled(figure, 0, confirmed, expired)
                : new Overruled(changed(figure, share, matching, overruled, items), overruled, confirmed, expired);
    }

    private Verdict verdict(Verdict own) {
        ItemOverride override = inForce.get(own.key());
        if (override == null || override.counts() == own.counts()) {
            return own;
        }
        String why = override.why().isBlank() ? "" : ": " + override.why();
        return new Verdict(
                own.key(),
                override.counts(),
                (override.counts() ? "yes" : "no") + OVERRULED,
                "overruled on " + override.from() + why + " (was " + own.verdict() + ", " + own.reason() + ")");
    }

    private static Figure changed(Figure figure, Share share, int matching, int overruled, List<Verdict> items) {
        List<String> notes = new ArrayList<>();
        notes.add(overruled + " of " + share.of() + " verdicts overruled by people");
        notes.addAll(share.evidence().notes());
        Reading current =
                new Share(matching, share.of(), new Evidence(share.evidence().grade(), notes));
        return new Figure(figure.definition(), current, trend(figure, current), items);
    }

    private static List<Point> trend(Figure figure, Reading current) {
        List<Point> trend = new ArrayList<>(figure.trend());
        if (!trend.isEmpty() && trend.get(trend.size() - 1).reading().equals(figure.current())) {
            Point newest = trend.remove(trend.size() - 1);
            trend.add(new Point(newest.period(), newest.at(), current));
        }
        return trend;
    }
}
