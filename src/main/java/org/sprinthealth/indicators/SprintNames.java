package org.sprinthealth.indicators;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.Sprint;

/**
 * Which sprint a table kept by hand means by a name: one that has it or had it, and of several of a name the newest that had
 * begun when the table was told.
 */
final class SprintNames {
    private final Delivered delivered;
    private final Map<Sprint, Membership> memberships;
    private final Instant told;

    /**
     * The names in one of a team's tables.
     *
     * @param ahead how long before a sprint begins the table may tell of it
     */
    SprintNames(Table table, Duration ahead, Map<Sprint, Membership> memberships, Delivered delivered) {
        this.delivered = delivered;
        this.memberships = memberships;
        this.told = delivered
                .history()
                .contracts()
                .newest(table)
                .filter(at -> at.isAfter(Instant.EPOCH))
                .map(at -> at.plus(ahead))
                .orElse(delivered.asOf());
    }

    boolean mean(String name, Sprint sprint) {
        return meant(name).filter(sprint::equals).isPresent();
    }

    private Optional<Sprint> meant(String name) {
        return delivered.history().sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(told))
                .filter(sprint ->
                        Objects.requireNonNull(memberships.get(sprint)).isNamed(name))
                .reduce((first, second) -> second);
    }
}
