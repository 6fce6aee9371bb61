package org.sprinthealth.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The one sprint that a tracker with a single iteration field shows of an item: the last that it was put into. */
final class CurrentIteration {
    private CurrentIteration() {}

    /** The sprint at a moment; none where the item was taken out of one and put into no other since. */
    static Optional<Iteration> of(Team team, Ticket ticket) {
        Optional<String> name = Optional.empty();
        int before = 0;
        for (Ticket version : versions(team, ticket)) {
            List<String> sprints = version.sprints();
            if (sprints.size() > before) {
                name = Optional.of(sprints.get(sprints.size() - 1));
            } else if (sprints.size() < before) {
                name = Optional.empty();
            }
            before = sprints.size();
        }
        return name.flatMap(wanted -> team.truth().sprints().stream()
                .filter(sprint -> sprint.name().equals(wanted))
                .findFirst());
    }

    private static List<Ticket> versions(Team team, Ticket upTo) {
        return team.truth()
                .tracker()
                .between(upTo.card().number(), Instant.MIN, upTo.updated())
                .toList();
    }
}
