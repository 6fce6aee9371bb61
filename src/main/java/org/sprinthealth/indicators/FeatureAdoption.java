package org.sprinthealth.indicators;

import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Figure;

/** Features shipped and measured that are used. */
final class FeatureAdoption implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "feature-adoption",
            "Feature adoption",
            "Is what was shipped being used?",
            "Of the features shipped 30 days ago or more and measured, those used: users ÷ eligible users"
                    + " in the same 28 days at or above the feature's own target, else its class default (core 40"
                    + " %, secondary 15 %, niche 5 %), and five users or more.",
            "Unmeasured is not unused: the coverage stands beside it. A feature that is not used is a"
                    + " question about its outcome, not about those who built it.",
            "two quarters",
            GoodEnd.UP,
            4,
            "a features file and a feature usage file; four features measured");

    private static final String NEXT_STEP =
            "This version does not read features and their use yet. Keep a features file (feature,"
                    + " shipped, class, target) and note users and eligible users every 28 days.";

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Figure read(Delivered delivered) {
        return AwaitingSource.of(DEFINITION, NEXT_STEP);
    }
}
