package org.sprinthealth.intake.contracts;

import static org.sprinthealth.facts.Contracts.Column.ALIASES;
import static org.sprinthealth.facts.Contracts.Column.ANSWER;
import static org.sprinthealth.facts.Contracts.Column.AUDIENCE;
import static org.sprinthealth.facts.Contracts.Column.CLASS;
import static org.sprinthealth.facts.Contracts.Column.COMMENT;
import static org.sprinthealth.facts.Contracts.Column.COMPLETED;
import static org.sprinthealth.facts.Contracts.Column.DATE;
import static org.sprinthealth.facts.Contracts.Column.DECISION;
import static org.sprinthealth.facts.Contracts.Column.ELIGIBLE;
import static org.sprinthealth.facts.Contracts.Column.END;
import static org.sprinthealth.facts.Contracts.Column.EXPOSED;
import static org.sprinthealth.facts.Contracts.Column.FEATURE;
import static org.sprinthealth.facts.Contracts.Column.GOAL;
import static org.sprinthealth.facts.Contracts.Column.GOAL_OUTCOME;
import static org.sprinthealth.facts.Contracts.Column.GROUP;
import static org.sprinthealth.facts.Contracts.Column.HEARD;
import static org.sprinthealth.facts.Contracts.Column.HORIZON;
import static org.sprinthealth.facts.Contracts.Column.HOW_TO_ASK;
import static org.sprinthealth.facts.Contracts.Column.INFORMED;
import static org.sprinthealth.facts.Contracts.Column.INTENDED_OUTCOME;
import static org.sprinthealth.facts.Contracts.Column.INVITED;
import static org.sprinthealth.facts.Contracts.Column.ITEM;
import static org.sprinthealth.facts.Contracts.Column.ITEMS;
import static org.sprinthealth.facts.Contracts.Column.ITEM_OR_REQUEST;
import static org.sprinthealth.facts.Contracts.Column.KEYS_OR_LABELS;
import static org.sprinthealth.facts.Contracts.Column.MEASURE;
import static org.sprinthealth.facts.Contracts.Column.NAME;
import static org.sprinthealth.facts.Contracts.Column.NEEDED_CLARIFICATION;
import static org.sprinthealth.facts.Contracts.Column.NOTE;
import static org.sprinthealth.facts.Contracts.Column.OUTCOME;
import static org.sprinthealth.facts.Contracts.Column.PERIOD;
import static org.sprinthealth.facts.Contracts.Column.REVIEWED;
import static org.sprinthealth.facts.Contracts.Column.REVISIT;
import static org.sprinthealth.facts.Contracts.Column.SCORED;
import static org.sprinthealth.facts.Contracts.Column.SEASONAL;
import static org.sprinthealth.facts.Contracts.Column.SHIPPED;
import static org.sprinthealth.facts.Contracts.Column.SPRINT;
import static org.sprinthealth.facts.Contracts.Column.START;
import static org.sprinthealth.facts.Contracts.Column.TARGET;
import static org.sprinthealth.facts.Contracts.Column.TEAM_SIZE;
import static org.sprinthealth.facts.Contracts.Column.UNDERSTANDS_WHY;
import static org.sprinthealth.facts.Contracts.Column.USING;
import static org.sprinthealth.facts.Contracts.Column.WAVE;
import static org.sprinthealth.facts.Contracts.Column.WHAT_DROPS;
import static org.sprinthealth.facts.Contracts.Column.WHY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Contracts.Column;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.facts.GoalAnswer;
import org.sprinthealth.facts.GoalOutcome;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.facts.PulseInvitation;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.intake.contracts.Contract.Explained;
import org.sprinthealth.intake.contracts.Contract.Facts;
import org.sprinthealth.intake.table.Header;

/** Every small table that a team can keep by hand. A new one is a list of columns, what a row of it says, and a dictionary. */
public final class AllContracts {
    private static final Words<GoalOutcome> GOAL_OUTCOMES =
            Words.read("contracts/goal-outcomes.txt", GoalOutcome.class);
    private static final Words<PlanningEntry.Outcome> OUTCOMES =
            Words.read("contracts/planning-outcomes.txt", PlanningEntry.Outcome.class);
    private static final Words<Feature.Reach> REACHES = Words.read("contracts/reaches.txt", Feature.Reach.class);
    private static final Words<Decision.Kind> KINDS = Words.read("contracts/decision-kinds.txt", Decision.Kind.class);

