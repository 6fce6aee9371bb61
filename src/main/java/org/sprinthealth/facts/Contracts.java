package org.sprinthealth.facts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a team keeps in small tables of its own, beside its tracker: what was known of them at an instant.
 *
 * @param planning the planning log, ordered as the files have it
 * @param goalAnswers answers about Sprint Goals, in no order that tells who gave them
 * @param pulse answers of stakeholders, in no order that tells who gave them
 * @param invitations how many stakeholders were invited, by wave
 * @param features what was shipped, ordered by id
 * @param uses how features were used, ordered by feature and period
 * @param goals goals and roadmap, as the newest file has them
 * @param decisions the decision log, ordered by date
 * @param told when the newest file of each table was exported; a table without an entry has never come
 */
public record Contracts(
        List<PlanningEntry> planning,
        List<GoalAnswer> goalAnswers,
        List<PulseAnswer> pulse,
        List<PulseInvitation> invitations,
        List<Feature> features,
        List<FeatureUse> uses,
        List<RoadmapGoal> goals,
        List<Decision> decisions,
        Map<Table, Instant> told) {

    /** A team that keeps no tables. */
    public static final Contracts NONE = new Contracts(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    /** The tables beside that of sprints. */
    public enum Table {
        PLANNING_LOG,
        GOAL_SURVEY,
        STAKEHOLDER_PULSE,
        STAKEHOLDERS_INVITED,
        FEATURES,
        FEATURE_USAGE,
        GOALS,
        DECISIONS
    }

    public Contracts {
        planning = List.copyOf(planning);
        goalAnswers = List.copyOf(goalAnswers);
        pulse = List.copyOf(pulse);
        invitations = List.copyOf(invitations);
        features = List.copyOf(features);
        uses = List.copyOf(uses);
        goals = List.copyOf(goals);
        decisions = List.copyOf(decisions);
        told = Map.copyOf(told);
    }

    /** When the newest file of a table was exported; empty where none has come. */
    public Optional<Instant> newest(Table table) {
        return Optional.ofNullable(told.get(table));
    }
}
