package org.sprinthealth.delivery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.settings.TeamSettings;

/** The delivery metrics: what a team finishes, and what happens to a sprint on the way. */
public final class DeliveryMetrics {
    private static final List<Metric> METRICS = List.of(
            new VelocityItems(),
            new VelocityPoints(),
            new CommitmentReliability(),
            new CapacityTaken(),
            new ScopeAdded(),
            new ScopeRemoved(),
            new CarryOver(),
            new Throughput());

    private DeliveryMetrics() {}

    /** What they mean, in their printed order. */
    public static List<Definition> definitions() {
        return METRICS.stream().map(Metric::definition).toList();
    }

    /**
     * What they say of a team, in their printed order.
     *
     * @param history the team's history up to {@code asOf}
     * @param ledgers the ledgers of its closed sprints, in any order
     * @param asOf the end of the as-of date
     */
    public static List<Figure> read(TeamHistory history, List<Ledger> ledgers, TeamSettings team, Instant asOf) {
        List<Ledger> byEnd = ledgers.stream()
                .sorted(Comparator.comparing((Ledger ledger) -> ledger.sprint().end())
                        .thenComparing(ledger -> ledger.sprint().start())
                        .thenComparing(ledger -> ledger.sprint().name()))
                .toList();
        Metric.Delivered delivered = new Metric.Delivered(history, byEnd, team, asOf);
        return METRICS.stream().map(metric -> metric.read(delivered)).toList();
    }
}
