package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.readings.Week;

/** Items done in a week, with sprints or without. */
final class Throughput extends FlowFigure {
    Throughput() {
        super(new Definition(
                "throughput",
                "Throughput",
                "How many items does the team finish in a week?",
                "Standard items done in a calendar week, Monday to Sunday, in a sprint or not; an item that was reopened counts"
                        + " in the week it was last done.",
                "The plainest measure of flow, and the one to forecast from. A quiet week is no failure: look for what"
                        + " several unusual weeks have in common.",
                "the last complete week; trend over the last 26",
                null,
                1,
                "the Status and Resolved columns"));
    }

    @Override
    Figure fresh(Delivered delivered) {
        DoneByWeek done = DoneByWeek.of(delivered);
        List<Week> weeks = done.weeks();
        if (weeks.isEmpty()) {
            return new Figure(definition(), noWeekYet(), List.of(), List.of());
        }
        ZoneId zone = delivered.team().zone();
        List<Point> trend = weeks.stream().map(week -> point(week, done, zone)).toList();
        return new Figure(
                definition(),
                trend.get(trend.size() - 1).reading(),
                trend,
                items(weeks.get(weeks.size() - 1), done, zone));
    }

    private static List<Verdict> items(Week week, DoneByWeek done, ZoneId zone) {
        return done.in(week).stream()
                .map(item -> new Verdict(item.key(), true, "done", Words.when(item.when(), zone)))
                .toList();
    }

    private static Point point(Week week, DoneByWeek done, ZoneId zone) {
        BigDecimal count = BigDecimal.valueOf(done.in(week).size());
        Reading reading = done.isKnown(week) ? new Reading.Amount(count, "items", done.evidence(week)) : noExportThen();
        return new Point(week.label(), week.end(zone), reading);
    }
}
