package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.indicators.Backlog;
import org.sprinthealth.indicators.Keys;
import org.sprinthealth.indicators.struggles.Strategy.End;
import org.sprinthealth.indicators.struggles.Strategy.Tie;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Items on top of the backlog that serve no goal. */
final class NoLinkToStrategy extends Watched {
    private static final int MINIMUM = 5;
    private static final int ENOUGH = 70;

    NoLinkToStrategy() {
        super(
                new Definition(
                        "no-link-to-strategy",
                        "No link to strategy",
                        "Which goal does each of the next items serve?",
                        "Of the top 20 of the backlog, the items whose chain of parents reaches a goal: a goal or initiative of the"
                                + " tracker, or a goal of the roadmap that names the item, one of its parents, or one of their"
                                + " labels, as the newest goals table has it. An item whose parent is not in the file is left"
                                + " out and printed. Seen below 70 %.",
                        "An item without a goal is not wrong: maintenance needs none. Ask of each what it is for; where no one"
                                + " knows, it may wait.",
                        "the newest export; each sprint at its commitment, or each week at its end",
                        GoodEnd.UP,
                        MINIMUM,
                        "the backlog's order, the parent column, and goals in the tracker or a goals table"),
                "outcome roadmap");
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
        Strategy strategy = new Strategy(workings);
        Optional<NoData> silence = silence(when, workings, strategy);
        if (silence.isPresent()) {
            return Finding.silent(silence.get());
        }
        return workings.backlogs()
                .at(when)
                .map(backlog -> of(backlog, strategy, when))
                .orElseThrow();
    }

    private static Optional<NoData> silence(Instant when, Workings workings, Strategy strategy) {
        Optional<Backlog> backlog = workings.backlogs().at(when);
        if (backlog.isEmpty()) {
            return Optional.of(
                    new NoData(Reason.NOT_YET, "There is no export of that time. Export every working day."));
        }
        if (!strategy.knowsGoals(when)) {
            return Optional.of(new NoData(
                    Reason.NOT_EXPORTED,
                    "Neither the tracker nor a goals table names a goal. Keep a goals table: goal, keys or labels, horizon,"
                            + " reviewed."));
        }
        return workings.contracts().goals().isEmpty() && !workings.hadAny(when, Field.PARENT)
                ? Optional.of(new NoData(
                        Reason.NOT_EXPORTED,
                        "The exports have no parent column. Export all fields, not the current ones."))
                : backlog.get().orderSilence(MINIMUM);
    }

    private static Finding of(Backlog backlog, Strategy strategy, Instant when) {
        List<Verdict> verdicts = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Item item : backlog.top()) {
            Tie tie = strategy.of(item, when);
            if (tie.end() == End.NOT_IN_FILE) {
                unknown.add(item.key());
            } else {
                boolean linked = tie.end() == End.GOAL;
                verdicts.add(new Verdict(item.key(), linked, linked ? "linked" : "no goal", tie.reason()));
            }
        }
        return verdicts.size() < MINIMUM ? tooFew(unknown) : of(verdicts, unknown, backlog.orderEvidence());
    }

    private static Finding tooFew(List<String> unknown) {
        return Finding.silent(
                Reason.TOO_FEW,
                "Items on top whose parent is not in the file: " + unknown.size()
                        + ". Let the export have epics and goals as well.");
    }

    private static Finding of(List<Verdict> verdicts, List<String> unknown, Evidence order) {
        int linked = (int) verdicts.stream().filter(Verdict::counts).count();
        List<String> notes = new ArrayList<>(order.notes());
        if (!unknown.isEmpty()) {
            notes.add("left out, parent not in the file: " + Keys.of(unknown));
        }
        Share share = new Share(linked, verdicts.size(), new Evidence(order.grade(), notes));
        return Finding.of(share, linked * 100 < ENOUGH * verdicts.size(), verdicts);
    }
}
