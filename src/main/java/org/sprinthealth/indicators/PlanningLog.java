package org.sprinthealth.indicators;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sprinthealth.facts.AllKeys;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.Timeline;

/**
 * What the team's planning log says of a sprint.
 *
 * @param rows of the sprint, in the order of the log, each under its item's newest key
 */
record PlanningLog(List<PlanningEntry> rows) {

    /**
     * The log of a sprint.
     *
     * @param rows of the sprint, under any key that an item has or had
     */
    static PlanningLog of(List<PlanningEntry> rows, AllKeys keys) {
        return new PlanningLog(
                rows.stream().map(row -> underNewestKey(row, keys)).toList());
    }

    private static PlanningEntry underNewestKey(PlanningEntry row, AllKeys keys) {
        return new PlanningEntry(
                row.sprint(), keys.newest(row.item()), row.outcome(), row.neededClarification(), row.note());
    }

    boolean isKept() {
        return !rows.isEmpty();
    }

    /** What was presented, the last row of an item counting. */
    List<Presented> presented() {
        Map<String, Presented> byKey = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rows.forEach(row -> byKey.put(row.item(), Presentation.of(row)));
        return List.copyOf(byKey.values());
    }

    /** Whether the log says that an item needed clarification after it was taken. A row without a tick says nothing. */
    boolean ticks(Timeline item) {
        return rows.stream()
                .anyMatch(row -> row.neededClarification() && row.item().equals(item.key()));
    }
}
