package org.sprinthealth.intake.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one place where criteria can stand.
 *
 * @param source the place in words
 * @param criteria the criteria in it
 * @param prose what is said in it beside them
 * @param boilerplate how many lines of a Definition of Done or Ready were passed over
 * @param placeholders how many placeholders were passed over
 * @param open the first marker that something is still open, or null
 */
record Findings(
        String source,
        List<Criterion> criteria,
        List<String> prose,
        int boilerplate,
        int placeholders,
        @Nullable String open) {

    /** Whether there is anything to judge. */
    boolean areUsable() {
        return !criteria.isEmpty() || !prose.isEmpty();
    }

    /** Whether there is anything at all, usable or not. */
    boolean areAny() {
        return areUsable() || boilerplate > 0 || placeholders > 0;
    }

    List<String> vaguenesses() {
        return criteria.stream()
                .map(Criterion::vagueness)
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }

    boolean hasCompleteScenario() {
        return criteria.stream()
                .anyMatch(criterion -> criterion.shape() == Criterion.Shape.SCENARIO && criterion.vagueness() == null);
    }
}
