package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Signal.Occurrence;
import org.sprinthealth.readings.Verdict;

/** A struggle that is looked for in every sprint, or in every week of a team without sprints. */
abstract class Watched implements Struggle {
    private static final int SHOWN = 8;

    private final Definition definition;
    private final String ritual;

    Watched(Definition definition, String ritual) {
        this.definition = definition;
        this.ritual = ritual;
    }

    /** What is found in a period whose plan an export shows. */
    abstract Finding in(Period period, Workings workings);

    /** What is found as of the date: that of the last period, where there is nothing newer to read. */
    Finding now(Workings workings) {
        List<Period> periods = workings.periods();
        return periods.isEmpty()
                ? Finding.silent(Reason.NOT_YET, "No sprint or week is over yet. It will show once one is.")
                : at(periods.get(periods.size() - 1), workings);
    }

    @Override
    public final Definition definition() {
        return definition;
    }

    @Override
    public final Signal read(Delivered delivered) {
        Workings workings = new Workings(delivered);
        List<Period> periods = workings.periods();
        List<Finding> findings =
                periods.stream().map(period -> at(period, workings)).toList();
        Finding now = silence(delivered).map(Finding::silent).orElseGet(() -> now(workings));
        List<Occurrence> occurrences = IntStream.range(Math.max(0, periods.size() - SHOWN), periods.size())
                .mapToObj(i -> occurrence(periods.get(i), findings.get(i)))
                .toList();
        return new Signal(
                new Figure(definition, now.reading(), trend(periods, findings), items(now)), ritual, occurrences);
    }

    private static Optional<NoData> silence(Delivered delivered) {
        return NoData.ofAge(
                delivered.history().newestSnapshot(),
                delivered.team().staleAfterDays(),
                delivered.asOf(),
                delivered.team().zone());
    }

    private Finding at(Period period, Workings workings) {
        return period.read() == null
                ? Finding.silent(Reason.NOT_YET, "There is no export of that time. Export every working day.")
                : in(period, workings);
    }

    private static Occurrence occurrence(Period period, Finding finding) {
        return new Occurrence(period.name(), period.end(), finding.seen());
    }

    private static List<Point> trend(List<Period> periods, List<Finding> findings) {
        List<Point> trend = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Instant end = periods.get(i).end();
            trend.add(new Point(periods.get(i).name(), end, findings.get(i).reading()));
        }
        return trend;
    }

    private static List<Verdict> items(Finding now) {
        return now.reading() instanceof NoData ? List.of() : now.items();
    }
}
