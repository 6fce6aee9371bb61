package org.sprinthealth.indicators;

import java.util.List;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;

/** The Sprint Health Check: its indicators, in the order in which they are always shown. */
public final class HealthCheck {
    private static final List<Indicator> INDICATORS = List.of(
            new BacklogHealth(),
            new RefinementEffectiveness(),
            new SprintGoalClarity(),
            new StakeholderSatisfaction(),
            new FeatureAdoption(),
            new StoryRejection());

    private static final List<Indicator> COMPANIONS = List.of(new StakeholdersInformed());

    private HealthCheck() {}

    /** The indicators. A new one is a class, and a line in this list. */
    public static List<Indicator> indicators() {
        return INDICATORS;
    }

    /** What they mean, in the same order. */
    public static List<Definition> definitions() {
        return INDICATORS.stream().map(Indicator::definition).toList();
    }

    /** Figures that stand beside one of the indicators and are never averaged with it, shown where there is room for both. */
    public static List<Indicator> companions() {
        return COMPANIONS;
    }

    /**
     * What of a reading may be shown outside of the team's own file.
     *
     * @param id the figure's id; that of any other figure than an indicator is shown as it is
     */
    public static Reading elsewhere(String id, Reading reading) {
        return INDICATORS.stream()
                .filter(indicator -> indicator.definition().id().equals(id))
                .findFirst()
                .map(indicator -> indicator.elsewhere(reading))
                .orElse(reading);
    }
}
