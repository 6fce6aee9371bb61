package org.sprinthealth.history;

import java.time.Instant;
import java.util.Comparator;
import org.sprinthealth.facts.Event;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Timeline;

/** The orders that readers can rely on; never left to a database, whose order of letters depends on its installation. */
final class Order {
    static final Comparator<FileReceipt> RECEIPTS = Comparator.comparing(
                    FileReceipt::instant, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(FileReceipt::name)
            .thenComparing(FileReceipt::sha256);

    static final Comparator<Rejected> REJECTED =
            Comparator.comparing(Rejected::file).thenComparingLong(Rejected::line);

    static final Comparator<Sprint> SPRINTS =
            Comparator.comparing(Sprint::start).thenComparing(Sprint::name);

    static final Comparator<Timeline> TIMELINES = Comparator.comparing(Timeline::key);

    /** Events of one item, instant and kind stay as they were derived. */
    static final Comparator<Event> EVENTS = Comparator.comparing(
                    (Event event) -> event.when().knownBy())
            .thenComparing(Event::key)
            .thenComparing(Event::kind);

    private Order() {}
}
