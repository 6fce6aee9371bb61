package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sprinthealth.delivery.Forecast;
import org.sprinthealth.delivery.Forecast.Due;
import org.sprinthealth.delivery.Remaining;
import org.sprinthealth.report.TeamReport;

/**
 * Something that a forecast is asked for: the top of the backlog, a goal, or what people picked of these, together.
 *
 * @param key what it is known by from edition to edition
 * @param due when it will be done
 */
record DueWork(String key, Due due) {
    static final String PICKED = "In scope";
    private static final String TABLE = "Forecast";
    private static final String TOP = "top";
    private static final String TOGETHER = "together";

    /** In the order of the backlog's top, the goals, what was picked together; none where there is no forecast. */
    static List<DueWork> of(TeamReport report) {
        List<Remaining> asked = new ArrayList<>();
        asked.add(Remaining.top(
                report.delivered(),
                Ranked.of(report).stream().map(ranked -> ranked.item().key()).toList()));
        Remaining top = asked.get(0);
        asked.addAll(Remaining.goals(report.delivered()));
        Optional<Remaining> together = together(report, asked);
        together.ifPresent(asked::add);
        return Forecast.of(report.delivered(), asked).stream()
                .flatMap(forecast -> forecast.due().stream()
                        .map(due -> new DueWork(
                                together.filter(due.remaining()::equals).isPresent()
                                        ? TOGETHER
                                        : key(due.remaining(), top),
                                due)))
                .toList();
    }

    private static String key(Remaining remaining, Remaining top) {
        return remaining.equals(top) ? TOP : remaining.what();
    }

    /** The union of what people picked, an item once. */
    private static Optional<Remaining> together(TeamReport report, List<Remaining> asked) {
        TreeSet<String> keys = new TreeSet<>();
        for (Remaining remaining : asked) {
            if (!report.notes()
                    .words(TABLE, key(remaining, asked.get(0)), PICKED)
                    .isEmpty()) {
                keys.addAll(remaining.keys());
            }
        }
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remaining("What was picked, together", List.copyOf(keys)));
    }
}
