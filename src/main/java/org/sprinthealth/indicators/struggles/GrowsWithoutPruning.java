package org.sprinthealth.indicators.struggles;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.indicators.struggles.Growth.Count;
import org.sprinthealth.indicators.struggles.Growth.Pace;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal.Seen;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.readings.Week;

/** A backlog into which more goes than ever comes out. */
final class GrowsWithoutPruning extends Watched {
    private static final int RUNNING = 8;
    private static final int RISES = 3;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(6);

    GrowsWithoutPruning() {
        super(
                new Definition(
                        "grows-without-pruning",
                        "Backlog grows without pruning",
                        "What in the backlog will never be done, and who would miss it?",
                        "Months of work: open standard items ÷ mean monthly throughput of the last 13 complete weeks. Stale: open,"
                                + " older than 90 days, never in a sprint, and not changed in substance for 90 days; a rank, a"
                                + " label, a link or a comment is no change of substance. Net: open items at a week's end less"
                                + " those at the end of the week before, which is created less closed. Seen when net is above"
                                + " zero eight weeks running, or the stale share of open items rises at three week ends running,"
                                + " or there are more than 6 months of work.",
                        "A long list hides what matters and promises what no one will keep. Dropping an item is no loss: what is"
                                + " needed comes back.",
                        "as of the date; each sprint or week at its end",
                        Definition.GoodEnd.DOWN,
                        1,
                        "status and created, every week for at least five weeks"),
                "pruning");
    }

    @Override
    Finding in(Period period, Workings workings) {
        return at(period.end(), workings);
    }

    @Override
    Finding now(Workings workings) {
        return at(workings.asOf(), workings);
    }

    private static Finding at(Instant when, Workings workings) {
        Growth growth = workings.growth();
        Count count = growth.at(when);
        Reading months = months(count, growth, when, workings);
        List<Verdict> stale = growth.stale(when).stream()
                .map(timeline -> verdict(timeline, growth, when, workings))
                .toList();
        return new Finding(months, seen(months, growth, when), stale);
    }

    private static Reading months(Count count, Growth growth, Instant when, Workings workings) {
        Optional<Pace> pace = growth.pace(when);
        if (pace.isEmpty()) {
            return new NoData(
                    Reason.NOT_YET,
                    "It takes " + Growth.FEWEST + " complete weeks of exports to know how much is done in a month.");
        }
        if (count.open() == 0) {
            return new NoData(
                    Reason.TOO_FEW,
                    "No item is open. If some are, the export leaves them out: export the whole backlog.");
        }
        if (pace.get().done() == 0) {
            return new NoData(
                    Reason.TOO_FEW,
                    "No item was done in the last " + pace.get().weeks()
                            + " weeks. If some were, let the export have them, and map their status to DONE.");
        }
        return new Reading.Amount(
                Growth.months(count.open(), pace.get()),
                "months of work",
                evidence(count, pace.get(), growth, when, workings));
    }

    private static Evidence evidence(Count count, Pace pace, Growth growth, Instant when, Workings workings) {
        Evidence look = workings.evidence(when);
        List<String> notes = new ArrayList<>(look.notes());
        notes.add(count.open() + " open, " + pace.done() + " done in " + pace.weeks() + " weeks");
        notes.add(count.stale() + " of " + count.open() + " stale");
        growth.net(growth.lastComplete(when))
                .ifPresent(net -> notes.add("created less closed in the last complete week: " + net));
        return new Evidence(look.grade(), notes);
    }

    private static Seen seen(Reading months, Growth growth, Instant when) {
        Week last = growth.lastComplete(when);
        List<Seen> rules = List.of(grew(growth, last), aged(growth, last), isTooMuch(months));
        if (rules.contains(Seen.SEEN)) {
            return Seen.SEEN;
        }
        return rules.contains(Seen.NO_DATA) ? Seen.NO_DATA : Seen.NOT_SEEN;
    }

    private static Seen grew(Growth growth, Week last) {
        List<Optional<Integer>> nets =
                Growth.upTo(last, RUNNING).stream().map(growth::net).toList();
        return all(nets.stream().map(net -> net.map(items -> items > 0)).toList());
    }

    private static Seen aged(Growth growth, Week last) {
        return all(Growth.upTo(last, RISES).stream()
                .map(week -> growth.at(week)
                        .flatMap(now -> growth.at(week.previous())
                                .map(before ->
                                        (long) now.stale() * before.open() > (long) before.stale() * now.open())))
                .toList());
    }

    /** One that does not hold is enough to tell that not all do. */
    private static Seen all(List<Optional<Boolean>> conditions) {
        if (conditions.stream().flatMap(Optional::stream).anyMatch(holds -> !holds)) {
            return Seen.NOT_SEEN;
        }
        return conditions.stream().anyMatch(Optional::isEmpty) ? Seen.NO_DATA : Seen.SEEN;
    }

    private static Seen isTooMuch(Reading months) {
        return Stream.of(months)
                .flatMap(reading -> reading.number().stream())
                .map(number -> number.compareTo(MONTHS) > 0 ? Seen.SEEN : Seen.NOT_SEEN)
                .findFirst()
                .orElse(Seen.NO_DATA);
    }

    private static Verdict verdict(Timeline timeline, Growth growth, Instant when, Workings workings) {
        return new Verdict(
                timeline.key(),
                true,
                "stale",
                "created " + workings.date(Growth.born(timeline)) + ", last changed "
                        + workings.date(growth.lastChange(timeline, when)) + ", never in a sprint");
    }
}
