package org.sprinthealth.indicators.struggles;

import java.util.List;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal;

/** Stories that say what to build, but neither for whom nor why. A list for a talk, never a headline. */
final class SolutionsNotProblems implements Struggle {
    private static final Definition DEFINITION = new Definition(
            "solutions-not-problems",
            "Solutions, not problems",
            "Whose problem does this solve, and why does it matter to them?",
            "Of the top 20 of the backlog, the stories whose text says neither who needs them nor why, in any of seven"
                    + " languages. A list, never a headline.",
            "A good story may be told in other words. Take one from the list and ask 'so what?' until someone outside the team"
                    + " is in the answer.",
            "the newest export",
            null,
            5,
            "the backlog's order and the description");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Signal read(Delivered delivered) {
        NoData silence = new NoData(
                Reason.NOT_EXPORTED,
                "What stories say of who and why is not read from the exports. Write it into the description; it will count"
                        + " once it is.");
        return new Signal(new Figure(DEFINITION, silence, List.of(), List.of()), "\"so what?\" test", List.of());
    }
}
