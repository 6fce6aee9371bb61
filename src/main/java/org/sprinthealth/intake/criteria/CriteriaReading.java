package org.sprinthealth.intake.criteria;

import org.sprinthealth.facts.Criteria;
import org.sprinthealth.settings.TeamSettings.CriteriaSources;

/** The reading of a team's acceptance criteria: which of its places an item uses, and how clear what stands there is. */
public final class CriteriaReading {

    private final CriteriaSources sources;

    public CriteriaReading(CriteriaSources sources) {
        this.sources = sources;
    }

    /** The verdict on an item's criteria, with its reason. */
    public Criteria read(CriteriaText text) {
        return new Criteria(0, "No acceptance criteria found in " + sources.order() + ".", 0, 0, false, null, null);
    }
}
