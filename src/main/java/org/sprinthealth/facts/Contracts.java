package org.sprinthealth.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a team keeps in small tables of its own, beside its tracker: what was known of them at an instant.
 *
 * @param planning the planning log, ordered as the files have it
 * @param goalAnswers answers about Sprint Goals, in no order that tells who gave them
 * @param pulse answers of stakeholders, in no order that tells who gave them
 * @param pulseTold what one file after another told of each wave, ordered by when and wave: readers saw these answers too
 * @param invitations how many stakeholders were invited, by wave
 * @param features what was shipped, ordered by id
 * @param uses how features were used, ordered by feature and period
 * @param goals goals and roadmap, as the newest file has them
 * @param decisions the decision log, ordered by date
 * @param verdicts what people typed into the workbook of single items and answers
 * @param told when the newest file of each table was exported; a table without an entry has never come
 */
public record Contracts(
        List<PlanningEntry> planning,
        List<GoalAnswer> goalAnswers,
        List<PulseAnswer> pulse,
        List<PulseTelling> pulseTold,
        List<PulseInvitation> invitations,
        List<Feature> features,
        List<FeatureUse> uses,
        List<RoadmapGoal> goals,
        List<Decision> decisions,
        Verdicts verdicts,
        Map<Table, Instant> told) {

    /** A team that keeps no tables. */
    public static final Contracts NONE = new Contracts(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Verdicts.NONE,
            Map.of());

    /** A row of one of the tables: a single fact. */
    public sealed interface Entry
            permits PlanningEntry,
                    GoalAnswer,
                    PulseAnswer,
                    PulseInvitation,
                    Feature,
                    FeatureUse,
                    RoadmapGoal,
                    Decision {

        /** The table that it stands in. */
        Table table();

        /**
         * The part of its table that it belongs to, in lower case: the newest file that tells of a part tells all of it, and
         * what older files told of it holds no more.
         */
        String part();
    }

    /** The tables beside that of sprints, with the columns that a row must have and those that it may have. */
    public enum Table {
        PLANNING_LOG,
        GOAL_SURVEY,
        STAKEHOLDER_PULSE,
        STAKEHOLDERS_INVITED,
        FEATURES,
        FEATURE_USAGE,
        GOALS,
        DECISIONS;

        /** The columns without which a row says nothing. */
        public List<Column> needed() {
            return switch (this) {
                case PLANNING_LOG -> List.of(Column.SPRINT, Column.ITEM, Column.OUTCOME);
                case GOAL_SURVEY -> List.of(Column.SPRINT);
                case STAKEHOLDER_PULSE -> List.of(Column.WAVE);
                case STAKEHOLDERS_INVITED -> List.of(Column.WAVE, Column.INVITED);
                case FEATURES -> List.of(Column.FEATURE, Column.SHIPPED);
                case FEATURE_USAGE -> List.of(Column.FEATURE, Column.PERIOD, Column.USING, Column.ELIGIBLE);
                case GOALS -> List.of(Column.GOAL);
                case DECISIONS -> List.of(Column.DATE, Column.ITEM_OR_REQUEST, Column.DECISION);
            };
        }

        private List<Column> optional() {
            return switch (this) {
                case PLANNING_LOG -> List.of(Column.NEEDED_CLARIFICATION, Column.NOTE);
                case GOAL_SURVEY -> List.of(Column.ANSWER, Column.UNDERSTANDS_WHY, Column.SCORED);
                case STAKEHOLDER_PULSE ->
                    List.of(
                            Column.HEARD,
                            Column.INFORMED,
                            Column.HOW_TO_ASK,
                            Column.WHAT_DROPS,
                            Column.GROUP,
                            Column.COMMENT);
                case STAKEHOLDERS_INVITED -> List.of(Column.GROUP);
                case FEATURES ->
                    List.of(
                            Column.NAME,
                            Column.ITEMS,
                            Column.CLASS,
                            Column.AUDIENCE,
                            Column.INTENDED_OUTCOME,
                            Column.MEASURE,
                            Column.TARGET,
                            Column.ALIASES,
                            Column.SEASONAL);
                case FEATURE_USAGE -> List.of(Column.EXPOSED);
                case GOALS ->
                    List.of(Column.KEYS_OR_LABELS, Column.HORIZON, Column.OUTCOME, Column.MEASURE, Column.REVIEWED);
                case DECISIONS -> List.of(Column.WHY, Column.WHAT_DROPS, Column.REVISIT);
            };
        }

        /** All columns, those that are needed first. */
        public List<Column> columns() {
            return Stream.concat(needed().stream(), optional().stream()).toList();
        }

        /** Its name as people write it: {@code planning log}. */
        public String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A column of one of the tables, or of that of sprints. */
    public enum Column {
        SPRINT,
        START,
        END,
        COMPLETED,
        GOAL,
        GOAL_OUTCOME,
        TEAM_SIZE,
        ITEM,
        OUTCOME,
        NEEDED_CLARIFICATION,
        NOTE,
        ANSWER,
        UNDERSTANDS_WHY,
        SCORED,
        WAVE,
        HEARD,
        INFORMED,
        HOW_TO_ASK,
        WHAT_DROPS,
        GROUP,
        COMMENT,
        INVITED,
        FEATURE,
        NAME,
        ITEMS,
        SHIPPED,
        CLASS,
        AUDIENCE,
        INTENDED_OUTCOME,
        MEASURE,
        TARGET,
        ALIASES,
        SEASONAL,
        PERIOD,
        USING,
        ELIGIBLE,
        EXPOSED,
        KEYS_OR_LABELS,
        HORIZON,
        REVIEWED,
        DATE,
        ITEM_OR_REQUEST,
        DECISION,
        WHY,
        REVISIT;

        /** Its title in English: {@code how to ask}. */
        public String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Contracts {
        planning = List.copyOf(planning);
        goalAnswers = List.copyOf(goalAnswers);
        pulse = List.copyOf(pulse);
        pulseTold = List.copyOf(pulseTold);
        invitations = List.copyOf(invitations);
        features = List.copyOf(features);
        uses = List.copyOf(uses);
        goals = List.copyOf(goals);
        decisions = List.copyOf(decisions);
        told = Map.copyOf(told);
    }

    /**
     * The entries of all tables together, each in its table's order.
     *
     * @param entries entries of any tables; those of the planning log and of the goals in the order of their files
     * @param told when the newest file of each table was exported
     */
    public static Contracts of(Collection<? extends Entry> entries, Map<Table, Instant> told) {
        List<PulseAnswer> pulse = all(
                entries,
                PulseAnswer.class,
                Comparator.comparing(PulseAnswer::wave).thenComparing(PulseAnswer::toString));
        return new Contracts(
                all(entries, PlanningEntry.class, null),
                all(entries, GoalAnswer.class, Comparator.comparing(GoalAnswer::toString)),
                pulse,
                PulseTelling.of(told.getOrDefault(Table.STAKEHOLDER_PULSE, Instant.EPOCH), pulse),
                all(
                        entries,
                        PulseInvitation.class,
                        Comparator.comparing(PulseInvitation::wave).thenComparing(PulseInvitation::toString)),
                all(entries, Feature.class, Comparator.comparing(Feature::id)),
                all(
                        entries,
                        FeatureUse.class,
                        Comparator.comparing(FeatureUse::feature).thenComparing(FeatureUse::periodEnd)),
                all(entries, RoadmapGoal.class, null),
                all(entries, Decision.class, Comparator.comparing(Decision::date)),
                Verdicts.NONE,
                told);
    }

    /** These tables, with all that one file after another told of each wave. */
    public Contracts withPulseTold(List<PulseTelling> tellings) {
        return new Contracts(
                planning,
                goalAnswers,
                pulse,
                tellings.stream().sorted(PulseTelling.OLDEST_FIRST).toList(),
                invitations,
                features,
                uses,
                goals,
                decisions,
                verdicts,
                told);
    }

    /** These tables, with these goals. */
    public Contracts withGoals(List<RoadmapGoal> told) {
        return new Contracts(
                planning,
                goalAnswers,
                pulse,
                pulseTold,
                invitations,
                features,
                uses,
                told,
                decisions,
                verdicts,
                this.told);
    }

    /** These tables, with what people said of single items and answers. */
    public Contracts with(Verdicts said) {
        return new Contracts(
                planning, goalAnswers, pulse, pulseTold, invitations, features, uses, goals, decisions, said, told);
    }

    /**
     * These tables with rows that people typed into the workbook: they beat what files say of the same.
     *
     * @param typed rows of the planning log, of decisions and of goals
     * @param at when they were known
     */
    public Contracts with(Collection<? extends Entry> typed, Instant at) {
        if (typed.isEmpty()) {
            return this;
        }
        Map<Table, Instant> known = new HashMap<>(told);
        typed.forEach(entry -> known.put(entry.table(), at));
        return new Contracts(
                with(planning, typed, PlanningEntry.class, entry -> entry.part() + " " + entry.item()),
                goalAnswers,
                pulse,
                pulseTold,
                invitations,
                features,
                uses,
                with(goals, typed, RoadmapGoal.class, RoadmapGoal::goal),
                with(decisions, typed, Decision.class, Decision::part).stream()
                        .sorted(Comparator.comparing(Decision::date))
                        .toList(),
                verdicts,
                known);
    }

    private static <E extends Entry> List<E> with(
            List<E> rows, Collection<? extends Entry> typed, Class<E> type, Function<E, String> identity) {
        Map<String, E> all = new LinkedHashMap<>();
        Stream.concat(rows.stream(), typed.stream().filter(type::isInstance).map(type::cast))
                .forEach(row -> all.put(identity.apply(row).toLowerCase(Locale.ROOT), row));
        return List.copyOf(all.values());
    }

    private static <E> List<E> all(
            Collection<? extends Entry> entries, Class<E> type, @Nullable Comparator<? super E> order) {
        Stream<E> ofType = entries.stream().filter(type::isInstance).map(type::cast);
        return (order == null ? ofType : ofType.sorted(order)).toList();
    }

    /** When the newest file of a table was exported; empty where none has come. */
    public Optional<Instant> newest(Table table) {
        return Optional.ofNullable(told.get(table));
    }
}
