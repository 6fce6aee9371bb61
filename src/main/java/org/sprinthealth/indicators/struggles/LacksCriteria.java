package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.indicators.Backlog;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Items about to be started of which no one wrote when they are done. */
final class LacksCriteria extends Watched {
    private static final int MINIMUM = 5;
    private static final int LACKING = 1;
    private static final int MANY = 20;

    LacksCriteria() {
        super(
                new Definition(
                        "lacks-criteria",
                        "Lacks acceptance criteria",
                        "How will the team know that the next items are done?",
                        "Of the items that are READY or planned for the next sprint, those whose acceptance criteria are of level 0"
                                + " or 1: none, or a place for them with nothing usable. Planned: not begun, and in a sprint that"
                                + " has not begun; for a sprint that has, at its commitment, in it. Spikes and chores are left"
                                + " out. Seen above 20 % of five items or more.",
                        "Criteria come out of a talk of three: who needs it, who builds it, who tries it. Take the item nearest to"
                                + " a sprint first.",
                        "the newest export; each sprint at its commitment, or each week at its end",
                        Definition.GoodEnd.DOWN,
                        MINIMUM,
                        "status, sprint, and the description or a criteria field"),
                "criteria workshop (Three Amigos)");
    }

    @Override
    Finding in(Period period, Workings workings) {
        return at(period.read() == null ? period.end() : period.read(), period, workings);
    }

    @Override
    Finding now(Workings workings) {
        return at(workings.asOf(), null, workings);
    }

    private static Finding at(Instant when, @Nullable Period planned, Workings workings) {
        Optional<Instant> read = workings.backlogs().at(when).flatMap(Backlog::criteriaRead);
        if (read.isEmpty()) {
            return Finding.silent(
                    Reason.NOT_EXPORTED,
                    "The exports have neither a description nor a criteria field. Export all fields, not the current ones.");
        }
        List<Membership> coming = coming(when, planned, workings);
        List<Verdict> verdicts = new ArrayList<>();
        for (Timeline timeline : workings.history().timelines()) {
            timeline.at(when)
                    .filter(item -> !timeline.versions().get(0).from().isAfter(read.get()))
                    .filter(workings::isProductItem)
                    .filter(item -> isNext(item, timeline, coming, when))
                    .ifPresent(item -> verdicts.add(verdict(item)));
        }
        return of(verdicts, when, workings);
    }

    /** Sprints that have not begun at an instant, and the one whose plan is read. */
    static List<Membership> coming(Instant when, @Nullable Period planned, Workings workings) {
        return workings.memberships().stream()
                .filter(sprint -> sprint.sprint().start().isAfter(when)
                        || (planned != null
                                && planned.ledger() != null
                                && sprint.sprint().equals(planned.ledger().sprint())))
                .toList();
    }

    private static boolean isNext(Item item, Timeline timeline, List<Membership> coming, Instant when) {
        return item.state() == State.READY
                || (item.isOpen()
                        && !Workings.isBegun(item)
                        && coming.stream().anyMatch(sprint -> sprint.holds(timeline, when)));
    }

    private static Verdict verdict(Item item) {
        return new Verdict(
                item.key(),
                item.criteria().level() <= LACKING,
                "level " + item.criteria().level(),
                item.criteria().reason());
    }

    private static Finding of(List<Verdict> verdicts, Instant when, Workings workings) {
        if (verdicts.size() < MINIMUM) {
            return Finding.silent(
                    Reason.TOO_FEW,
                    "Items that are ready or planned for the next sprint: " + verdicts.size() + ", and it takes "
                            + MINIMUM + ". If there are more, map their status to READY in the portfolio file.");
        }
        int lacking = (int) verdicts.stream().filter(Verdict::counts).count();
        Share share = new Share(lacking, verdicts.size(), workings.evidence(when));
        return Finding.of(share, lacking * 100 > MANY * verdicts.size(), verdicts);
    }
}
