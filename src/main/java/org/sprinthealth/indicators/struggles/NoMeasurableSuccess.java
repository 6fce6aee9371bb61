package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.facts.TextFacts.Success;
import org.sprinthealth.indicators.Backlog;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Larger pieces of work of which no one wrote how success would be seen. */
final class NoMeasurableSuccess extends Watched {
    private static final int MINIMUM = 4;

    NoMeasurableSuccess() {
        super(
                new Definition(
                        "no-measurable-success",
                        "No measurable success",
                        "How will we know that it was worth it?",
                        "Of the parents that stand over the top 20 of the backlog or are in progress, those with a section on"
                                + " success that holds a number or something that can be observed, or with a target in a goal, a"
                                + " benefit or a forecast: a share, from one amount to another, a limit. A date to be ready by is"
                                + " none. Seen below 50 % of four parents or more.",
                        "A number is not the point; that two people would agree whether it happened, is.",
                        "the newest export; each sprint at its commitment, or each week at its end",
                        GoodEnd.UP,
                        MINIMUM,
                        "parents in the export, with their description"),
                "\"so what?\" test");
    }

    @Override
    Finding in(Period period, Workings workings) {
        return Optional.ofNullable(period.read())
                .map(read -> at(read, workings))
                .orElseThrow();
    }

    @Override
    Finding now(Workings workings) {
        return at(workings.asOf(), workings);
    }

    private static Finding at(Instant when, Workings workings) {
        if (!workings.hadAny(when, Field.DESCRIPTION)) {
            return Finding.silent(
                    Reason.NOT_EXPORTED, "The exports have no description. Export all fields, not the current ones.");
        }
        List<Verdict> verdicts = parents(when, workings).stream()
                .map(NoMeasurableSuccess::verdict)
                .toList();
        if (verdicts.size() < MINIMUM) {
            return Finding.silent(
                    Reason.TOO_FEW,
                    "Parents over the top 20 or in progress: " + verdicts.size() + ", and it takes " + MINIMUM
                            + ". Let the export have epics and features as well.");
        }
        int measurable = (int) verdicts.stream().filter(Verdict::counts).count();
        Share share = new Share(measurable, verdicts.size(), workings.evidence(when));
        return Finding.of(share, measurable * 2 < verdicts.size(), verdicts);
    }

    /** Open parents in progress, or of an item of the top 20, in the order of their keys. */
    static List<Item> parents(Instant when, Workings workings) {
        Set<String> overTop = workings.backlogs().at(when).stream()
                .map(Backlog::top)
                .flatMap(List::stream)
                .flatMap(item -> Stream.ofNullable(item.parentKey()))
                .map(workings.keys()::newest)
                .collect(Collectors.toSet());
        return workings.history().itemsAt(when).stream()
                .filter(item -> item.level() == Level.PARENT && item.isOpen())
                .filter(item -> overTop.contains(workings.keys().newest(item.key())) || Workings.isBegun(item))
                .toList();
    }

    static Verdict verdict(Item parent) {
        TextFacts text = parent.text();
        Success success = text == null ? Success.UNSAID : text.success();
        return switch (success) {
            case MEASURABLE ->
                new Verdict(
                        parent.key(),
                        true,
                        "measurable",
                        "it says how success shows, by a number or something to observe");
            case NOT_MEASURABLE ->
                new Verdict(
                        parent.key(),
                        false,
                        "not measurable",
                        "it speaks of success with neither a number nor anything to observe");
            case UNSAID -> new Verdict(parent.key(), false, "unsaid", "it says nothing of success");
        };
    }
}
