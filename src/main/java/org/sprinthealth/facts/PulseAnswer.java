package org.sprinthealth.facts;

import org.jspecify.annotations.Nullable;

/**
 * One stakeholder's answers in a wave, without who gave them. A statement is rated from 1 to 5, and null where the
 * stakeholder does not know.
 *
 * @param wave the round of asking
 * @param heard my needs are heard when priorities are set
 * @param informed I am kept informed about what is planned and why
 * @param howToAsk I know how to ask for something and what happens next
 * @param whatDrops I understood what would be dropped when something was added
 * @param group the stakeholder group, never a person; or null
 * @param comment what should change next quarter, or null
 */
public record PulseAnswer(
        Wave wave,
        @Nullable Integer heard,
        @Nullable Integer informed,
        @Nullable Integer howToAsk,
        @Nullable Integer whatDrops,
        @Nullable String group,
        @Nullable String comment)
        implements Contracts.Entry {
    @Override
    public Contracts.Table table() {
        return Contracts.Table.STAKEHOLDER_PULSE;
    }

    @Override
    public String part() {
        return wave.name();
    }
}