    private static final String SPRINT_NAME = "the sprint's name as the tracker shows it";
    private static final String A_DATE = "a date such as 2026-03-16";
    private static final String A_WAVE = "a quarter such as 2026-Q1, or the date of the survey";
    private static final String A_RATING = "1 (not at all) to 5 (fully), or nothing for those who do not know";
    private static final String FEATURE_ID = "a short name for the feature, the same in both tables";

    /** When sprints were, and what became of their goals. */
    public static final Contract<Sprint> SPRINTS = new Contract<>(
            "sprints",
            "A row a sprint: its dates, and what became of its goal.",
            List.of(
                    needed(SPRINT, SPRINT_NAME, "APO Sprint 7"),
                    needed(START, A_DATE + ", or with a time", "2026-03-16"),
                    needed(END, A_DATE + ", or with a time", "2026-03-27"),
                    column(COMPLETED, "when it was really closed", "2026-03-27 15:00"),
                    column(GOAL, "the Sprint Goal in its own words", "Guests pay by card"),
                    column(GOAL_OUTCOME, "met, partly or not", "met"),
                    column(TEAM_SIZE, "the number of people in the team", "7")),
            Set.of(),
            Facts.of(AllContracts::sprint, "sprint", sprint -> sprint.name() + "\n" + sprint.start()));

    private static final Contract<PlanningEntry> PLANNING_LOG = contract(
            Table.PLANNING_LOG,
            "A row for each item that was presented in a Sprint Planning.",
            Set.of(),
            Facts.of(
                    row -> new PlanningEntry(
                            row.name(SPRINT),
                            row.name(ITEM),
                            row.needed(OUTCOME, Cells.oneOf(OUTCOMES)),
                            row.isTicked(NEEDED_CLARIFICATION),
                            row.text(NOTE)),
                    "item of the sprint",
                    entry -> entry.part() + "\n" + entry.item()),
            needed(SPRINT, SPRINT_NAME, "APO Sprint 7"),
            needed(ITEM, "the item's key", "APO-12"),
            needed(OUTCOME, "taken, not ready, capacity or priority", "not ready"),
            column(NEEDED_CLARIFICATION, "y where it was taken and needed clarification later, else nothing", ""),
            column(NOTE, "a note of your own", "Nobody knew which branches it is for"));

    private static final Contract<GoalAnswer> GOAL_SURVEY = contract(
            Table.GOAL_SURVEY,
            "A row for each answer to: in your own words, what is this sprint's goal?",
            Set.of(ANSWER, UNDERSTANDS_WHY, SCORED),
            Facts.anonymous(row -> new GoalAnswer(
                    row.name(SPRINT),
                    row.text(ANSWER),
                    row.rating(UNDERSTANDS_WHY),
                    row.perhaps(SCORED, Cells.SCORE).orElse(null))),
            needed(SPRINT, SPRINT_NAME, "APO Sprint 7"),
            column(ANSWER, "what someone said when asked for the Sprint Goal, without a name", "Guests pay by card"),
            column(UNDERSTANDS_WHY, A_RATING, "4"),
            column(
                    SCORED,
                    "2 for the goal, 1 for a part of it, 0 for something else, nothing while not yet read",
                    "2"));

    private static final Contract<PulseAnswer> STAKEHOLDER_PULSE = contract(
            Table.STAKEHOLDER_PULSE,
            "A row for each stakeholder who answered the quarterly survey, without a name.",
            Set.of(HEARD, INFORMED, HOW_TO_ASK),
            Facts.anonymous(row -> new PulseAnswer(
                    row.wave(),
                    row.rating(HEARD),
                    row.rating(INFORMED),
                    row.rating(HOW_TO_ASK),
                    row.rating(WHAT_DROPS),
                    row.perhaps(GROUP, Cells.LINE).orElse(null),
                    row.text(COMMENT))),
            needed(WAVE, A_WAVE, "2026-Q1"),
            column(HEARD, "my needs are heard when priorities are set: " + A_RATING, "4"),
            column(INFORMED, "I am kept informed about what is planned and why: " + A_RATING, "3"),
            column(HOW_TO_ASK, "I know how to ask for something and what happens next: " + A_RATING, "5"),
            column(WHAT_DROPS, "I understood what would be dropped when something was added: " + A_RATING, ""),
            column(GROUP, "the stakeholder's group, never a person", "Sales"),
            column(COMMENT, "what should change next quarter", "Tell us before a date moves"));

