package org.sprinthealth.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.SprintKey;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Typed;
import org.sprinthealth.intake.contracts.AllContracts;

/**
 * What people typed beside sprints and goals that files tell of: what became of a Sprint Goal, where a goal of the roadmap moved
 * and when it was last looked at. It beats what the files say.
 */
public final class TypedCorrections {
    private static final String SPRINTS = "Sprint_goals";
    private static final String ROADMAP = "Roadmap";

    private TypedCorrections() {}

    /** A team's history as corrected. */
    public static TeamHistory in(TeamHistory history, Notes notes) {
        List<Sprint> sprints = history.sprints().stream()
                .map(sprint -> corrected(sprint, history, notes))
                .toList();
        List<RoadmapGoal> goals = history.contracts().goals().stream()
                .map(goal -> corrected(goal, notes))
                .toList();
        return history.withSprints(sprints).with(history.contracts().withGoals(goals));
    }

    private static Sprint corrected(Sprint sprint, TeamHistory history, Notes notes) {
        String key = SprintKey.of(sprint, history.sprints());
        return AllContracts.goalOutcome(notes.words(SPRINTS, key, "Outcome"))
                .map(sprint::with)
                .orElse(sprint);
    }

    private static RoadmapGoal corrected(RoadmapGoal goal, Notes notes) {
        String key = goal.goal().strip();
        String moved = notes.words(ROADMAP, key, "Move to");
        Optional<LocalDate> lookedAt =
                notes.find(ROADMAP, key, "Looked at on").map(Note::value).flatMap(Typed::day);
        return new RoadmapGoal(
                goal.goal(),
                goal.keysOrLabels(),
                moved.isEmpty() ? goal.horizon() : moved,
                goal.outcome(),
                goal.measure(),
                later(goal.reviewed(), lookedAt.orElse(null)));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate told, @Nullable LocalDate typed) {
        return Stream.of(Optional.ofNullable(told), Optional.ofNullable(typed))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
