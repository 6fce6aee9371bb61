package org.sprinthealth.indicators;

import java.util.List;
import org.sprinthealth.readings.Definition;

/** The Sprint Health Check: its indicators, in the order in which they are always shown. */
public final class HealthCheck {
    private static final List<Indicator> INDICATORS = List.of(
            new BacklogHealth(),
            new RefinementEffectiveness(),
            new SprintGoalClarity(),
            new StakeholderSatisfaction(),
            new FeatureAdoption(),
            new StoryRejection());

    private HealthCheck() {}

    /** The indicators. A new one is a class, and a line in this list. */
    public static List<Indicator> indicators() {
        return INDICATORS;
    }

    /** What they mean, in the same order. */
    public static List<Definition> definitions() {
        return INDICATORS.stream().map(Indicator::definition).toList();
    }
}
