package org.sprinthealth.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.facts.GoalWording;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.indicators.GoalFact.Holds;

/** Whether a Sprint Goal stayed as it was when the sprint was committed, by what file after file told of it. */
final class GoalWordings {
    static final String FACT = "unchanged since the commitment";

    private GoalWordings() {}

    static GoalFact unchanged(Sprint sprint, Delivered delivered) {
        return delivered.ledgers().stream()
                .filter(ledger -> ledger.sprint().equals(sprint))
                .map(Ledger::committedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .map(committed -> unchanged(sprint, committed, delivered))
                .orElse(GoalFacts.unknown(FACT, "what was committed is known once the sprint has closed"));
    }

    /** What was told at the commitment against what was told until the sprint's end. */
    private static GoalFact unchanged(Sprint sprint, Instant committed, Delivered delivered) {
        List<GoalWording> known = sprint.wordings().stream()
                .filter(wording -> !wording.from().isAfter(delivered.asOf()))
                .toList();
        Optional<GoalWording> then = known.stream()
                .filter(wording -> !wording.from().isAfter(committed))
                .reduce((first, second) -> second);
        if (then.isEmpty()) {
            return GoalFacts.unknown(FACT, "no export told the goal by the day of the commitment");
        }
        Optional<GoalWording> next = known.stream()
                .filter(wording -> wording.from().isAfter(committed))
                .findFirst();
        if (next.isPresent() && !next.get().from().isAfter(sprint.end())) {
            return new GoalFact(
                    FACT, Holds.NO, "worded otherwise by " + day(next.get().from(), delivered));
        }
        Instant last = then.get().until();
        return last.isBefore(sprint.end()) && (next.isPresent() || !last.isAfter(committed))
                ? GoalFacts.unknown(FACT, "no export between the commitment and the end told the goal again")
                : new GoalFact(FACT, Holds.YES, "worded alike until " + day(last, delivered));
    }

    private static LocalDate day(Instant when, Delivered delivered) {
        return when.atZone(delivered.team().zone()).toLocalDate();
    }
}
