package org.sprinthealth.delivery;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.readings.Week;
import org.sprinthealth.settings.TrackerWords;

/** How much of what is finished are defects, beside how many came in and went. */
final class Defects extends FlowFigure {
    private static final int RECENT = 3;

    Defects() {
        super(new Definition(
                "defects",
                "Defects",
                "How much of the team's work is repair?",
                "Bugs ÷ all standard items done in a calendar week. Beside it: bugs opened in the week (created, or first"
                        + " seen where no date is exported) and closed in it (last done, or seen cancelled). A bug is an item"
                        + " whose type says so, such as Bug, Defect or Incident.",
                "Neither end is good: no bugs may mean that nobody writes them down. Bugs that are opened faster than they"
                        + " are closed for weeks are worth a talk about where they come from.",
                "the last complete week, or the last three together below five items; trend over the last 26",
                null,
                5,
                "the type, Status, Created and Resolved columns"));
    }

    @Override
    Figure fresh(Delivered delivered) {
        List<Timeline> bugs = bugs(delivered.history());
        if (bugs.isEmpty()) {
            return new Figure(definition(), noBugs(delivered.history()), List.of(), List.of());
        }
        DoneByWeek done = DoneByWeek.of(delivered);
        List<Week> weeks = done.weeks();
        if (weeks.isEmpty()) {
            return new Figure(definition(), noWeekYet(), List.of(), List.of());
        }
        DefectWeeks counts = new DefectWeeks(bugs, delivered);
        List<Point> trend = new ArrayList<>();
        ZoneId zone = delivered.team().zone();
        weeks.subList(0, weeks.size() - 1)
                .forEach(week -> trend.add(point(week, reading(List.of(week), done, counts), zone)));
        List<Week> newest = newest(weeks, done);
        Reading current = reading(newest, done, counts);
        trend.add(point(weeks.get(weeks.size() - 1), current, zone));
        return new Figure(
                definition(), current, trend, current instanceof NoData ? List.of() : items(newest, done, zone));
    }

    private static List<Timeline> bugs(TeamHistory history) {
        return history.timelines().stream().filter(Defects::isBug).toList();
    }

    static boolean isBug(Timeline timeline) {
        return timeline.latest().item().isStandard()
                && TrackerWords.meansBug(timeline.latest().item().type());
    }

    private static NoData noBugs(TeamHistory history) {
        boolean exported =
                history.snapshots().stream().anyMatch(look -> look.fields().contains(Field.TYPE));
        return new NoData(
                Reason.NOT_EXPORTED,
                exported
                        ? "No item has a type that says bug. Ask the team where it keeps its bugs."
                        : "The exports have no type of items. Export all fields.");
    }

    private List<Week> newest(List<Week> weeks, DoneByWeek done) {
        int count = weeks.size();
        List<Week> last = weeks.subList(count - 1, count);
        int sample = done.in(last.get(0)).size();
        return sample > 0 && sample < definition().minimumSample()
                ? weeks.subList(Math.max(0, count - RECENT), count)
                : last;
    }

    private Reading reading(List<Week> weeks, DoneByWeek done, DefectWeeks counts) {
        List<Done> all = weeks.stream().flatMap(week -> done.in(week).stream()).toList();
        int bugs = (int) all.stream().filter(item -> isBug(item.timeline())).count();
        if (all.size() < definition().minimumSample()) {
            return new NoData(
                    Reason.TOO_FEW,
                    Words.items(all.size()) + " done in " + names(weeks) + ", and it takes "
                            + definition().minimumSample() + ". It will show once three weeks together hold as many.");
        }
        List<String> notes = new ArrayList<>();
        if (weeks.size() > 1) {
            notes.add("too few items in one week: " + names(weeks) + " taken together");
        }
        notes.add("bugs opened: " + weeks.stream().mapToInt(counts::opened).sum() + ", closed: "
                + weeks.stream().mapToInt(counts::closed).sum());
        List<Evidence> evidence = weeks.stream().map(done::evidence).toList();
        evidence.stream().flatMap(known -> known.notes().stream()).distinct().forEach(notes::add);
        return new Reading.Share(
                bugs,
                all.size(),
                new Evidence(Grade.worst(evidence.stream().map(Evidence::grade).toList()), notes));
    }

    private static String names(List<Week> weeks) {
        return String.join(", ", weeks.stream().map(Week::label).toList());
    }

    private static Point point(Week week, Reading reading, ZoneId zone) {
        return new Point(week.label(), week.end(zone), reading);
    }

    private static List<Verdict> items(List<Week> weeks, DoneByWeek done, ZoneId zone) {
        return weeks.stream()
                .flatMap(week -> done.in(week).stream())
                .map(item -> new Verdict(
                        item.key(), isBug(item.timeline()), item.item().type(), Words.when(item.when(), zone)))
                .toList();
    }

    /** What happened to bugs, week by week; no week where no item is a bug. */
    static List<DefectWeek> weeks(Delivered delivered) {
        List<Timeline> bugs = bugs(delivered.history());
        DefectWeeks counts = new DefectWeeks(bugs, delivered);
        DoneByWeek done = DoneByWeek.of(delivered);
        return bugs.isEmpty()
                ? List.of()
                : done.weeks().stream()
                        .map(week -> counts.in(week, done.in(week)))
                        .toList();
    }
}
