package org.sprinthealth.facts;

import org.jspecify.annotations.Nullable;

/**
 * How many stakeholders were invited to a wave.
 *
 * @param wave the round of asking
 * @param group the stakeholder group; null for all of them together
 * @param invited how many, at least 0
 */
public record PulseInvitation(Wave wave, @Nullable String group, int invited) implements Contracts.Entry {
    @Override
    public Contracts.Table table() {
        return Contracts.Table.STAKEHOLDERS_INVITED;
    }

    @Override
    public String part() {
        return wave.name();
    }
}
