package org.sprinthealth.delivery;

import java.util.List;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;

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
            new Throughput(),
            new CycleTime(),
            new WorkInProgress(),
            new BlockedDays(),
            new Defects(),
            new ForecastFigure());

    private DeliveryMetrics() {}

    /** What they mean, in their printed order. */
    public static List<Definition> definitions() {
        return METRICS.stream().map(Metric::definition).toList();
    }

    /** What they say of a team, in their printed order. */
    public static List<Figure> read(Delivered delivered) {
        return METRICS.stream().map(metric -> metric.read(delivered)).toList();
    }
}
