package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.readings.Week;
import org.sprinthealth.settings.TrackerWords;

/** How many days items in work had to wait. */
final class BlockedDays extends FlowFigure {
    private static final int TREND = 26;
    private static final Set<Field> NEEDED = Set.of(Field.STATUS, Field.FLAGGED);

    BlockedDays() {
        super(new Definition(
                "blocked-days",
                "Blocked days",
                "What did work wait for?",
                "Item-days of a calendar week on which a standard item in work was blocked at the day's end: flagged, or in"
                        + " a status or under a label that says so (blocked, on hold, waiting). Two items blocked for three"
                        + " days are six. A link to another item is a dependency, not a block.",
                "Waiting is nobody's fault, and most of what takes long is waiting. Look for what several blocks have in"
                        + " common. Where nobody marks blocks, there is nothing to read.",
                "the last complete week; trend over the last 26",
                null,
                1,
                "the Flagged column, or a status or label for blocked work, every working day"));
    }

    @Override
    Figure fresh(Delivered delivered) {
        if (!isEverMarked(delivered.history())) {
            return new Figure(definition(), unmarked(delivered.history()), List.of(), List.of());
        }
        List<Week> complete = DoneByWeek.of(delivered).weeks();
        if (complete.isEmpty()) {
            return new Figure(definition(), noWeekYet(), List.of(), List.of());
        }
        Week last = complete.get(complete.size() - 1);
        List<Wait> waits = Wait.of(InWork.of(delivered), delivered);
        Looks looks = new Looks(delivered);
        List<Point> trend = looks.weeks(TREND, NEEDED).stream()
                .filter(week -> !week.monday().isAfter(last.monday()))
                .map(week -> point(week, waits, looks, delivered.team().zone()))
                .toList();
        Reading current = trend.get(trend.size() - 1).reading();
        return new Figure(definition(), current, trend, current instanceof NoData ? List.of() : items(last, waits));
    }

    /** Whether anything at all ever said that it has to wait. */
    private static boolean isEverMarked(TeamHistory history) {
        Set<String> words = new HashSet<>();
        for (Timeline timeline : history.timelines()) {
            for (Version version : timeline.versions()) {
                if (version.item().flagged()) {
                    return true;
                }
                words.add(version.item().status());
                words.addAll(version.item().labels());
            }
        }
        return words.stream().anyMatch(TrackerWords::meansBlocked);
    }

    private static NoData unmarked(TeamHistory history) {
        boolean exported =
                history.snapshots().stream().anyMatch(look -> look.fields().contains(Field.FLAGGED));
        return exported
                ? new NoData(
                        Reason.NOT_YET,
                        "No item was ever flagged, or in a status or under a label that says blocked: no evidence of either"
                                + " kind. Ask the team how it marks what has to wait.")
                : new NoData(
                        Reason.NOT_EXPORTED,
                        "The exports have no Flagged column, and no status or label that says blocked. Export all fields,"
                                + " or give blocked work a status of its own.");
    }

    private static Point point(Week week, List<Wait> waits, Looks looks, ZoneId zone) {
        int days = waits.stream().mapToInt(wait -> wait.daysIn(week)).sum();
        Reading reading = looks.cover(week, week.end(zone), NEEDED)
                ? new Reading.Amount(BigDecimal.valueOf(days), "days", looks.during(week, NEEDED))
                : noExportThen();
        return new Point(week.label(), week.end(zone), reading);
    }

    private static List<Verdict> items(Week week, List<Wait> waits) {
        SortedMap<String, Integer> days = new TreeMap<>();
        waits.forEach(wait -> days.merge(wait.key(), wait.daysIn(week), Integer::sum));
        return days.entrySet().stream()
                .filter(item -> item.getValue() > 0)
                .map(item ->
                        new Verdict(item.getKey(), true, Words.days(item.getValue()), "blocked in " + week.label()))
                .toList();
    }
}
