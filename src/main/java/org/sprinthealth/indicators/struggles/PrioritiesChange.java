package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.facts.Item;
import org.sprinthealth.indicators.Backlog;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** What was next a sprint ago, and no longer is, without a word why. */
final class PrioritiesChange extends Watched {
    private static final int MINIMUM = 5;

    PrioritiesChange() {
        super(
                new Definition(
                        "priorities-change",
                        "Priorities change unexplained",
                        "What made the order change, and does everyone know?",
                        "Of the top 20 at one commitment that were not done, cancelled or taken into a sprint since, those no"
                                + " longer in the top 20 at the next. Explained: a row of the decision log about the item, a label"
                                + " added or removed, or a comment in between. Seen when more than half are gone, and more than"
                                + " half of those unexplained. Also printed: by how many places those that stayed moved, and what"
                                + " jumped into the top 5 from outside the top 20.",
                        "Changing one's mind is what a backlog is for. The question is whether the team hears why before planning"
                                + " for the wrong thing.",
                        "from one sprint's commitment to the next; from one week's end to the next without sprints",
                        Definition.GoodEnd.DOWN,
                        MINIMUM,
                        "the backlog's order, status and sprint; a decision log, labels or comments to explain changes"),
                "Top 10 check");
    }

    @Override
    Finding in(Period period, Workings workings) {
        int index = workings.periods().indexOf(period);
        Instant now = period.read();
        Instant before = index == 0 ? null : workings.periods().get(index - 1).read();
        if (now == null || before == null || !before.isBefore(now)) {
            return Finding.silent(
                    Reason.NOT_YET,
                    "It takes the commitments of two sprints, or the ends of two weeks, one after the other.");
        }
        Optional<Backlog> first = workings.backlogs().at(before);
        Optional<Backlog> second = workings.backlogs().at(now);
        return first.isEmpty() || second.isEmpty()
                ? Finding.silent(Reason.NOT_YET, "There is no export of that time. Export every working day.")
                : between(first.get(), second.get(), workings);
    }

    private static Finding between(Backlog first, Backlog second, Workings workings) {
        Optional<NoData> silence =
                first.orderSilence(MINIMUM).or(() -> Optional.of(second).flatMap(backlog -> backlog.orderSilence(1)));
        if (silence.isPresent()) {
            return Finding.silent(silence.get());
        }
        Reordering reordering = new Reordering(first, second, workings);
        List<Item> left = reordering.stillWaiting();
        if (left.size() < MINIMUM) {
            return Finding.silent(
                    Reason.TOO_FEW,
                    "Items of the top 20 that still wait: " + left.size() + ", and it takes " + MINIMUM + ".");
        }
        List<Verdict> gone = reordering.gone();
        int unexplained = (int) gone.stream().filter(Verdict::counts).count();
        Share share = new Share(gone.size(), left.size(), evidence(first, second, reordering, unexplained));
        boolean seen = gone.size() * 2 > left.size() && unexplained * 2 > gone.size();
        return Finding.of(share, seen, gone);
    }

    private static Evidence evidence(Backlog first, Backlog second, Reordering reordering, int unexplained) {
        Evidence before = first.orderEvidence();
        Evidence after = second.orderEvidence();
        List<String> notes = new ArrayList<>(after.notes());
        before.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        notes.add("gone without a word: " + unexplained);
        notes.addAll(reordering.notes());
        return new Evidence(Grade.worst(List.of(before.grade(), after.grade())), notes);
    }
}
