package org.sprinthealth.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Event;
import org.sprinthealth.facts.Event.Kind;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.State;

/**
 * The events that a snapshot tells of. When: to the instant where the item's own dates say so, else after the last look that
 * would have shown it, up to this one.
 */
final class Happenings {
    private static final Set<Field> TEXT = EnumSet.of(Field.DESCRIPTION, Field.CRITERIA);

    private final Known known;
    private final Instant at;
    private final boolean textIsComparable;

    Happenings(Known known, Snapshot snapshot) {
        this.known = known;
        this.at = snapshot.at();
        Set<Field> text = text(snapshot.fields());
        textIsComparable = !text.isEmpty()
                && known.last(look -> !text(look.fields()).isEmpty())
                        .filter(look -> text(look.fields()).equals(text))
                        .isPresent();
    }

    private static Set<Field> text(Set<Field> columns) {
        Set<Field> text = EnumSet.copyOf(TEXT);
        text.retainAll(columns);
        return text;
    }

    /** An item seen for the first time: in its sprints already, and perhaps done already. */
    List<Event> appeared(Item item) {
        List<Event> events = new ArrayList<>();
        Moment between = new Moment.Between(lastLook(Field.KEY, null), at);
        events.add(new Event(item.key(), Kind.APPEARED, within(item.dates().created(), between), null, null));
        item.sprints().stream()
                .distinct()
                .forEach(name -> events.add(new Event(item.key(), Kind.ENTERED_SPRINT, between, null, name)));
        Moment resolved = within(item.dates().resolved(), between);
        if (item.state() == State.DONE && resolved instanceof Moment.Exact) {
            events.add(new Event(item.key(), Kind.STATE_CHANGED, resolved, null, State.DONE.name()));
        }
        return events;
    }

    Event vanished(Item item) {
        Moment when = new Moment.Between(known.lastFull().orElse(null), at);
        return new Event(item.key(), Kind.VANISHED, when, null, null);
    }

    /** What happened to an item from when it was last seen until now. */
    List<Event> between(KnownItem before, Item now) {
        List<Event> events = new ArrayList<>();
        if (!before.present()) {
            events.add(new Event(now.key(), Kind.RETURNED, between(Field.KEY, before), null, null));
        }
        events.addAll(new Difference(before.item(), now, column -> when(column, before, now)).events(textIsComparable));
        return events;
    }

    private Moment when(Field column, KnownItem before, Item now) {
        return switch (column) {
            case STATUS ->
                now.state() == State.DONE
                        ? within(now.dates().resolved(), between(column, before))
                        : between(column, before);
            case DESCRIPTION -> new Moment.Between(lastText(before), at);
            default -> between(column, before);
        };
    }

    private Moment between(Field column, KnownItem before) {
        return new Moment.Between(lastLook(column, before), at);
    }

    /** The last look that had to show the item's value: a full one, or the one that its known version is from. */
    private @Nullable Instant lastLook(Field column, @Nullable KnownItem before) {
        return known.last(look -> look.fields().contains(column)
                        && (look.scope() != Scope.FILTERED
                                || (before != null && look.at().equals(before.from()))))
                .map(SnapshotMark::at)
                .orElse(null);
    }

    private @Nullable Instant lastText(KnownItem before) {
        Instant description = lastLook(Field.DESCRIPTION, before);
        return description != null ? description : lastLook(Field.CRITERIA, before);
    }

    private static Moment within(@Nullable Instant told, Moment between) {
        Instant after = ((Moment.Between) between).after();
        Instant upTo = ((Moment.Between) between).upTo();
        return told != null && !told.isAfter(upTo) && (after == null || told.isAfter(after))
                ? new Moment.Exact(told)
                : between;
    }
}
