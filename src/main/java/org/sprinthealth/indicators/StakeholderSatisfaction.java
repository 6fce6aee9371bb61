package org.sprinthealth.indicators;

import java.util.List;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;

/** Invited stakeholders who feel heard, with those who feel informed printed beside. */
final class StakeholderSatisfaction extends StakeholderPulse {
    StakeholderSatisfaction() {
        super(
                new Definition(
                        "stakeholder-satisfaction",
                        "Stakeholder satisfaction",
                        "Do stakeholders feel heard, and kept informed?",
                        "Per question, answers of 4 or 5 ÷ answers without 'don't know'. 'My needs are heard when"
                                + " priorities are set' is shown here, and 'I am kept informed about what is planned and"
                                + " why' stands beside it as a pair: they are never averaged. Nothing is shown that lets a"
                                + " group of fewer than five be worked out, from groups, waves or answers that came late.",
                        "Heard and informed part often, and call for different talks. Below 40 % answering, it speaks"
                                + " for a few.",
                        "the newest wave, ended 120 days ago or less; trend wave by wave",
                        GoodEnd.UP,
                        5,
                        "a stakeholder pulse file: wave, heard, informed, how to ask, what drops; five answers, comments"
                                + " from ten"),
                PulseQuestion.HEARD,
                List.of(PulseQuestion.INFORMED));
    }
}
