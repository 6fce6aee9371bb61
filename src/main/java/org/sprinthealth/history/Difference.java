package org.sprinthealth.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Event;
import org.sprinthealth.facts.Event.Kind;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TextFacts;

/**
 * What differs between an item then and now, as events.
 *
 * @param when when a column changed; {@link Field#DESCRIPTION} stands for text and criteria
 */
record Difference(Item before, Item now, Function<Field, Moment> when) {

    /**
     * The events, in a fixed order of kinds.
     *
     * @param withText whether text and criteria of the two can be compared
     */
    List<Event> events(boolean withText) {
        List<Event> events = new ArrayList<>();
        lists(events, Kind.ENTERED_SPRINT, Kind.LEFT_SPRINT, Field.SPRINT, before.sprints(), now.sprints());
        value(events, Kind.STATE_CHANGED, Field.STATUS, name(before.state()), name(now.state()));
        value(events, Kind.ESTIMATE_CHANGED, Field.ESTIMATE, plain(before.estimate()), plain(now.estimate()));
        value(events, Kind.RANK_MOVED, Field.RANK, before.rank(), now.rank());
        if (withText) {
            text(events);
        }
        lists(events, Kind.LABEL_ADDED, Kind.LABEL_REMOVED, Field.LABELS, before.labels(), now.labels());
        lists(events, Kind.LINK_ADDED, Kind.LINK_REMOVED, Field.LINKS, links(before), links(now));
        return events;
    }

    private void value(List<Event> events, Kind kind, Field column, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            events.add(new Event(now.key(), kind, when.apply(column), from, to));
        }
    }

    /**
     * Criteria as their level, the text as the share of its words that changed: neither is kept. Criteria changed where they
     * say something else in substance; a tick or a new format does not.
     */
    private void text(List<Event> events) {
        Criteria from = before.criteria();
        Criteria to = now.criteria();
        if (!to.saysTheSameAs(from)) {
            Moment moment = when.apply(Field.DESCRIPTION);
            events.add(new Event(
                    now.key(), Kind.CRITERIA_CHANGED, moment, "level " + from.level(), "level " + to.level()));
        }
        if (!fingerprint(before).equals(fingerprint(now))) {
            int percent = now.wordsChangedFrom(before);
            events.add(new Event(
                    now.key(), Kind.TEXT_CHANGED, when.apply(Field.DESCRIPTION), null, String.valueOf(percent)));
        }
    }

    private static String fingerprint(Item item) {
        TextFacts text = item.text();
        return text == null ? "" : text.fingerprint();
    }

    /** What came in is told by its new value; what went out of a sprint too, else by its old value. */
    private void lists(List<Event> events, Kind added, Kind removed, Field column, List<String> from, List<String> to) {
        from.stream().distinct().filter(value -> !to.contains(value)).forEach(value -> {
            boolean sprint = removed == Kind.LEFT_SPRINT;
            events.add(new Event(now.key(), removed, when.apply(column), sprint ? null : value, sprint ? value : null));
        });
        to.stream()
                .distinct()
                .filter(value -> !from.contains(value))
                .forEach(value -> events.add(new Event(now.key(), added, when.apply(column), null, value)));
    }

    private static @Nullable String plain(@Nullable BigDecimal estimate) {
        return estimate == null ? null : estimate.toPlainString();
    }

    private static @Nullable String name(@Nullable State state) {
        return state == null ? null : state.name();
    }

    private static List<String> links(Item item) {
        return item.links().stream().map(link -> link.kind() + " " + link.key()).toList();
    }
}
