package org.sprinthealth.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.Pool;
import org.sprinthealth.delivery.SprintFigure;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.indicators.Presented.Fate;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** What closed sprints say of items that were pushed back in their plannings. */
final class PushBacks extends SprintFigure {
    private static final NoData NOT_EXPORTED = new NoData(
            Reason.NOT_EXPORTED,
            "No planning log tells what was presented, and no READY state or not-ready label is in use. Start the two-column"
                    + " planning log: item, and taken, not ready, capacity or priority.");

    private final Sprints sprints;

    PushBacks(Definition definition, Sprints sprints) {
        super(definition);
        this.sprints = sprints;
    }

    @Override
    protected int sample(Pool pool, Delivered delivered) {
        return presented(pool, delivered).size();
    }

    @Override
    protected Reading reading(Pool pool, Delivered delivered) {
        List<Presented> items = presented(pool, delivered);
        int pushedBack =
                Math.toIntExact(items.stream().filter(Presented::isPushedBack).count());
        return new Share(pushedBack, items.size(), evidence(readable(pool, delivered), items, delivered));
    }

    @Override
    protected List<Verdict> items(Pool pool, Delivered delivered) {
        return presented(pool, delivered).stream().map(Presented::verdict).toList();
    }

    @Override
    protected NoData nothing(Pool pool, Delivered delivered) {
        return readable(pool, delivered).isEmpty() ? NOT_EXPORTED : super.nothing(pool, delivered);
    }

    private List<Presented> presented(Pool pool, Delivered delivered) {
        return readable(pool, delivered).stream()
                .flatMap(ledger -> sprints.presented(ledger).stream())
                .toList();
    }

    private Evidence evidence(List<Ledger> readable, List<Presented> items, Delivered delivered) {
        List<Ledger> unlogged = readable.stream()
                .filter(ledger -> !sprints.log(ledger).isKept())
                .toList();
        List<String> notes = new ArrayList<>();
        Stream.of(Fate.CAPACITY, Fate.PRIORITY, Fate.PULLED)
                .forEach(fate -> pulled(items, fate).ifPresent(notes::add));
        List<Grade> grades = new ArrayList<>();
        items.forEach(item -> grades.add(item.grade()));
        if (unlogged.isEmpty()) {
            notes.add("from the planning log");
        } else {
            Evidence seen = new Pool(readable).evidence();
            grades.add(seen.grade());
            unlogged.forEach(ledger -> grades.add(new Preparation(ledger, delivered).grade()));
            notes.addAll(seen.notes());
        }
        return new Evidence(Grade.worst(grades), notes);
    }

    private static Optional<String> pulled(List<Presented> items, Fate fate) {
        List<String> keys = items.stream()
                .filter(item -> item.fate() == fate)
                .map(Presented::key)
                .toList();
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(fate.inWords() + ": " + keys.size() + " (" + Keys.of(keys) + ")");
    }

    /** The sprints that have a log, or marks in a tracker that was looked at before the commitment. */
    private List<Ledger> readable(Pool pool, Delivered delivered) {
        return pool.ledgers().stream()
                .filter(ledger -> sprints.log(ledger).isKept()
                        || (new Preparation(ledger, delivered).isSeen() && isMarked(delivered)))
                .toList();
    }

    private static boolean isMarked(Delivered delivered) {
        Set<String> notReady = Set.copyOf(delivered.team().labels().notReady());
        return delivered.history().timelines().stream()
                .flatMap(timeline -> timeline.versions().stream())
                .map(Version::item)
                .anyMatch(item -> item.state() == State.READY
                        || item.labels().stream().anyMatch(label -> notReady.contains(label.toLowerCase(Locale.ROOT))));
    }
}
