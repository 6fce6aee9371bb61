package org.sprinthealth.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sprinthealth.delivery.BackTest;
import org.sprinthealth.delivery.Forecast;
import org.sprinthealth.delivery.Forecast.Due;
import org.sprinthealth.delivery.Remaining;
import org.sprinthealth.delivery.Sureness;
import org.sprinthealth.readings.Expected;
import org.sprinthealth.readings.Verdict;

/**
 * Something that a forecast is asked for: the top of the backlog, a goal, or what people picked of these, together.
 *
 * @param key what it is known by from edition to edition
 * @param due when it will be done
 * @param backTest how earlier forecasts of the team held
 */
public record DueWork(String key, Due due, BackTest backTest) {
    /** The column that people pick in. */
    public static final String PICKED = "In scope";

    private static final String TABLE = "Forecast";
    private static final String TOP = "top";
    private static final String TOGETHER = "together";
    private static final String RANKED = "backlog-health";

    /** In the order of the backlog's top, the goals, what was picked together; none where there is no forecast. */
    public static List<DueWork> of(TeamReport report) {
        List<Remaining> asked = new ArrayList<>();
        asked.add(Remaining.top(report.delivered(), top(report)));
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
                                due,
                                forecast.backTest())))
                .toList();
    }

    private static List<String> top(TeamReport report) {
        return report.figure(RANKED).stream()
                .flatMap(figure -> figure.items().stream())
                .map(Verdict::key)
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

    /** What of it the portfolio shows. */
    public Expected expected() {
        return new Expected(
                kind(),
                due.remaining().what(),
                due.remaining().items(),
                due.by().get(Sureness.HALF),
                due.by().get(Sureness.LIKELY),
                backTest.held(),
                backTest.tested());
    }

    private Expected.Kind kind() {
        return switch (key) {
            case TOP -> Expected.Kind.TOP;
            case TOGETHER -> Expected.Kind.PICKED;
            default -> Expected.Kind.OUTCOME;
        };
    }
}
