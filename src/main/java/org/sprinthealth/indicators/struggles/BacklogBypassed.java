package org.sprinthealth.indicators.struggles;

import java.util.ArrayList;
import java.util.List;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.facts.Field;
import org.sprinthealth.indicators.Keys;
import org.sprinthealth.indicators.struggles.IntakeItem.Path;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Work that never was in the backlog before a sprint took it. */
final class BacklogBypassed extends Watched {
    private static final int MINIMUM = 10;
    private static final int MANY = 15;

    BacklogBypassed() {
        super(
                new Definition(
                        "backlog-bypassed",
                        "Backlog bypassed",
                        "How does work reach the team that never was in the backlog?",
                        "Of the items of a sprint on which work began in it, those born in the sprint: created at most one working"
                                + " day before they came into it. Sub-tasks never count; incidents, by label or type, and items"
                                + " split off or cloned from another are never born in the sprint, and their count is printed."
                                + " Seen above 15 % of ten items or more.",
                        "Some work can't wait, and that is fine: give it a path of its own. The rest deserves to be weighed against"
                                + " what is planned.",
                        "the last closed sprint",
                        Definition.GoodEnd.DOWN,
                        MINIMUM,
                        "created, status and sprint, every working day; labels for incidents, links for splits"),
                "intake");
    }

    @Override
    Finding in(Period period, Workings workings) {
        Ledger ledger = period.ledger();
        if (ledger == null) {
            return Finding.silent(NoData.withoutSprints());
        }
        if (!workings.hadAny(period.end(), Field.CREATED)) {
            return Finding.silent(
                    Reason.NOT_EXPORTED,
                    "The exports do not say when items were created. Export all fields, not the current ones.");
        }
        List<IntakeItem> started = IntakeItem.of(ledger, workings).stream()
                .filter(IntakeItem::started)
                .toList();
        return started.size() < MINIMUM ? tooFew(started.size()) : of(started, ledger, workings);
    }

    private static Finding tooFew(int started) {
        return Finding.silent(
                Reason.TOO_FEW,
                "Items begun in the sprint: " + started + ", and it takes " + MINIMUM
                        + ". If more were, map the statuses of work in the portfolio file.");
    }

    private static Finding of(List<IntakeItem> started, Ledger ledger, Workings workings) {
        List<String> born = keys(started, Path.BORN_IN_SPRINT);
        Share share = new Share(born.size(), started.size(), evidence(started, ledger));
        List<Verdict> verdicts =
                started.stream().map(item -> verdict(item, workings)).toList();
        return Finding.of(share, born.size() * 100 > MANY * started.size(), verdicts);
    }

    private static Evidence evidence(List<IntakeItem> started, Ledger ledger) {
        List<String> notes = new ArrayList<>(ledger.notes());
        for (Path apart : List.of(Path.INCIDENT, Path.SPLIT)) {
            List<String> keys = keys(started, apart);
            if (!keys.isEmpty()) {
                notes.add(
                        keys.size() + " not counted as born in the sprint, " + apart.inWords() + ": " + Keys.of(keys));
            }
        }
        return new Evidence(ledger.grade(), notes);
    }

    private static List<String> keys(List<IntakeItem> items, Path path) {
        return items.stream()
                .filter(item -> item.path() == path)
                .map(IntakeItem::key)
                .toList();
    }

    private static Verdict verdict(IntakeItem item, Workings workings) {
        String created = item.created() == null ? "created unknown" : "created " + workings.date(item.created());
        return new Verdict(
                item.key(),
                item.path() == Path.BORN_IN_SPRINT,
                item.path().inWords(),
                created + ", in the sprint by " + workings.date(item.entered()));
    }
}
