package org.sprinthealth.report.workbook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Item;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.report.TeamReport;

/**
 * An item at its place among the top 20.
 *
 * @param place its place, from 1
 * @param item the item at the as-of date
 * @param verdict what backlog health says of it
 */
record Ranked(int place, Item item, Verdict verdict) {
    static final String FIGURE = "backlog-health";

    /** The top 20 in the backlog's order; empty where backlog health has no data. */
    static List<Ranked> of(TeamReport report) {
        Map<String, Item> items = itemsByKey(report);
        List<Ranked> ranked = new ArrayList<>();
        for (Verdict verdict : verdicts(report)) {
            Item item = items.get(verdict.key());
            if (item == null) {
                throw new IllegalStateException(verdict.key() + " is judged, but not among the items");
            }
            ranked.add(new Ranked(ranked.size() + 1, item, verdict));
        }
        return ranked;
    }

    private static List<Verdict> verdicts(TeamReport report) {
        return report.health().stream()
                .filter(figure -> figure.definition().id().equals(FIGURE))
                .map(Figure::items)
                .findFirst()
                .orElse(List.of());
    }

    private static Map<String, Item> itemsByKey(TeamReport report) {
        Map<String, Item> items = new HashMap<>();
        report.history().itemsAt(report.asOfInstant()).forEach(item -> items.put(item.key(), item));
        return items;
    }

    /** Whole days since it was created, null where the export does not say. */
    static @Nullable Long age(Item item, Instant asOf) {
        Instant created = item.dates().created();
        return created == null ? null : Math.max(0, ChronoUnit.DAYS.between(created, asOf));
    }

    /** How clear the criteria are, in shapes and words. */
    static String clarity(int level) {
        return switch (level) {
            case 3 -> "●●● clear";
            case 2 -> "●●○ written";
            case 1 -> "●○○ nothing usable";
            default -> "○○○ none";
        };
    }
}
