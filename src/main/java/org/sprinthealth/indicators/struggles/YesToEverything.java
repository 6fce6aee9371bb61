package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.indicators.Keys;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal.Seen;
import org.sprinthealth.readings.Verdict;

/** Requests of which none is ever declined, while the backlog grows. */
final class YesToEverything extends Watched {
    private static final int MINIMUM = 10;

    YesToEverything() {
        super(
                new Definition(
                        "yes-to-everything",
                        "Yes to everything",
                        "What did the team say no to lately, and how was it told?",
                        "Of the requests decided in the last 90 days, those declined or put off. Decided: a row of the decision log"
                                + " (decline, not now, trade-off; a new order is no answer to a request), or an item with the"
                                + " intake label that was begun, planned into a sprint or cancelled without a row. Printed beside"
                                + " it: requests undecided for more than 30 days, which are open items with the intake label and"
                                + " neither. Seen when none of ten requests or more was declined or put off while more items are"
                                + " open than 90 days before.",
                        "A kind no today is better than a yes that no one keeps. A not-now with a date to look again is easier to"
                                + " give, and to hear.",
                        "the 90 days up to the date, or up to the end of each sprint or week",
                        null,
                        MINIMUM,
                        "a decision log: date, item or request, decision, why, revisit; the intake label on requests"),
                "not-now register");
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
        Optional<NoData> silence = silence(when, workings);
        if (silence.isPresent()) {
            return Finding.silent(silence.get());
        }
        Requests requests = new Requests(workings);
        List<Verdict> decided = requests.decided(when);
        if (decided.size() < MINIMUM) {
            return Finding.silent(
                    Reason.TOO_FEW,
                    "Requests decided in 90 days: " + decided.size() + ", and it takes " + MINIMUM
                            + ". Note each answer in the decision log, the yes as well.");
        }
        int declined = (int) decided.stream().filter(Verdict::counts).count();
        Share share = new Share(declined, decided.size(), evidence(requests.undecided(when), when, workings));
        return declined > 0 ? Finding.of(share, false, decided) : whileGrowing(share, decided, when, workings);
    }

    private static Optional<NoData> silence(Instant when, Workings workings) {
        if (workings.contracts().newest(Table.DECISIONS).isEmpty()) {
            return Optional.of(
                    new NoData(
                            Reason.NOT_EXPORTED,
                            "There is no decision log. Keep one with the columns date, item or request, decision, why, revisit."));
        }
        LocalDate day = workings.date(when);
        return workings.contracts().decisions().stream()
                        .anyMatch(decision -> !decision.date().isAfter(day))
                ? Optional.empty()
                : Optional.of(new NoData(Reason.NOT_YET, "The decision log has no row up to " + day + "."));
    }

    private static Finding whileGrowing(Share share, List<Verdict> decided, Instant when, Workings workings) {
        Instant before = when.minus(Workings.QUARTER);
        boolean seen = workings.history().snapshots().stream()
                .filter(workings::isWhole)
                .anyMatch(look -> !look.at().isAfter(before));
        boolean grows =
                workings.growth().at(when).open() > workings.growth().at(before).open();
        return seen ? Finding.of(share, grows, decided) : new Finding(share, Seen.NO_DATA, decided);
    }

    private static Evidence evidence(List<Timeline> undecided, Instant when, Workings workings) {
        Evidence look = workings.evidence(when);
        List<String> notes = new ArrayList<>(look.notes());
        if (!undecided.isEmpty()) {
            notes.add(undecided.size() + " undecided for more than 30 days: "
                    + Keys.of(undecided.stream().map(Timeline::key).toList()));
        }
        return new Evidence(look.grade(), notes);
    }
}
