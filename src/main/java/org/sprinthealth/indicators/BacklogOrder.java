package org.sprinthealth.indicators;

import java.util.Comparator;
import java.util.List;
import org.sprinthealth.facts.Item;

/** Where the order of a backlog comes from, best first. */
public enum BacklogOrder {
    /** The tracker's explicit rank. */
    RANK,
    /** The order of rows, where the team says that its export is ordered by rank. */
    ROWS,
    /** Priority, then the oldest first: approximate. */
    PRIORITY,
    /** Nothing to order by. */
    NONE;

    private static final Comparator<Item> BY_ROW =
            Comparator.comparingInt(Item::row).thenComparing(Item::key);

    /** The best order that some items have. */
    static BacklogOrder of(List<Item> items, boolean orderedByRank) {
        if (items.stream().anyMatch(item -> item.rank() != null)) {
            return RANK;
        }
        if (orderedByRank) {
            return ROWS;
        }
        boolean approximate = items.stream()
                .anyMatch(item -> item.priority() != null && item.dates().created() != null);
        return approximate ? PRIORITY : NONE;
    }

    /** Next first. Items without a rank stand after those with one. */
    Comparator<Item> comparator() {
        return switch (this) {
            case RANK ->
                Comparator.comparing(Item::rank, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                        .thenComparing(BY_ROW);
            case PRIORITY ->
                Comparator.comparingInt((Item item) -> Priorities.place(item.priority()))
                        .thenComparing(item -> item.dates().created(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(BY_ROW);
            case ROWS, NONE -> BY_ROW;
        };
    }
}
