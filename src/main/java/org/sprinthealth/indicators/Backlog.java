package org.sprinthealth.indicators;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;

/**
 * A backlog at an instant: what is to come next, in order.
 *
 * @param look the export it is read from
 * @param when the instant it is read for
 * @param zone the team's zone
 * @param order where its order comes from
 * @param items open product items that no running sprint holds, next first
 * @param criteriaRead the last export whose criteria could be read; empty where none could
 * @param unread keys of items that came since then
 * @param unmapped keys of items whose status is not mapped
 * @param inUnknownSprint keys of items in a sprint without dates
 */
public record Backlog(
        SnapshotMark look,
        Instant when,
        ZoneId zone,
        BacklogOrder order,
        List<Item> items,
        Optional<Instant> criteriaRead,
        List<String> unread,
        List<String> unmapped,
        List<String> inUnknownSprint) {
    private static final int TOP = 20;
    private static final int COPIED = 3;

    /** The next 20, or all where there are fewer. */
    public List<Item> top() {
        return items.subList(0, Math.min(TOP, items.size()));
    }

    /** Why nothing can be said of fewer than {@code minimum} items, or without an order or criteria. */
    Optional<NoData> silence(int minimum) {
        if (criteriaRead.isEmpty()) {
            return silence(
                    Reason.NOT_EXPORTED,
                    "The exports have neither a description nor a criteria field. Export all fields, not the current ones.");
        }
        return orderSilence(minimum);
    }

    /** Why nothing can be said of fewer than {@code minimum} items, or of their order. */
    public Optional<NoData> orderSilence(int minimum) {
        if (items.size() < minimum) {
            return items.size() + unmapped.size() < minimum ? tooFew(minimum) : notMapped();
        }
        return order == BacklogOrder.NONE
                ? silence(
                        Reason.NOT_EXPORTED,
                        "The exports have neither rank nor priority and created date. Export all fields, or sort the"
                                + " export by rank and say ordered-by-rank: true in the portfolio file.")
                : Optional.empty();
    }

    private Optional<NoData> tooFew(int minimum) {
        return silence(
                Reason.TOO_FEW,
                "Items waiting in the backlog: " + items.size() + ", and it takes " + minimum
                        + ". If there are more, the export leaves them out: export the whole backlog.");
    }

    private Optional<NoData> notMapped() {
        return silence(
                Reason.NOT_MAPPED,
                Counts.of(unmapped.size(), "item") + (unmapped.size() == 1 ? " has" : " have")
                        + " a status that is not mapped. Name it under 'states' in the portfolio file.");
    }

    private static Optional<NoData> silence(Reason reason, String nextStep) {
        return Optional.of(new NoData(reason, nextStep));
    }

    /** How well it is known which items stand on top, whatever their criteria. */
    public Evidence orderEvidence() {
        List<String> doubts = orderDoubts();
        return new Evidence(doubts.isEmpty() ? Grade.B : Grade.C, doubts);
    }

    private List<String> orderDoubts() {
        List<String> doubts = new ArrayList<>();
        doubt(doubts, order == BacklogOrder.PRIORITY, "approximate order: by priority, then created");
        doubt(
                doubts,
                order == BacklogOrder.RANK && !look.fields().contains(Field.RANK),
                "the order is that of an earlier export: the newest has no rank");
        doubt(doubts, Grade.ofLooks(look.at(), when, zone) == Grade.C, "read from the export of " + date(look.at()));
        doubt(doubts, look.scope() == Scope.FILTERED, "the export shows only a part; the rest is as last seen");
        return doubts;
    }

    Evidence evidence() {
        List<String> doubts = orderDoubts();
        criteriaRead
                .filter(read -> read.isBefore(look.at()))
                .ifPresent(read -> doubts.add("criteria as of the export of " + date(read)));
        doubt(doubts, !unread.isEmpty(), "left out, criteria not exported yet: " + Keys.of(unread));
        doubt(
                doubts,
                !inUnknownSprint.isEmpty(),
                "perhaps in a running sprint without dates: " + Keys.of(inUnknownSprint));
        Grade grade = doubts.isEmpty() ? Grade.B : Grade.C;
        doubt(doubts, !unmapped.isEmpty(), "left out, status not mapped: " + Keys.of(unmapped));
        copied().values().forEach(keys -> doubts.add("copied criteria: " + Keys.of(keys)));
        return new Evidence(grade, doubts);
    }

    private static void doubt(List<String> doubts, boolean holds, String words) {
        if (holds) {
            doubts.add(words);
        }
    }

    private String date(Instant at) {
        return at.atZone(zone).toLocalDate().toString();
    }

    /** The other items with the same criteria, where three or more share them. */
    List<String> copiesOf(Item item) {
        String fingerprint = item.criteria().fingerprint();
        return fingerprint == null
                ? List.of()
                : copied().getOrDefault(fingerprint, List.of()).stream()
                        .filter(key -> !key.equals(item.key()))
                        .toList();
    }

    private Map<String, List<String>> copied() {
        Map<String, List<String>> keys = new TreeMap<>();
        for (Item item : items) {
            String fingerprint = item.criteria().fingerprint();
            if (fingerprint != null) {
                keys.computeIfAbsent(fingerprint, first -> new ArrayList<>()).add(item.key());
            }
        }
        keys.values().removeIf(same -> same.size() < COPIED);
        return keys;
    }
}
