package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sprinthealth.facts.Field;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.readings.Week;

/** How much is in work at once, and what has been there for long. */
final class WorkInProgress extends FlowFigure {
    private static final int TREND = 26;
    private static final Set<Field> NEEDED = Set.of(Field.STATUS);

    WorkInProgress() {
        super(new Definition(
                "work-in-progress",
                "Work in progress",
                "What is begun and waits to be finished?",
                "Standard items in work: IN_PROGRESS or REVIEW, or begun and now in CLARIFY or in a status that says"
                        + " blocked. An item's age is counted in calendar days from the first day IN_PROGRESS, both"
                        + " counted, and set against the days within which 85 % of the team's own finished items were"
                        + " done.",
                "Less at once usually means sooner done. Start at the oldest item: what would let it finish?",
                "the as-of date; trend over the last 26 weeks, read at each week's end",
                null,
                1,
                "the Status column every working day, or a changelog"));
    }

    @Override
    Figure fresh(Delivered delivered) {
        InWork work = InWork.of(delivered);
        if (!work.isEverSeen()) {
            return new Figure(definition(), noProgress(), List.of(), List.of());
        }
        Looks looks = new Looks(delivered);
        List<Ageing> ageing =
                work.ageing(delivered.asOf(), CycleTimes.of(delivered).percentile(CycleTimes.USUAL));
        Reading current = new Reading.Amount(
                BigDecimal.valueOf(ageing.size()), "items", noted(looks.at(delivered.asOf(), NEEDED), ageing));
        List<Point> trend = looks.weeks(TREND, NEEDED).stream()
                .map(week -> point(week, work, looks, delivered))
                .toList();
        return new Figure(
                definition(),
                current,
                trend,
                ageing.stream().map(WorkInProgress::verdict).toList());
    }

    private static Evidence noted(Evidence evidence, List<Ageing> ageing) {
        List<String> notes = new ArrayList<>(evidence.notes());
        beyond(ageing).ifPresent(notes::add);
        long unknown = ageing.stream().filter(item -> !item.isSinceKnown()).count();
        if (unknown > 0) {
            notes.add("start not known of " + Words.items((int) unknown) + ": at least as old as shown");
        }
        return new Evidence(evidence.grade(), notes);
    }

    /** How many items are older than the team's own 85 %; empty where none is. */
    static Optional<String> beyond(List<Ageing> ageing) {
        List<Ageing> old = ageing.stream().filter(item -> item.beyond() != null).toList();
        return old.stream()
                .findFirst()
                .map(Ageing::beyond)
                .map(usual -> old.size() + " of " + Words.items(ageing.size()) + " in work older than "
                        + Words.days(usual) + ", within which 85 % of finished ones were done");
    }

    private static Point point(Week week, InWork work, Looks looks, Delivered delivered) {
        Instant weekEnd = week.end(delivered.team().zone());
        Instant end = weekEnd.isAfter(delivered.asOf()) ? delivered.asOf() : weekEnd;
        Reading reading = looks.cover(week, end, NEEDED)
                ? new Reading.Amount(BigDecimal.valueOf(work.keysAt(end).size()), "items", looks.at(end, NEEDED))
                : noExportThen();
        return new Point(week.label(), end, reading);
    }

    private static Verdict verdict(Ageing item) {
        String age = (item.isSinceKnown() ? "" : "at least ") + Words.days(item.days());
        String waits = item.waiting() == 0 ? "" : ", has had to wait for " + Words.days(item.waiting());
        return new Verdict(
                item.key(), item.beyond() != null, age, item.status() + ", in work since " + item.since() + waits);
    }
}