    private static final Contract<PulseInvitation> STAKEHOLDERS_INVITED = contract(
            Table.STAKEHOLDERS_INVITED,
            "A row for each wave of the survey, or for each group in it: how many were asked.",
            Set.of(),
            Facts.of(
                    row -> new PulseInvitation(
                            row.wave(), row.perhaps(GROUP, Cells.LINE).orElse(null), row.needed(INVITED, Cells.WHOLE)),
                    "group of the wave",
                    asked -> asked.wave().name() + "\n" + asked.group()),
            needed(WAVE, A_WAVE, "2026-Q1"),
            column(GROUP, "the stakeholder group, or nothing for all of them together", "Sales"),
            needed(INVITED, "how many were asked, as a number", "8"));

    private static final Contract<Feature> FEATURES = contract(
            Table.FEATURES,
            "A row for each feature that was shipped.",
            Set.of(),
            Facts.of(AllContracts::feature, "feature", Feature::part),
            needed(FEATURE, FEATURE_ID, "F1"),
            column(NAME, "its name as people call it", "Pay by card"),
            column(ITEMS, "keys of the items or parents that made it, with blanks or commas between", "APO-12 APO-15"),
            needed(SHIPPED, "the day it was shipped, such as 2026-01-20", "2026-01-20"),
            column(CLASS, "core, secondary (also where empty), niche or internal", "core"),
            column(AUDIENCE, "whom it is for", "guests who order more than once"),
            column(INTENDED_OUTCOME, "what was to change for them", "Fewer orders are given up"),
            column(MEASURE, "how that would be seen", "Guests who paid by card in 28 days"),
            column(
                    TARGET,
                    "the share of them that has to use it, such as 40 %, or nothing for that of its class",
                    "40 %"),
            column(ALIASES, "names that it had before, with commas between", ""),
            column(SEASONAL, "y where it is used in a season only, else nothing", ""));

    private static final Contract<FeatureUse> FEATURE_USAGE = contract(
            Table.FEATURE_USAGE,
            "A row for each feature and 28 days: how many used it.",
            Set.of(),
            Facts.of(AllContracts::use, "period of the feature", FeatureUse::part),
            needed(FEATURE, FEATURE_ID, "F1"),
            needed(PERIOD, "the last day of 28, such as 2026-03-29", "2026-03-29"),
            needed(USING, "how many people, or accounts, used it in these days", "420"),
            needed(ELIGIBLE, "how many active ones could have used it in these days", "1100"),
            column(EXPOSED, "how many of them it was rolled out to, where that was not all of them", ""));

    private static final Contract<RoadmapGoal> GOALS = contract(
            Table.GOALS,
            "A row for each goal of the roadmap; the newest file tells all of them.",
            Set.of(KEYS_OR_LABELS, HORIZON, MEASURE, REVIEWED),
            Facts.of(
                    row -> new RoadmapGoal(
                            row.name(GOAL),
                            row.perhaps(KEYS_OR_LABELS, Cells.KEYS).orElse(List.of()),
                            row.perhaps(HORIZON, Cells.HORIZON).orElse(null),
                            row.text(OUTCOME),
                            row.text(MEASURE),
                            row.perhaps(REVIEWED, Cells.DAY).orElse(null)),
                    "goal",
                    RoadmapGoal::goal),
            needed(GOAL, "the goal in a sentence", "Guests order without calling us"),
            column(
                    KEYS_OR_LABELS,
                    "keys of the parents that serve it, or labels of such items, with commas between",
                    "APO-1"),
            column(HORIZON, "now, next, later or a quarter such as 2026-Q2", "now"),
            column(OUTCOME, "what it should change", "Half as many calls about orders"),
            column(MEASURE, "how that would be seen", "Calls about orders a week"),
            column(REVIEWED, "when it was last looked at, such as 2026-03-02", "2026-03-02"));

    private static final Contract<Decision> DECISIONS = contract(
            Table.DECISIONS,
            "A row for each decision about the backlog.",
            Set.of(),
            Facts.of(
                    row -> new Decision(
                            row.needed(DATE, Cells.DAY),
                            row.name(ITEM_OR_REQUEST),
                            row.needed(DECISION, Cells.oneOf(KINDS)),
                            row.text(WHY),
                            row.text(WHAT_DROPS),
                            row.perhaps(REVISIT, Cells.DAY).orElse(null)),
                    "decision",
                    Decision::part),
            needed(DATE, "the day of the decision, such as 2026-03-16", "2026-03-16"),
            needed(ITEM_OR_REQUEST, "the item's key, or the request in words", "APO-30"),
            needed(DECISION, "reorder, decline, not now or trade-off", "trade-off"),
            column(WHY, "the reason", "A contract asks for it"),
            column(WHAT_DROPS, "what is dropped for it", "APO-31"),
            column(REVISIT, "when to look at it again, such as 2026-06-15", "2026-06-15"));

