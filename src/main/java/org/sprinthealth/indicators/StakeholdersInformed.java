package org.sprinthealth.indicators;

import java.util.List;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;

/** Invited stakeholders who feel informed: the other half of a pair that is never averaged. */
final class StakeholdersInformed extends StakeholderPulse {
    StakeholdersInformed() {
        super(
                new Definition(
                        "stakeholders-informed",
                        "Stakeholders informed",
                        "Do stakeholders hear what is planned, and why?",
                        "Answers of 4 or 5 to 'I am kept informed about what is planned and why' ÷ answers without 'don't"
                                + " know'. It stands beside stakeholder satisfaction, which shows who feels heard, and is"
                                + " never averaged with it.",
                        "Informed but not heard asks for another talk than heard but not informed.",
                        "the newest wave, ended 120 days ago or less; trend wave by wave",
                        GoodEnd.UP,
                        5,
                        "a stakeholder pulse file: wave, informed; five answers"),
                PulseQuestion.INFORMED,
                List.of(PulseQuestion.HEARD));
    }
}
