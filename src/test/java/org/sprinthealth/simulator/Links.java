package org.sprinthealth.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What waits for what in a Jira site, within a team and across its teams, as people linked it by hand.
 *
 * @param all in no order that matters
 */
record Links(List<Wait> all) {
    static final Links NONE = new Links(List.of());

    /** Those of the demonstration: some that a running sprint needs, and some for what is done by now. */
    static final Links OF_THE_DEMONSTRATION = new Links(List.of(
            waits("BOR-94", "BOR-58", "2026-03-12"),
            waits("BOR-63", "KES-39", "2026-03-05"),
            waits("BOR-87", "KES-19", "2026-03-09"),
            waits("COB-77", "COB-61", "2026-03-10"),
            waits("COB-82", "COB-94", "2026-03-18"),
            waits("COB-67", "BOR-58", "2026-02-24"),
            waits("COB-92", "LOG-214", "2026-03-16"),
            waits("DRO-49", "DRO-40", "2026-03-19"),
            waits("DRO-31", "COB-53", "2026-03-02"),
            waits("DRO-87", "KES-25", "2026-03-17")));

    /**
     * A link of type Blocks.
     *
     * @param item the key of what waits
     * @param waitsFor the key of what it waits for, perhaps of a team elsewhere
     * @param since the day on which it was made
     */
    record Wait(String item, String waitsFor, LocalDate since) {}

    private static Wait waits(String item, String waitsFor, String since) {
        return new Wait(item, waitsFor, LocalDate.parse(since));
    }

    /** The keys of what blocks an item at the end of a day. */
    List<String> blocking(String item, LocalDate day) {
        return others(wait -> wait.item().equals(item), Wait::waitsFor, day);
    }

    /** The keys of what an item blocks at the end of a day. */
    List<String> blockedBy(String item, LocalDate day) {
        return others(wait -> wait.waitsFor().equals(item), Wait::item, day);
    }

    private List<String> others(Predicate<Wait> of, Function<Wait, String> other, LocalDate day) {
        return all.stream()
                .filter(of)
                .filter(wait -> !wait.since().isAfter(day))
                .map(other)
                .toList();
    }
}