    /** All but that of sprints, in the order of their tables. */
    public static final List<Contract<? extends Contracts.Entry>> OF_ENTRIES = List.of(
            PLANNING_LOG,
            GOAL_SURVEY,
            STAKEHOLDER_PULSE,
            STAKEHOLDERS_INVITED,
            FEATURES,
            FEATURE_USAGE,
            GOALS,
            DECISIONS);

    private static final List<Contract<?>> ALL =
            Stream.<Contract<?>>concat(Stream.of(SPRINTS), OF_ENTRIES.stream()).toList();

    private AllContracts() {}

    /** All of them. */
    public static List<Contract<?>> all() {
        return ALL;
    }

    /** The contract that a header is of: of several, the one that understands most of it. */
    public static Optional<Contract<?>> of(Header header) {
        return all().stream()
                .filter(contract -> contract.missing(header).isEmpty())
                .reduce((best, next) -> next.likeness(header) > best.likeness(header) ? next : best);
    }

    /** What a yes or a no says, in whichever language; empty for anything else. */
    public static Optional<Boolean> yesOrNo(String word) {
        return Cells.TICKS.meaningOf(word);
    }

    /** What a word says of a Sprint Goal; empty where it says nothing. */
    public static Optional<GoalOutcome> goalOutcome(String word) {
        return GOAL_OUTCOMES.meaningOf(word);
    }

    /** The contract of a table. */
    public static Contract<? extends Contracts.Entry> of(Table table) {
        return OF_ENTRIES.stream()
                .filter(contract -> contract.file().equals(file(table)))
                .findFirst()
                .orElseThrow();
    }

    private static <F extends Contracts.Entry> Contract<F> contract(
            Table table, String purpose, Set<Column> telling, Facts<F> facts, Explained... columns) {
        List<Explained> explained = List.of(columns);
        Set<Column> asked = explained.stream()
                .filter(Explained::needed)
                .map(Explained::column)
                .collect(Collectors.toSet());
        if (!asked.equals(Set.copyOf(table.needed()))
                || columns.length != table.columns().size()) {
            throw new IllegalStateException(table + " has other columns than its contract");
        }
        return new Contract<>(file(table), purpose, explained, telling, facts);
    }

    private static String file(Table table) {
        return table.inWords().replace(' ', '-');
    }

    private static Explained needed(Column column, String write, String example) {
        return new Explained(column, true, write, example);
    }

    private static Explained column(Column column, String write, String example) {
        return new Explained(column, false, write, example);
    }

    private static Sprint sprint(ContractRow row) throws Unfit {
        String name = row.name(SPRINT);
        Instant start = row.needed(START, Cells.START);
        Instant end = row.needed(END, Cells.END);
        Instant completed = row.ifFilled(COMPLETED, Cells.END).orElse(null);
        if (end.isBefore(start)) {
            throw new Unfit(END, "the sprint ends before it starts", "Correct start or end");
        }
        return new Sprint(
                name,
                start,
                end,
                completed,
                row.text(GOAL),
                row.perhaps(GOAL_OUTCOME, Cells.oneOf(GOAL_OUTCOMES)).orElse(null),
                row.perhaps(TEAM_SIZE, Cells.WHOLE).orElse(null),
                Sprint.DatesFrom.SPRINTS_FILE);
    }

    private static Feature feature(ContractRow row) throws Unfit {
        String id = row.name(FEATURE);
        return new Feature(
                id,
                row.perhaps(ALIASES, Cells.NAMES).orElse(List.of()),
                row.perhaps(NAME, Cells.LINE).orElse(id),
                row.perhaps(ITEMS, Cells.KEYS).orElse(List.of()),
                row.needed(SHIPPED, Cells.DAY),
                row.perhaps(CLASS, Cells.oneOf(REACHES)).orElse(Feature.Reach.SECONDARY),
                row.text(AUDIENCE),
                row.text(INTENDED_OUTCOME),
                row.text(MEASURE),
                row.perhaps(TARGET, Cells.PERCENT).orElse(null),
                row.isTicked(SEASONAL));
    }

    private static FeatureUse use(ContractRow row) throws Unfit {
        int using = row.needed(USING, Cells.WHOLE);
        int eligible = row.needed(ELIGIBLE, Cells.WHOLE);
        int could = row.ifFilled(EXPOSED, Cells.WHOLE).orElse(eligible);
        if (using > could) {
            throw new Unfit(USING, "more use it than could: " + using + " of " + could, "Correct one of the numbers");
        }
        return new FeatureUse(row.name(FEATURE), row.needed(PERIOD, Cells.DAY), using, could);
    }
}
