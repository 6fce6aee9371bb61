package org.sprinthealth.indicators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.indicators.BacklogHealth.Read;
import org.sprinthealth.readings.Week;

/**
 * How clear the criteria of the top 20 were at a week's end, as the exports tell.
 *
 * @param week the week
 * @param items how many items had each level, from 0 to 3; none where backlog health says nothing of the week
 */
public record CriteriaWeek(Week week, List<Integer> items) {
    public CriteriaWeek {
        items = List.copyOf(items);
    }

    /** The weeks of backlog health's trend, oldest first. */
    public static List<CriteriaWeek> in(Delivered delivered) {
        Backlogs backlogs = new Backlogs(delivered.history(), delivered.team());
        return BacklogHealth.weeks(delivered.history(), delivered.team().zone(), delivered.asOf()).stream()
                .map(read -> new CriteriaWeek(read.week(), items(read, backlogs)))
                .toList();
    }

    private static List<Integer> items(Read read, Backlogs backlogs) {
        return Optional.of(read)
                .filter(Read::seen)
                .flatMap(week -> backlogs.at(week.end()))
                .filter(backlog -> BacklogHealth.silence(backlog).isEmpty())
                .map(CriteriaWeek::levels)
                .orElse(List.of());
    }

    private static List<Integer> levels(Backlog backlog) {
        return IntStream.rangeClosed(0, Criteria.CLEAR)
                .mapToObj(level -> (int) backlog.top().stream()
                        .filter(item -> item.criteria().level() == level)
                        .count())
                .toList();
    }

    /** Whether anything is known of it. */
    public boolean isKnown() {
        return !items.isEmpty();
    }

    /** How many items are of each level, the clear ones first; none where nothing is known. */
    public List<Integer> fromClear() {
        List<Integer> counts = new ArrayList<>(items);
        Collections.reverse(counts);
        return List.copyOf(counts);
    }
}
