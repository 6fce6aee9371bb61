package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.indicators.Backlog;
import org.sprinthealth.readings.Week;

/**
 * One of the ten items that stand highest in the backlog.
 *
 * @param place its place now, from 1
 * @param key the item
 * @param summary its title
 * @param since the first day since which every week's last export had it among the ten; the as-of date of one that is new
 * @param longer whether it stood there already when exports began, or half a year ago
 */
public record TopTenItem(int place, String key, String summary, LocalDate since, boolean longer) {
    private static final int TEN = 10;
    private static final int WEEKS = 26;

    /** Those of a team as of a date, in order; none where the backlog has no order. */
    public static List<TopTenItem> in(Delivered delivered) {
        Workings workings = new Workings(delivered);
        return workings.backlogs()
                .at(workings.asOf())
                .filter(backlog -> backlog.orderSilence(1).isEmpty())
                .map(backlog -> of(backlog, workings))
                .orElse(List.of());
    }

    private static List<TopTenItem> of(Backlog backlog, Workings workings) {
        List<Item> ten = ten(backlog);
        Map<String, Instant> since = new HashMap<>();
        ten.forEach(item -> since.put(name(item, workings), workings.asOf()));
        List<String> still = new ArrayList<>(since.keySet());
        for (Instant end : ends(workings)) {
            List<String> then = workings.backlogs().at(end).map(TopTenItem::ten).orElse(List.of()).stream()
                    .map(item -> name(item, workings))
                    .toList();
            still.retainAll(then);
            still.forEach(key -> since.put(key, end));
        }
        List<TopTenItem> items = new ArrayList<>();
        for (Item item : ten) {
            String name = name(item, workings);
            Instant first = since.getOrDefault(name, workings.asOf());
            items.add(new TopTenItem(
                    items.size() + 1, item.key(), item.summary(), workings.date(first), still.contains(name)));
        }
        return items;
    }

    private static String name(Item item, Workings workings) {
        return workings.item(item.key()).map(Timeline::key).orElse(item.key());
    }

    private static List<Item> ten(Backlog backlog) {
        return backlog.top().subList(0, Math.min(TEN, backlog.top().size()));
    }

    /** The last exports of the weeks before, newest first. */
    private static List<Instant> ends(Workings workings) {
        List<Instant> ends = new ArrayList<>();
        Week week = workings.growth().lastComplete(workings.asOf());
        for (int i = 0; i < WEEKS; i++, week = week.previous()) {
            Week looked = week;
            Optional<Instant> look = workings.history()
                    .lastSnapshotAt(week.end(workings.zone()))
                    .map(mark -> mark.at())
                    .filter(at -> looked.contains(at, workings.zone()));
            look.ifPresent(ends::add);
        }
        return ends;
    }
}
