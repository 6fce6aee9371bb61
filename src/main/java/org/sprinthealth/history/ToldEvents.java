package org.sprinthealth.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Event;
import org.sprinthealth.facts.Event.Kind;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.State;

/** What happened to an item whose changelog is known: to the instant where that tells, as snapshots show it elsewhere. */
final class ToldEvents {
    private static final Set<Field> TEXT = EnumSet.of(Field.DESCRIPTION, Field.CRITERIA);

    private final String key;
    private final Told told;

    private ToldEvents(String key, Told told) {
        this.key = key;
        this.told = told;
    }

    /**
     * The events of an item, in no order.
     *
     * @param seen the item as snapshots show it, ascending
     * @param compared what comparing snapshots came to
     */
    static List<Event> of(Told told, List<KnownItem> seen, List<Event> compared) {
        ToldEvents events = new ToldEvents(seen.get(seen.size() - 1).item().key(), told);
        Stream<Event> rest =
                compared.stream().filter(event -> !events.isTold(event)).map(events::later);
        return Stream.of(events.exact().stream(), events.settled(seen).stream(), rest)
                .flatMap(some -> some)
                .toList();
    }

    private boolean isTold(Event event) {
        return covers(event.kind()) && !event.when().knownBy().isAfter(told.at());
    }

    private boolean covers(Kind kind) {
        return switch (kind) {
            case APPEARED -> true;
            case ENTERED_SPRINT, LEFT_SPRINT -> told.fields().contains(Field.SPRINT);
            case STATE_CHANGED -> told.fields().contains(Field.STATUS);
            case ESTIMATE_CHANGED -> told.fields().contains(Field.ESTIMATE);
            case RANK_MOVED -> told.fields().contains(Field.RANK);
            case CRITERIA_CHANGED, TEXT_CHANGED -> coversText();
            case LABEL_ADDED, LABEL_REMOVED -> told.fields().contains(Field.LABELS);
            case LINK_ADDED, LINK_REMOVED -> told.fields().contains(Field.LINKS);
            case VANISHED, RETURNED -> false;
        };
    }

    private boolean coversText() {
        return TEXT.stream().anyMatch(told.fields()::contains);
    }

    /** What a later snapshot shows happened after the one that came with the changelog. */
    private Event later(Event event) {
        return covers(event.kind()) && event.when() instanceof Moment.Between between && isBefore(between.after())
                ? new Event(
                        event.key(),
                        event.kind(),
                        new Moment.Between(told.at(), between.upTo()),
                        event.from(),
                        event.to())
                : event;
    }

    private boolean isBefore(@Nullable Instant after) {
        return after == null || after.isBefore(told.at());
    }

    /** What the snapshot that came with the changelog shows otherwise happened between the two. */
    private List<Event> settled(List<KnownItem> seen) {
        Past.Version last = told.versions().get(told.versions().size() - 1);
        Moment when = new Moment.Between(told.until(), told.at());
        return Woven.lookAt(told.at(), seen).map(KnownItem::item).stream()
                .flatMap(item -> difference(covered(item, last.item()), item, when).stream())
                .toList();
    }

    private List<Event> difference(Item before, Item now, Moment when) {
        return new Difference(before, now, column -> when)
                .events(coversText()).stream().map(this::underKey).toList();
    }

    private List<Event> exact() {
        Past.Version first = told.versions().get(0);
        List<Event> events = new ArrayList<>(created(first));
        Item before = first.item();
        for (Past.Version version : told.versions().subList(1, told.versions().size())) {
            Item now = covered(first.item(), version.item());
            events.addAll(difference(before, now, new Moment.Exact(version.from())));
            before = now;
        }
        return events;
    }

    private Item covered(Item first, Item item) {
        return new Overlay(told.fields()).over(first, item);
    }

    private List<Event> created(Past.Version first) {
        Moment when = new Moment.Exact(first.from());
        List<Event> events = new ArrayList<>();
        events.add(new Event(key, Kind.APPEARED, when, null, null));
        if (covers(Kind.ENTERED_SPRINT)) {
            first.item().sprints().stream()
                    .distinct()
                    .forEach(name -> events.add(new Event(key, Kind.ENTERED_SPRINT, when, null, name)));
        }
        if (covers(Kind.STATE_CHANGED) && first.item().state() == State.DONE) {
            events.add(new Event(key, Kind.STATE_CHANGED, when, null, State.DONE.name()));
        }
        return events;
    }

    private Event underKey(Event event) {
        return new Event(key, event.kind(), event.when(), event.from(), event.to());
    }
}
