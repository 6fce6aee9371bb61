package org.sprinthealth.facts;

import java.util.List;
import java.util.Map;

/**
 * What people said in the workbook of single items and answers.
 *
 * @param overrides verdicts on items, in the order in which they were typed
 * @param scores scores of answers about Sprint Goals, 0 to 2, by what the answers are known by in the workbook
 */
public record Verdicts(List<ItemOverride> overrides, Map<String, Integer> scores) {
    /** Nobody said anything. */
    public static final Verdicts NONE = new Verdicts(List.of(), Map.of());

    public Verdicts {
        overrides = List.copyOf(overrides);
        scores = Map.copyOf(scores);
    }
}
