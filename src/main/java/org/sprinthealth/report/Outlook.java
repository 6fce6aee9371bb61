package org.sprinthealth.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Forecast;
import org.sprinthealth.delivery.Forecast.Ahead;
import org.sprinthealth.delivery.Forecast.Due;
import org.sprinthealth.delivery.Remaining;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Verdict;

/**
 * What lies before a team, drawn once for all that shows it.
 *
 * @param forecast the forecast; empty where too few weeks are known
 * @param due the top of the backlog, the goals, what was picked together, in this order; none where there is no forecast
 */
public record Outlook(Optional<Forecast> forecast, List<DueWork> due) {
    private static final String RANKED = "backlog-health";

    public Outlook {
        due = List.copyOf(due);
    }

    /**
     * The outlook of a team.
     *
     * @param health the six indicators, of which backlog health knows the top of the backlog
     * @param notes what people typed: among it what they picked to be looked at together
     */
    static Outlook of(Delivered delivered, List<Figure> health, Notes notes) {
        List<Remaining> asked = new ArrayList<>();
        Remaining top = Remaining.top(delivered, top(health));
        asked.add(top);
        asked.addAll(Remaining.goals(delivered));
        Optional<Remaining> together = together(notes, asked);
        together.ifPresent(asked::add);
        Optional<Forecast> forecast = Forecast.of(delivered, asked);
        return new Outlook(
                forecast,
                forecast.stream()
                        .flatMap(drawn -> drawn.due().stream().map(due -> due(due, drawn, top, together)))
                        .toList());
    }

    /** How many items will be done by each week to come; none where there is no forecast. */
    public List<Ahead> ahead() {
        return forecast.map(Forecast::ahead).orElse(List.of());
    }

    private static List<String> top(List<Figure> health) {
        return health.stream()
                .filter(figure -> figure.definition().id().equals(RANKED))
                .flatMap(figure -> figure.items().stream())
                .map(Verdict::key)
                .toList();
    }

    private static DueWork due(Due due, Forecast drawn, Remaining top, Optional<Remaining> together) {
        boolean isPicked = together.filter(due.remaining()::equals).isPresent();
        return new DueWork(isPicked ? DueWork.TOGETHER : key(due.remaining(), top), due, drawn.backTest());
    }

    private static String key(Remaining remaining, Remaining top) {
        return remaining.equals(top) ? DueWork.TOP : remaining.what();
    }

    /** The union of what people picked, an item once. */
    private static Optional<Remaining> together(Notes notes, List<Remaining> asked) {
        TreeSet<String> keys = new TreeSet<>();
        for (Remaining remaining : asked) {
            if (notes.saysYes(DueWork.TABLE, key(remaining, asked.get(0)), DueWork.PICKED)) {
                keys.addAll(remaining.keys());
            }
        }
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remaining("What was picked, together", List.copyOf(keys)));
    }
}
