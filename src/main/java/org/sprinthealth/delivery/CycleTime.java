package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** How long an item usually takes from the day work on it begins. */
final class CycleTime extends FlowFigure {
    CycleTime() {
        super(new Definition(
                "cycle-time",
                "Cycle time",
                "Once work on an item has begun, how long does the team usually take?",
                "Calendar days from the first day IN_PROGRESS to the last day DONE in the team's time zone, both counted:"
                        + " the same day is 1. The days within which 85 % of the standard items done in the last 13 weeks"
                        + " were done, with 50 % and 95 % beside it, by nearest rank: an item's own time, never one"
                        + " between two. Items whose start is not known are listed, and their share is printed; the"
                        + " times stand for all of them where at least 85 % have one.",
                "A range to plan with, not a promise. The items far above the 95 % are the ones to talk about: what did they"
                        + " wait for? Its run is the scatter of the items themselves.",
                "items done in the last 13 weeks; no trend, since such windows overlap",
                null,
                CycleTimes.FEWEST,
                "the Status column every working day, or a changelog"));
    }

    @Override
    Figure fresh(Delivered delivered) {
        CycleTimes times = CycleTimes.of(delivered);
        Reading reading = times.percentile(CycleTimes.USUAL)
                .map(days -> reading(days, times))
                .orElseGet(() -> silence(times, delivered));
        return new Figure(definition(), reading, List.of(), reading instanceof NoData ? List.of() : items(times));
    }

    private static Reading reading(int days, CycleTimes times) {
        Grade grade = Grade.worst(times.journeys().stream().map(Journey::grade).toList());
        return new Reading.Amount(BigDecimal.valueOf(days), "days", new Evidence(grade, notes(times)));
    }

    private static List<String> notes(CycleTimes times) {
        List<String> notes = new ArrayList<>();
        notes.add("50 % within " + Words.days(times.percentile(50).orElseThrow()) + ", 95 % within "
                + Words.days(times.percentile(95).orElseThrow()));
        if (!times.unstarted().isEmpty()) {
            notes.add("start known of " + times.journeys().size() + " of " + Words.items(times.done())
                    + (times.isUsable()
                            ? ""
                            : ", fewer than 85 %: the others may have taken quite other times (survivor bias)"));
        }
        return notes;
    }

    private static NoData silence(CycleTimes times, Delivered delivered) {
        return InWork.of(delivered).isEverSeen()
                ? new NoData(
                        Reason.TOO_FEW,
                        "A start is known of " + Words.items(times.journeys().size())
                                + " done in 13 weeks, and it takes " + CycleTimes.FEWEST
                                + ". Export every working day, and it will show.")
                : noProgress();
    }

    private static List<Verdict> items(CycleTimes times) {
        return Stream.concat(
                        times.journeys().stream()
                                .map(journey -> new Verdict(
                                        journey.key(),
                                        true,
                                        Words.days(journey.days()),
                                        journey.started() + " to " + journey.finished())),
                        times.unstarted().stream()
                                .map(item -> new Verdict(
                                        item.key(),
                                        false,
                                        "start not known",
                                        item.why() + ", done on " + item.finished())))
                .toList();
    }
}
