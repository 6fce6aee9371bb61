package org.sprinthealth.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.indicators.Sign.Strength;
import org.sprinthealth.readings.Verdict;

/**
 * What the signs say of a committed item together.
 *
 * @param key the item
 * @param signs strongest first, then in order of time
 */
record Clarity(String key, List<Sign> signs) {
    Clarity {
        signs = signs.stream().sorted(Comparator.comparing(Sign::strength)).toList();
    }

    /** The strength of the strongest sign; empty where there is none. */
    Optional<Strength> strongest() {
        return signs.stream().findFirst().map(Sign::strength);
    }

    boolean is(Strength strength) {
        return strongest().filter(strength::equals).isPresent();
    }

    /** Whether the headline counts it among those that needed no further clarification. */
    boolean neededNone() {
        return !is(Strength.STRONG) && !is(Strength.MEDIUM);
    }

    Verdict verdict() {
        String reason = signs.isEmpty()
                ? "no sign of late clarification was seen"
                : signs.stream().map(Sign::inWords).distinct().collect(Collectors.joining("; "));
        return new Verdict(key, neededNone(), inWords(), reason);
    }

    private String inWords() {
        return strongest()
                .map(strength -> switch (strength) {
                    case STRONG -> "needed clarification";
                    case MEDIUM -> "likely needed clarification";
                    case WEAK -> "possibly needed clarification";
                })
                .orElse("needed none");
    }
}
