package org.sprinthealth.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;

/**
 * What the team's planning log says of a sprint.
 *
 * @param rows of the sprint, in the order of the log
 */
record PlanningLog(List<PlanningEntry> rows) {

    /** The rows of a sprint, under any name that it has or had. */
    static PlanningLog of(Membership sprint, TeamHistory history) {
        return new PlanningLog(history.contracts().planning().stream()
                .filter(row -> sprint.isNamed(row.sprint()))
                .toList());
    }

    boolean isKept() {
        return !rows.isEmpty();
    }

    /** What was presented, the last row of an item counting. */
    List<Presented> presented() {
        Map<String, Presented> byKey = new TreeMap<>();
        rows.forEach(row -> byKey.put(row.item().toUpperCase(Locale.ROOT), Presentation.of(row)));
        return List.copyOf(byKey.values());
    }

    /** Whether the log says that an item needed clarification after it was taken. A row without a tick says nothing. */
    boolean ticks(Timeline item) {
        return rows.stream().anyMatch(row -> row.neededClarification() && isAbout(item, row));
    }

    /** An item is known under every key that it ever had. */
    private static boolean isAbout(Timeline item, PlanningEntry row) {
        return item.key().equalsIgnoreCase(row.item())
                || item.versions().stream()
                        .anyMatch(version -> version.item().key().equalsIgnoreCase(row.item()));
    }
}
