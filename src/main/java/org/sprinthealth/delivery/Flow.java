package org.sprinthealth.delivery;

import java.util.List;
import org.sprinthealth.readings.Point;

/**
 * How work flows through a team: what its sheet and charts are made from, beside the figures.
 *
 * @param cycleTimes how long finished items took
 * @param ageing what is in work, the oldest first
 * @param defects bugs week by week, oldest first; no week where no item is a bug
 * @param warnings what is worth a word, in sentences
 */
public record Flow(CycleTimes cycleTimes, List<Ageing> ageing, List<DefectWeek> defects, List<String> warnings) {
    public Flow {
        ageing = List.copyOf(ageing);
        defects = List.copyOf(defects);
        warnings = List.copyOf(warnings);
    }

    /** The flow of a team as of a date. */
    public static Flow of(Delivered delivered) {
        CycleTimes times = CycleTimes.of(delivered);
        List<Ageing> ageing = InWork.of(delivered).ageing(delivered.asOf(), times.percentile(CycleTimes.USUAL));
        List<DefectWeek> defects = Defects.weeks(delivered);
        List<Point> wip = new WorkInProgress().read(delivered).trend();
        return new Flow(times, ageing, defects, FlowWarnings.of(times, ageing, defects, wip, Pace.of(delivered)));
    }
}
