package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sprinthealth.readings.Point;

/**
 * What in the flow of work is worth a word, in a fixed order: items older than the team's own 85 %; items that have to wait
 * now; work in progress that rose three weeks running; more in work than four weeks' pace; more bugs opened than closed four
 * weeks running; too few known starts. Not signals of a usual range, and no verdicts: each ends as a question or a plain fact.
 */
final class FlowWarnings {
    private static final int RUN = 4;
    private static final int WEEKS_OF_WORK = 4;

    private final List<String> warnings = new ArrayList<>();

    private FlowWarnings() {}

    static List<String> of(
            CycleTimes times, List<Ageing> ageing, List<DefectWeek> defects, List<Point> wip, Pace pace) {
        FlowWarnings warnings = new FlowWarnings();
        WorkInProgress.beyond(ageing).ifPresent(beyond -> warnings.add(beyond + ". What would let them finish?"));
        warnings.waiting(ageing.stream().filter(item -> item.waiting() > 0).toList());
        warnings.rising(wip);
        warnings.pace(ageing.size(), pace);
        warnings.defects(defects);
        warnings.starts(times);
        return List.copyOf(warnings.warnings);
    }

    private void add(String sentence) {
        warnings.add(sentence);
    }

    private void waiting(List<Ageing> waiting) {
        waiting.stream()
                .mapToInt(Ageing::waiting)
                .max()
                .ifPresent(longest -> add(Words.items(waiting.size())
                        + (waiting.size() == 1 ? " has" : " have") + " to wait, for up to " + Words.days(longest) + ": "
                        + Words.keys(waiting.stream().map(Ageing::key).toList()) + ". Who could help?"));
    }

    private void rising(List<Point> wip) {
        List<BigDecimal> last = wip.subList(Math.max(0, wip.size() - RUN), wip.size()).stream()
                .flatMap(point -> point.reading().number().stream())
                .toList();
        boolean rising = last.size() == RUN
                && IntStream.range(1, RUN).allMatch(i -> last.get(i).compareTo(last.get(i - 1)) > 0);
        if (rising) {
            add("Work in progress rose " + (RUN - 1) + " weeks running, from " + last.get(0) + " to "
                    + last.get(RUN - 1) + " items. What could be finished before something new is begun?");
        }
    }

    private void pace(int inWork, Pace pace) {
        int total = pace.total();
        int weeks = pace.weeks().size();
        if (pace.isEnough() && inWork * weeks > WEEKS_OF_WORK * total) {
            int needed = (2 * inWork * weeks + total) / (2 * total);
            add("At the usual pace, what is in work now takes about " + needed
                    + " weeks. What could wait so that the rest is done sooner?");
        }
    }

    private void defects(List<DefectWeek> defects) {
        List<DefectWeek> last = defects.subList(Math.max(0, defects.size() - RUN), defects.size());
        if (last.size() == RUN && last.stream().allMatch(week -> week.opened() > week.closed())) {
            add("More bugs were opened than closed " + RUN + " weeks running: "
                    + last.stream().mapToInt(DefectWeek::opened).sum() + " against "
                    + last.stream().mapToInt(DefectWeek::closed).sum() + ". Where do they come from?");
        }
    }

    private void starts(CycleTimes times) {
        Optional.of(times)
                .filter(known -> !known.isUsable())
                .ifPresent(
                        known -> add(
                                "A start is known of " + known.journeys().size() + " of "
                                        + Words.items(known.done())
                                        + " done: read the cycle times with care, the others may have taken quite other times."));
    }
}
