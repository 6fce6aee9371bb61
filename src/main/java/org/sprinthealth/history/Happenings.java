package org.sprinthealth.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Criteria;
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
        Change change = new Change(before, now, events);
        change.lists(
                Kind.ENTERED_SPRINT,
                Kind.LEFT_SPRINT,
                Field.SPRINT,
                before.item().sprints(),
                now.sprints());
        change.state();
        change.value(Kind.ESTIMATE_CHANGED, Field.ESTIMATE, plain(before.item().estimate()), plain(now.estimate()));
        change.value(Kind.RANK_MOVED, Field.RANK, before.item().rank(), now.rank());
        if (textIsComparable) {
            change.text();
        }
        change.lists(
                Kind.LABEL_ADDED,
                Kind.LABEL_REMOVED,
                Field.LABELS,
                before.item().labels(),
                now.labels());
        change.lists(Kind.LINK_ADDED, Kind.LINK_REMOVED, Field.LINKS, links(before.item()), links(now));
        return events;
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

    private static @Nullable String plain(@Nullable BigDecimal estimate) {
        return estimate == null ? null : estimate.toPlainString();
    }

    private static List<String> links(Item item) {
        return item.links().stream().map(link -> link.kind() + " " + link.key()).toList();
    }

    private static @Nullable String name(@Nullable State state) {
        return state == null ? null : state.name();
    }

    /** Collects what differs between an item then and now. */
    private final class Change {
        private final KnownItem before;
        private final Item now;
        private final List<Event> events;

        Change(KnownItem before, Item now, List<Event> events) {
            this.before = before;
            this.now = now;
            this.events = events;
        }

        void value(Kind kind, Field column, @Nullable String from, @Nullable String to) {
            if (!Objects.equals(from, to)) {
                events.add(new Event(now.key(), kind, between(column, before), from, to));
            }
        }

        void state() {
            State from = before.item().state();
            Moment between = between(Field.STATUS, before);
            Moment when = now.state() == State.DONE ? within(now.dates().resolved(), between) : between;
            if (from != now.state()) {
                events.add(new Event(now.key(), Kind.STATE_CHANGED, when, name(from), name(now.state())));
            }
        }

        /** Criteria as their level, the text without words: neither is kept. */
        void text() {
            Criteria from = before.item().criteria();
            Criteria to = now.criteria();
            Moment when = new Moment.Between(lastText(before), at);
            if (!Objects.equals(from.fingerprint(), to.fingerprint()) || from.level() != to.level()) {
                events.add(new Event(
                        now.key(), Kind.CRITERIA_CHANGED, when, "level " + from.level(), "level " + to.level()));
            }
            if (!Objects.equals(before.item().textFingerprint(), now.textFingerprint())) {
                events.add(new Event(now.key(), Kind.TEXT_CHANGED, when, null, null));
            }
        }

        /** What came in is told by its new value; what went out of a sprint too, else by its old value. */
        void lists(Kind added, Kind removed, Field column, List<String> from, List<String> to) {
            Moment when = between(column, before);
            from.stream().distinct().filter(value -> !to.contains(value)).forEach(value -> {
                boolean sprint = removed == Kind.LEFT_SPRINT;
                events.add(new Event(now.key(), removed, when, sprint ? null : value, sprint ? value : null));
            });
            to.stream()
                    .distinct()
                    .filter(value -> !from.contains(value))
                    .forEach(value -> events.add(new Event(now.key(), added, when, null, value)));
        }
    }
}
